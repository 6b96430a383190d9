import * as z from 'zod/mini'

import type { RecordState } from '#portal/model/record.ts'

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
  }
}
