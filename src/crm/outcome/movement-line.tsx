import type { ReactNode } from 'react'

import { stageLook } from '#crm/stages.ts'
import { stageMark } from '#crm/stages.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Movement, StagePoint } from '#runs/model/outcome.ts'
import { BeforeAfter, type ChainStep } from '#ui/color/before-after.tsx'

interface MovementLineProps {
  readonly type: ObjectType
  readonly movement: Movement
  /** Plain words after the pills. */
  readonly children?: ReactNode
  readonly size?: 'md' | 'compact'
  /** Draws the arrows once. */
  readonly isFresh?: boolean
}

/** Before → after, or the whole way a record went. */
export function MovementLine({ type, movement, ...looks }: MovementLineProps) {
  const { t, way } = useWords()
  const points: StagePoint[] = [movement.from, ...movement.path]
  const steps = points.map((point, at) => chainStep(type, point, at))
  return (
    <BeforeAfter
      {...looks}
      steps={steps}
      spokenText={t('result.way', { stages: way(steps.map(({ name }) => name)) })}
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
  const stage = stageLook(type, point.stageId ?? '')
  return { id: `${at}`, name: stage.name, color: stage.color, mark: stageMark(stage) }
}
