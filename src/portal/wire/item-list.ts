import * as z from 'zod/mini'

import type { RecordState } from '#portal/crm-record.ts'

import { readShape, wireDate, wireId, wireList, wireOptionalId, wireText } from './shape.ts'

const shape = z.object({
  items: wireList(
    z.object({
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
    }),
  ),
})

/** `crm.item.list`: contacts have no title, theirs is built from the parts of the name. */
export function readItemList(answer: unknown, typeId: number): RecordState[] {
  return readShape(shape, answer, 'crm.item.list').items.map((item) => ({
    typeId,
    id: item.id,
    title: item.title || [item.name, item.secondName, item.lastName].filter(Boolean).join(' '),
    pipelineId: item.categoryId,
    stageId: item.stageId || null,
    movedAt: item.movedTime,
    movedBy: item.movedBy,
    assignedById: item.assignedById,
  }))
}
