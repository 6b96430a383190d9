import { MovementLine, UnmovedLine } from '#crm/outcome/movement-line.tsx'
import { movementOf } from '#crm/outcome/movement-of.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Outcome, StagePoint } from '#runs/model/outcome.ts'

import { PathTimes } from './path-times.tsx'

import styles from './result-panel.module.css'

interface ObservedWayProps {
  /** Of the record that may have moved. */
  readonly type: ObjectType
  readonly outcome: Outcome
}

/** Where the record was seen before and after, with the times of a longer way. */
export function ObservedWay({ type, outcome }: ObservedWayProps) {
  const { t } = useWords()
  const movement = movementOf(outcome)
  if (movement !== null) {
    const seconds = Math.round(movement.afterSeconds)
    return (
      <>
        <div className={styles['way']}>
          <MovementLine type={type} movement={movement} isFresh>
            {seconds === 0 ? t('result.observedAtOnce') : t('result.observedAfter', { seconds })}
          </MovementLine>
        </div>
        <PathTimes type={type} path={movement.path} />
      </>
    )
  }
  const at = standing(outcome)
  if (at === null || at.stageId === null) return null
  return (
    <div className={styles['way']}>
      <UnmovedLine type={type} at={at} />
    </div>
  )
}

function standing(outcome: Outcome): StagePoint | null {
  switch (outcome.kind) {
    case 'not-moved':
      return outcome.at
    case 'unknown':
      return outcome.seen.kind === 'nothing' ? outcome.seen.at : null
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case 'not-verified':
      return null
  }
}
