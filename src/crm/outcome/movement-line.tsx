import type { ReactNode } from 'react'

import { typeOf } from '#crm/object-types.ts'
import { shownStage, stageMark, StagePill } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Movement, StagePoint } from '#runs/model/outcome.ts'
import type { RunItem } from '#runs/model/run.ts'
import { BeforeAfter, type ChainStep } from '#ui/color/before-after.tsx'

import { movementOf } from './outcome-words.ts'

interface MovementLineProps {
  readonly type: ObjectType
  readonly movement: Movement
  /** Text after the pills. */
  readonly children?: ReactNode
  readonly size?: 'md' | 'compact'
  /** Animates the arrows once. */
  readonly isFresh?: boolean
}

/** Before → after, with every stage in between. */
export function MovementLine({ type, movement, ...appearance }: MovementLineProps) {
  const { t, path } = useWords()
  const points: StagePoint[] = [...(movement.earlier ?? []), movement.from, ...movement.path]
  const steps = points.map((point, at) => chainStep(type, point, at))
  return (
    <BeforeAfter
      {...appearance}
      steps={steps}
      spokenText={t('result.way', { stages: path(steps.map(({ name }) => name)) })}
    />
  )
}

interface UnmovedLineProps {
  readonly type: ObjectType
  readonly at: StagePoint
  readonly size?: 'md' | 'compact'
}

/** One pill and the word "unchanged". */
export function UnmovedLine({ type, at, size }: UnmovedLineProps) {
  const { t } = useWords()
  const step = chainStep(type, at, 0)
  return (
    <BeforeAfter steps={[step]} spokenText={t('result.stillAt', { stage: step.name })} size={size}>
      {t('result.unchanged')}
    </BeforeAfter>
  )
}

function chainStep(type: ObjectType, point: StagePoint, at: number): ChainStep {
  const stage = shownStage(type, point.stageId ?? '')
  return { id: `${at}`, name: stage.name, color: stage.color, mark: stageMark(stage) }
}

interface OutcomePathProps {
  readonly types: readonly ObjectType[]
  readonly item: RunItem
}

/** Before → after of one firing, for a table row; a dash if unknown. */
export function OutcomePath({ types, item }: OutcomePathProps) {
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
  // One of a client's several deals must not stand for all of them.
  const [known, ...others] = (item.before ?? item.planned)?.states ?? []
  if (known !== undefined && known.stageId !== null && others.length === 0) {
    const knownType = typeOf(types, known.typeId)
    return <StagePill type={knownType} stageId={known.stageId} size="compact" />
  }
  return <span aria-label={t('firing.noStage')}>–</span>
}
