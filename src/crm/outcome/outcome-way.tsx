import { StagePill } from '#crm/stages.tsx'
import { typeOf } from '#crm/type-of.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RunItem } from '#runs/model/run.ts'

import { MovementLine, UnmovedLine } from './movement-line.tsx'
import { movementOf } from './movement-of.ts'

interface OutcomeWayProps {
  readonly types: readonly ObjectType[]
  readonly item: RunItem
}

/** Before → after of one firing, for a row of a table; what is not known is a dash. */
export function OutcomeWay({ types, item }: OutcomeWayProps) {
  const { t } = useWords()
  const type = typeOf(types, item.record.typeId)
  const { outcome } = item
  const movement = movementOf(outcome)
  if (movement !== null) {
    const movedType = typeOf(types, movement.movedRecord.typeId)
    return <MovementLine type={movedType} movement={movement} size="compact" />
  }
  if (outcome?.kind === 'not-moved' && outcome.at !== null) {
    return <UnmovedLine type={type} at={outcome.at} size="compact" />
  }
  // Of a client's several deals none stands for all.
  const [known, ...others] = (item.before ?? item.planned)?.states ?? []
  if (known !== undefined && known.stageId !== null && others.length === 0) {
    const knownType = typeOf(types, known.typeId)
    return <StagePill type={knownType} stageId={known.stageId} size="compact" />
  }
  return <span aria-label={t('firing.noStage')}>–</span>
}
