import type { PhpValue } from '#portal/channels/php-query.ts'
import { type ReadChannel, valueOf, type Command } from '#portal/channels/read-channel.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { pageSize, pagesPerBatch } from '#portal/model/request-sizes.ts'
import type { BatchRow } from '#portal/wire/batch-answer.ts'
import { readItemList } from '#portal/wire/records.ts'

/** Records that exist and may be read, in no particular order. */
export async function readRecords(channel: ReadChannel, refs: RecordRef[]): Promise<RecordState[]> {
  const pages = pagesOf(refs)
  const [first] = pages
  if (first === undefined) return []
  if (pages.length === 1) {
    const row = await rowOf(channel.call(listItems(first.typeId, { '@id': first.ids })))
    return recordsOf(row, first.typeId)
  }
  const records: RecordState[] = []
  for (let from = 0; from < pages.length; from += pagesPerBatch) {
    const part = pages.slice(from, from + pagesPerBatch)
    const commands = part.map(({ typeId, ids }, index) => [
      `list${index}`,
      listItems(typeId, { '@id': ids }),
    ])
    const rows = await channel.batch<string>(Object.fromEntries(commands))
    for (const [index, { typeId }] of part.entries()) {
      const row = rows[`list${index}`]
      if (row !== undefined) records.push(...recordsOf(row, typeId))
    }
  }
  return records
}

/** A plain call as a row. */
async function rowOf(answer: Promise<unknown>): Promise<BatchRow> {
  try {
    return { ok: true, value: await answer, total: null }
  } catch (error) {
    if (!isPortalError(error)) throw error
    return { ok: false, error }
  }
}

/** The records of a `crm.item.list` row; none when their type no longer exists. Throws other errors. */
export function recordsOf(row: BatchRow, typeId: number): RecordState[] {
  return isTypeGone(row) ? [] : readItemList(valueOf(row), typeId)
}

/** An empty list is no error; NOT_FOUND is documented for its type only. */
export function isTypeGone(row: BatchRow): boolean {
  return !row.ok && row.error.kind === 'not-found'
}

function pagesOf(refs: RecordRef[]): { typeId: number; ids: number[] }[] {
  const idsByType = new Map<number, Set<number>>()
  for (const { typeId, id } of refs) {
    const ids = idsByType.get(typeId)
    if (ids === undefined) idsByType.set(typeId, new Set([id]))
    else ids.add(id)
  }
  const pages: { typeId: number; ids: number[] }[] = []
  for (const [typeId, unique] of idsByType) {
    const ids = [...unique]
    for (let from = 0; from < ids.length; from += pageSize) {
      pages.push({ typeId, ids: ids.slice(from, from + pageSize) })
    }
  }
  return pages
}

/** Selected fields by type: requesting a field a type does not have is an error on some portals. */
const fieldsByType = new Map<number, readonly string[]>([
  [1, ['id', 'title', 'stageId', 'movedTime', 'movedBy', 'assignedById', 'createdBy']],
  [3, ['id', 'name', 'secondName', 'lastName', 'assignedById']],
  [4, ['id', 'title', 'assignedById']],
  [7, ['id', 'title', 'stageId', 'assignedById', 'createdBy']],
])
const fieldsOfOthers = [
  'id',
  'title',
  'stageId',
  'categoryId',
  'movedTime',
  'movedBy',
  'assignedById',
  'createdBy',
] as const

/** `crm.item.list`, with the fields we use and without counting. */
export function listItems(
  typeId: number,
  filter: Readonly<Record<string, PhpValue>>,
  order: Readonly<Record<string, PhpValue>> = { id: 'ASC' },
): Command {
  const select = fieldsByType.get(typeId) ?? fieldsOfOthers
  // -1 makes the portal skip the count.
  return {
    method: 'crm.item.list',
    params: { entityTypeId: typeId, select, filter, order, start: -1 },
  }
}
