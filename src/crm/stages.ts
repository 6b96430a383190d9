import type { ObjectType, Pipeline, Stage } from '#portal/model/object-type.ts'

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
