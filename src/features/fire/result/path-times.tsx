import { stageLook } from '#crm/stages.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { PathStep } from '#runs/model/outcome.ts'

import styles from './result-panel.module.css'

interface PathTimesProps {
  readonly type: ObjectType
  readonly path: readonly PathStep[]
}

/** When a record came to each stop of a longer way, and how long after the one before. */
export function PathTimes({ type, path }: PathTimesProps) {
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
