import type { CrmRecord, ObjectType, Pipeline, Stage } from '#emulator/core/state.ts'
import { isVisibleTo } from '#emulator/methods/visibility.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

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
export function boardOf(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline,
): BoardColumn[] {
  const byStage = new Map<string, CrmRecord[]>()
  for (const record of recordsOf(portal, type, pipeline)) {
    if (record.stageId === null) continue
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

/** The records of a type that the person may see, of one pipeline or of all. */
export function recordsOf(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline | null,
): CrmRecord[] {
  const user = portal.currentUser()
  return portal.state.records.filter(
    (record) =>
      record.typeId === type.id &&
      (pipeline === null || record.categoryId === null || record.categoryId === pipeline.id) &&
      isVisibleTo(user, record),
  )
}

export function stagesInOrder(pipeline: Pipeline): Stage[] {
  return pipeline.stages.toSorted((one, other) => one.sort - other.sort)
}

/** The last changed on top. */
export function lastMovedFirst(records: CrmRecord[]): CrmRecord[] {
  return records
    .map((record) => ({ record, at: movedAt(record) }))
    .toSorted((one, other) => other.at - one.at || other.record.id - one.record.id)
    .map(({ record }) => record)
}
