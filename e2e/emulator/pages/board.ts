import type { CrmRecord, ObjectType, Pipeline, PortalState, Stage } from '#emulator/state.ts'

import { movedAt, sumsOf } from './record-words.ts'

/** So many cards a column shows; a portal with 20,000 deals must stay quick. */
export const CARDS_PER_COLUMN = 50

export interface BoardColumn {
  stage: Stage
  /** All records on the stage. */
  total: number
  /** Their sums, one per currency. */
  sums: string[]
  /** The first of them, the last moved on top. */
  records: CrmRecord[]
}

/** The columns of a pipeline, in the order of its stages. */
export function boardOf(state: PortalState, type: ObjectType, pipeline: Pipeline): BoardColumn[] {
  const byStage = new Map<string, CrmRecord[]>()
  for (const record of state.records) {
    if (record.typeId !== type.id || record.stageId === null) continue
    if (record.categoryId !== null && record.categoryId !== pipeline.id) continue
    const column = byStage.get(record.stageId)
    if (column) column.push(record)
    else byStage.set(record.stageId, [record])
  }
  return stagesInOrder(pipeline).map((stage) => {
    const records = byStage.get(stage.id) ?? []
    return {
      stage,
      total: records.length,
      sums: sumsOf(records),
      records: lastMovedFirst(records).slice(0, CARDS_PER_COLUMN),
    }
  })
}

export function stagesInOrder(pipeline: Pipeline): Stage[] {
  return pipeline.stages.toSorted((one, other) => one.sort - other.sort)
}

function lastMovedFirst(records: CrmRecord[]): CrmRecord[] {
  return records
    .map((record) => ({ record, at: movedAt(record) }))
    .toSorted((one, other) => other.at - one.at || other.record.id - one.record.id)
    .map(({ record }) => record)
}
