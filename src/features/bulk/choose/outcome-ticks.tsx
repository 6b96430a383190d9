import { useWords } from '#i18n/use-words.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Tally } from '#runs/model/tally.ts'
import { Checkbox } from '#ui/fields/checkbox.tsx'

import { repeatable } from './draft.ts'

import styles from './choose-card.module.css'

interface OutcomeTicksProps {
  readonly tally: Tally
  readonly outcomes: readonly OutcomeKind[]
  readonly onOutcomes: (outcomes: readonly OutcomeKind[]) => void
}

/** Which results of a run to fire at again; only those it has, and never what moved. */
export function OutcomeTicks({ tally, outcomes, onOutcomes }: OutcomeTicksProps) {
  const { t, number } = useWords()
  return (
    <fieldset className={styles['stages']}>
      <legend className={styles['legend']}>{t('bulk.history.outcomes')}</legend>
      <div className={styles['ticks']}>
        {repeatable
          .filter((kind) => tally.outcomes[kind] > 0)
          .map((kind) => (
            <Checkbox
              key={kind}
              value={outcomes.includes(kind)}
              onChange={(isIn) =>
                onOutcomes(isIn ? [...outcomes, kind] : outcomes.filter((other) => other !== kind))
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
