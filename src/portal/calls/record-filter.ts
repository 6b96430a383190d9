import type { PhpValue } from '#portal/channels/php-query.ts'
import { type ReadChannel, valueOf } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { pageSize, pagesPerBatch } from '#portal/model/request-sizes.ts'
import { readItemList } from '#portal/wire/records.ts'

import { listItems } from './read-records.ts'

/** Selects records of a type; an omitted field does not filter. */
export interface RecordFilter {
  pipelineId?: number
  /** Any of these, literally. */
  stageIds?: readonly string[]
  assignedById?: number
  /** Both inclusive. */
  createdFrom?: Date
  createdTo?: Date
}

/** Number of matching records now. One request. */
export async function countRecords(
  channel: ReadChannel,
  type: ObjectType,
  filter: RecordFilter,
): Promise<number> {
  const rows = await channel.batch({ first: counted(type, filter, 0) })
  valueOf(rows.first)
  return rows.first.ok ? (rows.first.total ?? 0) : 0
}

/**
 * Matching records with an ID above `afterId`, ordered by ID: up to 500 in
 * one request; none: there are no more. Only the ten pages of one request use offsets, so that
 * records that stop matching while thousands are read cannot make us skip others.
 */
export async function listRecords(
  channel: ReadChannel,
  type: ObjectType,
  filter: RecordFilter,
  afterId: number,
): Promise<RecordState[]> {
  const commands = Array.from({ length: pagesPerBatch }, (_, page) => [
    `list${page}`,
    counted(type, filter, page * pageSize, afterId),
  ])
  const rows = await channel.batch<string>(Object.fromEntries(commands))
  return Object.values(rows).flatMap((row) => readItemList(valueOf(row), type.id))
}

/** The latest matching records, newest first: up to 50. One request. */
export async function newestRecords(
  channel: ReadChannel,
  type: ObjectType,
  filter: RecordFilter,
): Promise<RecordState[]> {
  const answer = await channel.call(listItems(type.id, filterOf(filter), { id: 'DESC' }))
  return readItemList(answer, type.id)
}

function counted(type: ObjectType, filter: RecordFilter, start: number, afterId = 0) {
  const above = afterId === 0 ? {} : { '>id': afterId }
  const command = listItems(type.id, { ...filterOf(filter), ...above })
  return { ...command, params: { ...command.params, start } }
}

/** Names and prefixes as documented on crm.item.list. */
function filterOf(filter: RecordFilter): Readonly<Record<string, PhpValue>> {
  const { pipelineId, stageIds, assignedById, createdFrom, createdTo } = filter
  return {
    ...(pipelineId === undefined ? {} : { categoryId: pipelineId }),
    ...(stageIds === undefined ? {} : { '@stageId': stageIds }),
    ...(assignedById === undefined ? {} : { assignedById }),
    ...(createdFrom === undefined ? {} : { '>=createdTime': createdFrom.toISOString() }),
    ...(createdTo === undefined ? {} : { '<=createdTime': createdTo.toISOString() }),
  }
}
