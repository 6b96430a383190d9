import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import type { PlanRow } from '#features/bulk/plan/plan.ts'
import { timeWords } from '#features/bulk/shared/time-words.ts'
import { useWords } from '#i18n/use-words.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import { dryRun } from './dry-run.ts'
import type { Estimate } from './estimate.ts'

interface DryRunReportProps {
  readonly rows: readonly PlanRow[]
  readonly expected: Estimate
}

/** Goes through everything but the sending, once, when it is shown. */
export function DryRunReport({ rows, expected }: DryRunReportProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const { mutate, data, error } = useMutation({ mutationFn: () => dryRun(portal, rows) })
  useEffect(() => mutate(), [mutate])
  if (error !== null) return <ErrorNotice error={error} />
  if (data === undefined) return <StatusLine isBusy>{t('bulk.dry.reading')}</StatusLine>
  return (
    <Alert tone="info" title={t('bulk.dry.title')} announce="status">
      <p>{t('bulk.dry.same', { count: data.same })}</p>
      {data.changed > 0 && <p>{t('bulk.dry.changed', { count: data.changed })}</p>}
      {data.missing > 0 && <p>{t('bulk.dry.missing', { count: data.missing })}</p>}
      <p>
        {t('bulk.dry.requests', {
          requests: expected.requests,
          time: timeWords(expected.seconds, words),
        })}
      </p>
    </Alert>
  )
}
