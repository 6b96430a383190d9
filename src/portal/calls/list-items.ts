import type { PhpValue } from '#portal/channels/php-query.ts'
import type { Command } from '#portal/channels/read-channel.ts'

/** What we select, by type: asking for a field a type does not have is an error on some portals. */
const fieldsByType = new Map<number, readonly string[]>([
  [1, ['id', 'title', 'stageId', 'movedTime', 'movedBy', 'assignedById']],
  [3, ['id', 'name', 'secondName', 'lastName', 'assignedById']],
  [4, ['id', 'title', 'assignedById']],
  [7, ['id', 'title', 'stageId', 'assignedById']],
])
const fieldsOfOthers = [
  'id',
  'title',
  'stageId',
  'categoryId',
  'movedTime',
  'movedBy',
  'assignedById',
] as const

/** `crm.item.list`, with the fields we use and without counting. */
export function listItems(
  typeId: number,
  filter: Readonly<Record<string, PhpValue>>,
  order: Readonly<Record<string, PhpValue>> = { id: 'ASC' },
): Command {
  const select = fieldsByType.get(typeId) ?? fieldsOfOthers
  // -1 spares the portal the counting.
  return {
    method: 'crm.item.list',
    params: { entityTypeId: typeId, select, filter, order, start: -1 },
  }
}
