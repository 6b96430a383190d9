import { MovementLine, UnmovedLine } from '#crm/outcome/movement-line.tsx'
import { movementOf } from '#crm/outcome/outcome-words.ts'
import { shownStage } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Outcome, StagePoint, PathStep } from '#runs/model/outcome.ts'

import styles from './result-panel.module.css'

interface ObservedPathProps {
  /** Of the record that may have moved. */
  readonly type: ObjectType
  readonly outcome: Outcome
}

/** The record's stage before and after, with the times of each step if there were several. */
export function ObservedPath({ type, outcome }: ObservedPathProps) {
  const { t } = useWords()
  const movement = movementOf(outcome)
  if (movement !== null) {
    const seconds = Math.round(movement.afterSeconds)
    return (
      <>
        <div className={styles['path']}>
          <MovementLine type={type} movement={movement} isFresh>
            {seconds === 0 ? t('result.observedAtOnce') : t('result.observedAfter', { seconds })}
          </MovementLine>
        </div>
        <PathTimes type={type} path={movement.path} />
      </>
    )
  }
  const at = unmovedAt(outcome)
  if (at === null || at.stageId === null) return null
  return (
    <div className={styles['path']}>
      <UnmovedLine type={type} at={at} />
    </div>
  )
}

function unmovedAt(outcome: Outcome): StagePoint | null {
  switch (outcome.kind) {
    case 'not-moved':
      return outcome.at
    case 'unknown':
      return outcome.seen.kind === 'nothing' ? outcome.seen.at : null
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
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

/** When the record entered each stage, and how many seconds after the previous one. */
function PathTimes({ type, path }: PathTimesProps) {
  const { t, time } = useWords()
  const stops = path.flatMap(({ stageId, at }, index) => {
    if (at === null) return []
    const before = path[index - 1]?.at
    const seconds = before ? Math.round((at.getTime() - before.getTime()) / 1000) : null
    const name = shownStage(type, stageId ?? '').name
    return [{ id: `${index} ${stageId}`, at: time(at), name, seconds }]
  })
  // The line above already gives the time of a single move.
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
