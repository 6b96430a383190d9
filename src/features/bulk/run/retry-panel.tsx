import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { repeatableOutcomes, type PreparedPlan } from '#features/bulk/choose/draft.ts'
import { OutcomeCheckboxes } from '#features/bulk/choose/history-source.tsx'
import { repeatSource } from '#features/bulk/plan/read-plan.ts'
import { useWords } from '#i18n/use-words.ts'
import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { Button } from '#ui/actions/button.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'

import styles from '#features/bulk/shared/bulk.module.css'

interface RetryPanelProps {
  readonly run: Run
  readonly onRetry: (planned: PreparedPlan) => void
}

/** Makes a new plan from a part of an ended run; fires nothing itself. */
export function RetryPanel({ run, onRetry }: RetryPanelProps) {
  const { t } = useWords()
  const { data: overview } = useQuery(overviewQuery(usePortal()))
  const [outcomes, setOutcomes] = useState<readonly OutcomeKind[]>([])
  const tally = tallyOf(run)
  if (!repeatableOutcomes.some((kind) => tally.outcomes[kind] > 0)) return null
  const count = outcomes.reduce((sum, kind) => sum + tally.outcomes[kind], 0)
  return (
    <Disclosure title={t('bulk.retry.title')}>
      <div className={styles['stack']}>
        <p>{t('bulk.retry.text')}</p>
        <OutcomeCheckboxes tally={tally} outcomes={outcomes} onOutcomes={setOutcomes} />
        <div className={styles['line']}>
          <Button
            disabledReason={disabledReason()}
            onPress={() =>
              onRetry({
                code: run.trigger.code,
                source: repeatSource(run, outcomes),
                history: { runId: run.id, outcomes },
              })
            }
          >
            {t('bulk.retry.submit', { records: t('bulk.records', { count }) })}
          </Button>
        </div>
      </div>
    </Disclosure>
  )
  function disabledReason() {
    const { code } = run.trigger
    if (overview !== undefined && !overview.triggers.some((trigger) => trigger.code === code)) {
      return `${t('bulk.choose.gone', { code })}. ${t('bulk.choose.gone.help', { tab: t('tab.triggers') })}`
    }
    return count === 0 ? t('bulk.retry.none') : undefined
  }
}
