import { MovementLine, UnmovedLine } from '#crm/outcome/movement-line.tsx'
import { movementOf } from '#crm/outcome/outcome-words.ts'
import { stageLook } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Outcome, StagePoint, PathStep } from '#runs/model/outcome.ts'

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

interface PathTimesProps {
  readonly type: ObjectType
  readonly path: readonly PathStep[]
}

/** When a record came to each stop of a longer way, and how long after the one before. */
function PathTimes({ type, path }: PathTimesProps) {
  const { t, time } = useWords()
  const stops = path.flatMap(({ stageId, at }, index) => {
    if (at === null) return []
    const before = path[index - 1]?.at
    const seconds = before ? Math.round((at.getTime() - before.getTime()) / 1000) : null
    const name = stageLook(type, stageId ?? '').name
    return [{ id: `${index} ${stageId}`, at: time(at), name, seconds }]
  })
  // The time of a single move says no more than the line above it.
  if (stops.length < 2) return null
  return (
    <ol className={styles['times']}>
      {stops.map(({ id, at, name, seconds }) => (
        <li key={id}>
          {at} <bdi>{name}</bdi>
          {seconds !== null && seconds > 0 && ` (${t('result.pathAfter', { seconds })})`}
        </li>
      ))}
    </ol>
  )
}
