import * as z from 'zod/mini'

import type { RecordState, StageStep } from '#portal/model/record.ts'

import { readShape, wireDate, wireId, wireList, wireOptionalId, wireText } from './shape.ts'

const itemShape = z.object({
  id: wireId,
  title: wireText,
  name: wireText,
  secondName: wireText,
  lastName: wireText,
  stageId: wireText,
  categoryId: wireOptionalId,
  movedTime: wireDate,
  movedBy: wireOptionalId,
  assignedById: wireOptionalId,
  createdBy: wireOptionalId,
})
const listShape = z.object({ items: wireList(itemShape) })
const oneShape = z.object({ item: itemShape })

/** `crm.item.list`: contacts have no title, theirs is built from the parts of the name. */
export function readItemList(answer: unknown, typeId: number): RecordState[] {
  const { items } = readShape(listShape, answer, 'crm.item.list')
  return items.map((item) => stateOf(item, typeId))
}

/** `crm.item.get`. */
export function readItem(answer: unknown, typeId: number): RecordState {
  return stateOf(readShape(oneShape, answer, 'crm.item.get').item, typeId)
}

function stateOf(item: z.infer<typeof itemShape>, typeId: number): RecordState {
  return {
    typeId,
    id: item.id,
    title: item.title || [item.name, item.secondName, item.lastName].filter(Boolean).join(' '),
    pipelineId: item.categoryId,
    stageId: item.stageId || null,
    movedAt: item.movedTime,
    movedBy: item.movedBy,
    assignedById: item.assignedById,
    createdById: item.createdBy,
  }
}

const shape = z.object({
  items: wireList(
    z.object({
      ID: wireId,
      OWNER_ID: wireId,
      CREATED_TIME: wireDate,
      CATEGORY_ID: wireOptionalId,
      STAGE_ID: wireText,
      // Leads write their stage here.
      STATUS_ID: wireText,
    }),
  ),
})

/** `crm.stagehistory.list`: oldest first; a row without a date or a stage says nothing. */
export function readStageHistory(answer: unknown, typeId: number): StageStep[] {
  const steps: StageStep[] = []
  for (const row of readShape(shape, answer, 'crm.stagehistory.list').items) {
    const stageId = row.STAGE_ID || row.STATUS_ID
    if (row.CREATED_TIME === null || stageId === '') continue
    steps.push({
      typeId,
      id: row.OWNER_ID,
      stepId: row.ID,
      stageId,
      pipelineId: row.CATEGORY_ID,
      at: row.CREATED_TIME,
    })
  }
  return steps.toSorted((a, b) => a.stepId - b.stepId)
}
