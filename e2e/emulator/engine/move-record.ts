import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord, Effect, Pipeline, PortalState, Stage } from '#emulator/core/state.ts'

/** The user on whose behalf automation acts. */
export const SYSTEM_USER_ID = 0

/** The pipeline of a record; types without pipelines have one. */
export function pipelineOf(state: PortalState, record: CrmRecord): Pipeline | undefined {
  const type = state.types.find(({ id }) => id === record.typeId)
  return record.categoryId === null
    ? type?.pipelines[0]
    : type?.pipelines.find(({ id }) => id === record.categoryId)
}

/** The stages of the record's own pipeline, in their order. */
export function stagesOf(state: PortalState, record: CrmRecord): Stage[] {
  return (pipelineOf(state, record)?.stages ?? []).toSorted((a, b) => a.sort - b.sort)
}

/**
 * Moves a record to a stage of its own pipeline and writes the history row. Undefined when it is
 * already there or the pipeline has no such stage.
 */
export function moveRecord(
  state: PortalState,
  record: CrmRecord,
  stageId: string,
  how: { now: number; userId: number },
): Effect | undefined {
  const from = record.stageId
  const pipeline = pipelineOf(state, record)
  const stage = pipeline?.stages.find(({ id }) => id === stageId)
  if (!pipeline || !stage || from === null || from === stageId) return undefined
  const time = portalTime(how.now)
  record.stageId = stageId
  record.updatedTime = time
  if (record.movedTime !== null) {
    record.movedTime = time
    record.movedBy = how.userId
  }
  if ('previousStageId' in record.fields) record.fields['previousStageId'] = from
  if ('closed' in record.fields) record.fields['closed'] = stage.semantic === 'P' ? 'N' : 'Y'
  // Estimates have no stage history, as documented on crm.stagehistory.list.
  if (record.typeId !== 7) {
    state.stageHistory.push({
      id: (state.stageHistory.at(-1)?.id ?? 0) + 1,
      typeId: record.typeId,
      ownerId: record.id,
      kind: stage.semantic === 'P' ? 2 : 3,
      createdTime: time,
      categoryId: pipeline.id,
      stageId,
      semantic: stage.semantic,
    })
  }
  return { typeId: record.typeId, id: record.id, from, to: stageId }
}
