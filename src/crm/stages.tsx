import type { ObjectType, Stage } from '#portal/model/object-type.ts'
import { ColorPill } from '#ui/color/color-pill.tsx'

import { stageLook } from './stages.ts'

/** How a final stage is marked beside its name. */
export function stageMark(stage: Pick<Stage, 'meaning'>): 'good' | 'bad' | undefined {
  switch (stage.meaning) {
    case 'success':
      return 'good'
    case 'failure':
      return 'bad'
    case 'process':
      return undefined
  }
}

interface StagePillProps {
  readonly type: ObjectType
  readonly stageId: string
  readonly size?: 'md' | 'compact'
}

/** A stage with the portal's own name and colour. */
export function StagePill({ type, stageId, size }: StagePillProps) {
  const stage = stageLook(type, stageId)
  return <ColorPill name={stage.name} color={stage.color} mark={stageMark(stage)} size={size} />
}
