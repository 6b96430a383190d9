import type { ObjectType, Stage, Pipeline } from '#portal/model/object-type.ts'
import { ColorPill } from '#ui/color/color-pill.tsx'

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

/** A stage with the pipeline it stands in. */
export interface PlacedStage {
  stage: Stage
  pipeline: Pipeline
}

/** Finds a stage by its literal id among all pipelines of a type. */
export function placedStage(type: ObjectType, stageId: string | null): PlacedStage | undefined {
  for (const pipeline of type.pipelines) {
    const stage = pipeline.stages.find(({ id }) => id === stageId)
    if (stage !== undefined) return { stage, pipeline }
  }
  return undefined
}

/** What a stage pill shows; a stage that the portal no longer lists keeps its id as its name. */
export function stageLook(type: ObjectType, stageId: string): Stage {
  return (
    placedStage(type, stageId)?.stage ?? {
      id: stageId,
      name: stageId,
      color: '',
      meaning: 'process',
    }
  )
}
