import { z } from 'zod'

import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

export const newRecords = z.strictObject({
  typeId: z.number().int(),
  count: z.number().int().min(1).max(100_000).default(1),
  categoryId: z.number().int().optional(),
  stageId: z.string().optional(),
  /** The contact that all of them hold. */
  contactId: z.int().positive().optional(),
  title: z.string().optional(),
})

/** Adds records like those of a seed and returns their ids. */
export function addRecords(portal: EmulatedPortal, wanted: z.infer<typeof newRecords>): number[] {
  const { state } = portal
  const type = state.types.find(({ id }) => id === wanted.typeId)
  if (!type) throw new ControlError(`The portal has no object type ${wanted.typeId}`)
  const pipeline =
    type.pipelines.find(({ id }) => id === wanted.categoryId) ??
    type.pipelines.find(({ isDefault }) => isDefault) ??
    type.pipelines[0]
  const stages = pipeline?.stages.toSorted((a, b) => a.sort - b.sort) ?? []
  const stage =
    wanted.stageId === undefined ? stages[0] : stages.find(({ id }) => id === wanted.stageId)
  if (wanted.stageId !== undefined && !stage) {
    throw new ControlError(`The pipeline has no stage ${wanted.stageId}`)
  }
  const time = portalTime(portal.now())
  const like = state.records.find(({ typeId }) => typeId === wanted.typeId)
  const firstId = nextId(state.records, wanted.typeId)
  const ids = Array.from({ length: wanted.count }, (_, index) => firstId + index)
  for (const id of ids) {
    state.records.push({
      typeId: wanted.typeId,
      id,
      title: wanted.title ?? `${type.name} ${id}`,
      categoryId:
        like === undefined
          ? (pipeline?.id ?? null)
          : like.categoryId === null
            ? null
            : (pipeline?.id ?? null),
      stageId: stage?.id ?? null,
      movedTime: stage && wanted.typeId !== 7 ? time : null,
      movedBy: stage && wanted.typeId !== 7 ? portal.currentUser('admin').id : null,
      createdTime: time,
      updatedTime: time,
      createdBy: portal.currentUser('admin').id,
      assignedById: portal.currentUser('admin').id,
      contactIds: wanted.contactId === undefined ? [] : [wanted.contactId],
      companyId: null,
      fields: { ...like?.fields },
    })
  }
  if (pipeline && stage && wanted.typeId !== 7) {
    for (const ownerId of ids) {
      state.stageHistory.push({
        id: (state.stageHistory.at(-1)?.id ?? 0) + 1,
        typeId: wanted.typeId,
        ownerId,
        kind: 1,
        createdTime: time,
        categoryId: pipeline.id,
        stageId: stage.id,
        semantic: stage.semantic,
      })
    }
  }
  portal.announce({ effects: [] })
  return ids
}

function nextId(records: CrmRecord[], typeId: number): number {
  let highest = 0
  for (const record of records) if (record.typeId === typeId) highest = Math.max(highest, record.id)
  return highest + 1
}

/** A control call that cannot be carried out; the message is for the author of the test. */
export class ControlError extends Error {
  override name = 'ControlError'
}

export const changedRules = z.strictObject({
  code: z.string(),
  changeStageAs: z.union([z.enum(['responsible', 'author', 'system']), z.int().positive()]),
})

/** Changes in whose name all rules of a trigger move records. */
export function changeRules(
  portal: EmulatedPortal,
  { code, changeStageAs }: z.infer<typeof changedRules>,
) {
  const rules = portal.state.rules.filter((rule) => rule.code === code)
  for (const rule of rules) rule.changeStageAs = changeStageAs
  portal.announce({ effects: [] })
  return { rules: rules.length }
}

export const moveOrder = z.strictObject({
  typeId: z.number().int(),
  id: z.number().int(),
  stageId: z.string(),
  userId: z.number().int().nonnegative(),
  /** The move is dated this much later than it is made; negative: earlier. */
  seconds: z.number().default(0),
  /** `before-next-firing`: made when the portal begins with the next firing. */
  when: z.enum(['now', 'before-next-firing']).default('now'),
})

/** Moves a record as any user, dated as wanted. */
export function moveAsUser(
  portal: EmulatedPortal,
  { typeId, id, stageId, userId, seconds, when }: z.infer<typeof moveOrder>,
) {
  const move = () =>
    portal.moveByHand(typeId, id, stageId, { now: portal.now() + seconds * 1000, userId })
  if (when === 'now') return { effects: move() }
  portal.beforeNextFiring = move
  return { effects: [] }
}
