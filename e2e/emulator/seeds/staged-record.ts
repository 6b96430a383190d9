import { portalTime } from '#emulator/core/portal-time.ts'
import type { CrmRecord } from '#emulator/core/state.ts'

import { ADMIN_ID, EMPLOYEE_ID, MANAGER_ID } from './users.ts'

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
 * a lower id is older and was moved longer ago. One that never moved counts from its creation, as
 * the portal does; an estimate has no `movedTime`.
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
    assignedById,
    contactIds: row.contactIds ?? [],
    companyId: row.companyId ?? null,
    fields: row.fields ?? {},
  }
}
