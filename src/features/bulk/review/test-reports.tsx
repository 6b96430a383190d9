import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { recordName } from '#crm/object-types.ts'
import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { outcomeText } from '#crm/outcome/outcome-words.ts'
import type { PlanRow } from '#features/bulk/plan/plan.ts'
import { timeWords } from '#features/bulk/shared/words.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey } from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useExplained, useRun } from '#runs/engine/runs-context.ts'
import { toneOf } from '#runs/model/outcome.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { StatusLine } from '#ui/feedback/status-line.tsx'

import type { Estimate } from './estimate.ts'

interface DryRunReportProps {
  readonly rows: readonly PlanRow[]
  readonly expected: Estimate
}

/** Makes a dry run once, when it is shown: everything but the sending. */
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

/** What a run would do now, according to a new reading. */
export interface DryRun {
  same: number
  /** Moved since the plan: the run would hold them back. */
  changed: number
  missing: number
}

const chunkSize = 500

/** Reads the records once more and compares them with the plan; sends nothing. Rejects with a `PortalError`. */
async function dryRun(
  portal: Pick<Portal, 'readRecords'>,
  rows: readonly PlanRow[],
): Promise<DryRun> {
  const found: DryRun = { same: 0, changed: 0, missing: 0 }
  for (let from = 0; from < rows.length; from += chunkSize) {
    const part = rows.slice(from, from + chunkSize)
    // One request at a time: the portal limits their rate.
    // oxlint-disable-next-line no-await-in-loop
    const states = await portal.readRecords(part.map(({ record }) => record))
    const byKey = new Map(states.map((state) => [recordKey(state), state]))
    for (const { key, state: was } of part) {
      const is = byKey.get(key)
      if (is === undefined) found.missing += 1
      else if (
        was !== null &&
        was.stageId === is.stageId &&
        was.pipelineId === is.pipelineId &&
        was.movedAt?.getTime() === is.movedAt?.getTime()
      ) {
        found.same += 1
      } else found.changed += 1
    }
  }
  return found
}

interface TestReportProps {
  readonly types: readonly ObjectType[]
  readonly handle: RunHandle
  /** `127 deals`: what is left in the plan; null: nothing. */
  readonly rest: string | null
}

/** The result of the one record that was fired as a test. */
export function TestReport({ types, handle, rest }: TestReportProps) {
  const words = useWords()
  const { t } = words
  const item = useExplained(useRun(handle)).items[0]
  if (item === undefined) return null
  const record = recordName(types, item.record, words)
  const { outcome } = item
  const tone = outcome === null ? 'info' : toneOf(outcome)
  return (
    <Alert
      tone={tone === 'neutral' ? 'info' : tone}
      title={t('bulk.test.title', { record })}
      announce="status"
    >
      <p>
        <ItemBadge item={item} /> <OutcomePath types={types} item={item} />
      </p>
      {outcome === null ? (
        <p>{t('bulk.test.running')}</p>
      ) : (
        outcomeText(outcome, record, words).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {rest !== null && <p>{t('bulk.test.rest', { records: rest })}</p>}
    </Alert>
  )
}
