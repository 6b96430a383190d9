import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord, ObjectType, Stage, StageHistoryRow } from '#emulator/core/state.ts'

import { ADMIN_ID, EMPLOYEE_ID, MANAGER_ID } from './automation.ts'

const HOUR_MS = 60 * 60 * 1000

/** The stages on which records of the seeds are created. */
const FIRST_STAGE = /(?:^|:)(?:NEW|N|DRAFT)$/

export interface StagedRow {
  title: string
  stageId: string
  contactIds?: number[]
  companyId?: number | null
  fields?: CrmRecord['fields']
}

/**
 * A record on a stage. Ages follow from the id, so that the same seed always has the same history:
 * a lower id is older and was moved longer ago. `movedTime` of a record that never moved is its
 * creation, as in the portal; an estimate has none.
 */
export function stagedRecord(
  typeId: number,
  categoryId: number,
  id: number,
  ageHours: number,
  row: StagedRow,
  now: number,
): CrmRecord {
  const created = now - ageHours * HOUR_MS
  const updated = now - Math.round(ageHours / 3) * HOUR_MS - ((id * 7) % 50) * 60_000
  const moved = FIRST_STAGE.test(row.stageId) ? created : updated
  const owners = [EMPLOYEE_ID, MANAGER_ID, ADMIN_ID]
  const assignedById = owners[id % owners.length] ?? ADMIN_ID
  return {
    typeId,
    id,
    title: row.title,
    categoryId,
    stageId: row.stageId,
    movedTime: typeId === 7 ? null : portalTime(moved),
    movedBy: typeId === 7 ? null : assignedById,
    createdTime: portalTime(created),
    updatedTime: portalTime(updated),
    createdBy: ADMIN_ID,
    assignedById,
    contactIds: row.contactIds ?? [],
    companyId: row.companyId ?? null,
    fields: row.fields ?? {},
  }
}

function stagesOf(types: ObjectType[]): Map<string, Stage[]> {
  return new Map(
    types.flatMap((type) =>
      type.pipelines.map((pipeline): [string, Stage[]] => [
        `${type.id}:${pipeline.id}`,
        pipeline.stages,
      ]),
    ),
  )
}

/**
 * The history rows that belong to the records: creation on the first stage, then the move to the
 * current one. Estimates have none (crm.stagehistory.list does not support them).
 */
export function seedStageHistory(types: ObjectType[], records: CrmRecord[]): StageHistoryRow[] {
  const stages = stagesOf(types)
  const rows: StageHistoryRow[] = []
  for (const record of records) {
    const { categoryId } = record
    if (record.typeId === 7 || record.stageId === null || categoryId === null) continue
    const pipeline = stages.get(`${record.typeId}:${categoryId}`) ?? []
    const first = pipeline[0]
    const present = pipeline.find((stage) => stage.id === record.stageId)
    if (!first || !present) continue
    const row = (kind: 1 | 2 | 3, stage: Stage, createdTime: string) => {
      rows.push({
        id: rows.length + 1,
        typeId: record.typeId,
        ownerId: record.id,
        kind,
        createdTime,
        categoryId,
        stageId: stage.id,
        semantic: stage.semantic,
      })
    }
    row(1, first, record.createdTime)
    if (present !== first) {
      row(present.semantic === 'P' ? 2 : 3, present, record.movedTime ?? record.createdTime)
    }
  }
  return rows
}
