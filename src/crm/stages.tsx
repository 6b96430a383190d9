import type { ObjectType, Stage, Pipeline } from '#portal/model/object-type.ts'
import { ColorPill } from '#ui/color/color-pill.tsx'

/** The mark of a final stage next to its name. */
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
  const stage = shownStage(type, stageId)
  return <ColorPill name={stage.name} color={stage.color} mark={stageMark(stage)} size={size} />
}

/** A stage and its pipeline. */
export interface PlacedStage {
  stage: Stage
  pipeline: Pipeline
}

/** Finds a stage by its ID in all pipelines of a type. */
export function placedStage(type: ObjectType, stageId: string | null): PlacedStage | undefined {
  for (const pipeline of type.pipelines) {
    const stage = pipeline.stages.find(({ id }) => id === stageId)
    if (stage !== undefined) return { stage, pipeline }
  }
  return undefined
}

/** The stage to show; one the portal no longer lists is shown by its ID. */
export function shownStage(type: ObjectType, stageId: string): Stage {
  return (
    placedStage(type, stageId)?.stage ?? {
      id: stageId,
      name: stageId,
      color: '',
      meaning: 'process',
    }
  )
}
