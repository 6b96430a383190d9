import { useWords } from '#i18n/use-words.ts'
import type { RunSummary } from '#runs/journal/journal.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Tally } from '#runs/model/tally.ts'
import { Checkbox } from '#ui/fields/checkbox.tsx'
import { Select } from '#ui/fields/select.tsx'

import { type HistoryDraft, repeatableOutcomes } from './draft.ts'

import styles from './choose-card.module.css'

interface HistorySourceProps {
  /** Ended runs, newest first. */
  readonly runs: readonly RunSummary[]
  readonly draft: HistoryDraft
  readonly onDraft: (draft: HistoryDraft) => void
  /** Number of records with the chosen outcomes. */
  readonly count: number
}

/** Records of an earlier run, chosen by their outcome there. */
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
          <OutcomeCheckboxes
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

interface OutcomeCheckboxesProps {
  readonly tally: Tally
  readonly outcomes: readonly OutcomeKind[]
  readonly onOutcomes: (outcomes: readonly OutcomeKind[]) => void
}

/** Which outcomes of a run to fire on again; only those that occurred, and never records that moved. */
export function OutcomeCheckboxes({ tally, outcomes, onOutcomes }: OutcomeCheckboxesProps) {
  const { t, number } = useWords()
  return (
    <fieldset className={styles['stages']}>
      <legend className={styles['legend']}>{t('bulk.history.outcomes')}</legend>
      <div className={styles['ticks']}>
        {repeatableOutcomes
          .filter((kind) => tally.outcomes[kind] > 0)
          .map((kind) => (
            <Checkbox
              key={kind}
              value={outcomes.includes(kind)}
              onChange={(isTicked) =>
                onOutcomes(
                  isTicked ? [...outcomes, kind] : outcomes.filter((other) => other !== kind),
                )
              }
            >
              {t('bulk.retry.option', {
                name: t(`outcome.${kind}.short`),
                count: number(tally.outcomes[kind]),
              })}
            </Checkbox>
          ))}
      </div>
      <p className={styles['hint']}>{t('bulk.history.movedOut')}</p>
    </fieldset>
  )
}
