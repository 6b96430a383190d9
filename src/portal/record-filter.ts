import type { RecordState } from './crm-record.ts'
import { listItems } from './list-items.ts'
import type { ObjectType } from './object-type.ts'
import type { PhpValue } from './php-query.ts'
import { type ReadChannel, valueOf } from './read-channel.ts'
import { readItemList } from './wire/item-list.ts'

/** Which records of a type are meant; what is left out does not narrow. */
export interface RecordFilter {
  pipelineId?: number
  /** Any of these, literally. */
  stageIds?: readonly string[]
  assignedById?: number
  /** Both days belong to it, by our clock. */
  createdFrom?: Date
  createdTo?: Date
}

const pageSize = 50
/** Lists per batch: each takes a fraction of a second, and a request has 30 s. */
const listsPerBatch = 10

/** How many records match now. One request. */
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
 * The records that match, in the order of their numbers, from the given place on: up to 500 of them
 * in one request. Fewer: there are no more. Pages are cut by place, so a record may be missed or come
 * twice when others appear or vanish meanwhile; the caller drops what it has already.
 */
export async function listRecords(
  channel: ReadChannel,
  type: ObjectType,
  filter: RecordFilter,
  from: number,
): Promise<RecordState[]> {
  const commands = Array.from({ length: listsPerBatch }, (_, page) => [
    `list${page}`,
    counted(type, filter, from + page * pageSize),
  ])
  const rows = await channel.batch<string>(Object.fromEntries(commands))
  return Object.values(rows).flatMap((row) => readItemList(valueOf(row), type.id))
}

function counted(type: ObjectType, filter: RecordFilter, start: number) {
  const command = listItems(type.id, filterOf(filter))
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
