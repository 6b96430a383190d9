import { useWords } from '#i18n/use-words.ts'
import type { RunSummary } from '#runs/journal/journal.ts'
import { Select } from '#ui/fields/select.tsx'

import type { HistoryDraft } from './draft.ts'
import { OutcomeTicks } from './outcome-ticks.tsx'

import styles from './choose-card.module.css'

interface HistorySourceProps {
  /** Ended runs, newest first. */
  readonly runs: readonly RunSummary[]
  readonly draft: HistoryDraft
  readonly onDraft: (draft: HistoryDraft) => void
  /** Records that are taken. */
  readonly count: number
}

/** Records of an earlier run, by how their firing ended there. */
export function HistorySource({ runs, draft, onDraft, count }: HistorySourceProps) {
  const { t, dateTime } = useWords()
  const run = runs.find(({ id }) => id === draft.runId)
  if (runs.length === 0) return <p className={styles['hint']}>{t('bulk.history.none')}</p>
  return (
    <div className={styles['source']}>
      <div className={styles['column']}>
        <Select
          label={t('bulk.history.run')}
          placeholder={t('bulk.history.run')}
          value={draft.runId}
          onChange={(runId) => onDraft({ runId, outcomes: [] })}
          items={runs.map(({ id, createdAt, trigger, tally }) => ({
            id,
            title: t('bulk.history.runTitle', {
              time: dateTime(createdAt),
              trigger: trigger.name,
            }),
            meta: String(tally.total),
          }))}
        />
      </div>
      {run !== undefined && (
        <>
          <OutcomeTicks
            tally={run.tally}
            outcomes={draft.outcomes}
            onOutcomes={(outcomes) => onDraft({ ...draft, outcomes })}
          />
          {count > 0 && (
            <p>
              {t('bulk.history.chosen', {
                records: t('bulk.records', { count }),
                time: dateTime(run.createdAt),
              })}
            </p>
          )}
        </>
      )}
    </div>
  )
}
