import { stageLook } from '#crm/stages.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/object-type.ts'
import type { PathStep } from '#runs/outcome.ts'
import { Facts } from '#ui/facts.tsx'

interface PathTimesProps {
  readonly type: ObjectType
  readonly path: readonly PathStep[]
}

/** When a record came to each stop of its way, and how long after the one before. */
export function PathTimes({ type, path }: PathTimesProps) {
  const { t, time } = useWords()
  const items = path.flatMap(({ stageId, at }, index) => {
    if (at === null) return []
    const before = path[index - 1]?.at
    const seconds = before ? Math.round((at.getTime() - before.getTime()) / 1000) : null
    return {
      id: `${index}`,
      title: time(at),
      value: (
        <>
          <bdi>{stageLook(type, stageId ?? '').name}</bdi>
          {seconds !== null && ` (${t('result.pathAfter', { seconds })})`}
        </>
      ),
    }
  })
  return items.length < 2 ? null : <Facts items={items} />
}
