import type { Observation, RecordState } from './crm-record.ts'
import type { ObjectType } from './object-type.ts'
import type { PhpValue } from './php-query.ts'
import { type Command, type ReadChannel, valueOf } from './read-channel.ts'
import type { RecordRef } from './record-ref.ts'
import { readItemList } from './wire/item-list.ts'
import { readStageHistory } from './wire/stage-history.ts'

const pageSize = 50
/** Lists per batch: each takes a fraction of a second, and a request has 30 s. */
const listsPerBatch = 10

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

function listItems(
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

/** Records that exist and may be read, in no particular order. */
export async function readRecords(channel: ReadChannel, refs: RecordRef[]): Promise<RecordState[]> {
  const pages = pagesOf(refs)
  const [first] = pages
  if (first === undefined) return []
  if (pages.length === 1) {
    const answer = await channel.call(listItems(first.typeId, { '@id': first.ids }))
    return readItemList(answer, first.typeId)
  }
  const records: RecordState[] = []
  for (let from = 0; from < pages.length; from += listsPerBatch) {
    const part = pages.slice(from, from + listsPerBatch)
    const commands = part.map(({ typeId, ids }, index) => [
      `list${index}`,
      listItems(typeId, { '@id': ids }),
    ])
    const rows = await channel.batch<string>(Object.fromEntries(commands))
    for (const [index, { typeId }] of part.entries()) {
      const row = rows[`list${index}`]
      if (row !== undefined) records.push(...readItemList(valueOf(row), typeId))
    }
  }
  return records
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

/** Records of one type and what happened to them since a moment of our clock, in one batch. */
export async function observe(
  channel: ReadChannel,
  type: ObjectType,
  ids: number[],
  since: Date,
): Promise<Observation> {
  const items = listItems(type.id, { '@id': ids })
  if (!type.hasStageHistory) {
    const rows = await channel.batch({ items })
    return { readAt: new Date(), records: readItemList(valueOf(rows.items), type.id), steps: null }
  }
  const from = channel.clock.toPortal(since)
  const history: Command = {
    method: 'crm.stagehistory.list',
    params: {
      entityTypeId: type.id,
      // Newest first, so that a page that is cut keeps what matters.
      order: { ID: 'DESC' },
      filter: {
        OWNER_ID: ids.length === 1 ? (ids[0] ?? 0) : ids,
        '>=CREATED_TIME': isoSeconds(from),
      },
    },
  }
  const rows = await channel.batch({ items, history })
  const steps = rows.history.ok ? readStageHistory(rows.history.value, type.id) : null
  const wanted = new Set(ids)
  return {
    readAt: new Date(),
    records: readItemList(valueOf(rows.items), type.id),
    // Filtered again: not every portal heeds every filter.
    steps: steps?.filter((step) => wanted.has(step.id) && step.at >= from) ?? null,
  }
}

/** PHP portals read no fractions of a second. */
function isoSeconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, '+00:00')
}

/** By number or by a part of the title; an empty text gives the newest records. One request. */
export async function searchRecords(
  channel: ReadChannel,
  type: ObjectType,
  text: string,
  limit: number,
): Promise<RecordState[]> {
  const answer = await channel.call(listItems(type.id, searchFilter(type, text), { id: 'DESC' }))
  return readItemList(answer, type.id).slice(0, limit)
}

/** Each word must be found; contacts are found by any part of their name. */
function searchFilter(type: ObjectType, text: string): Readonly<Record<string, PhpValue>> {
  const words = text.trim().split(/\s+/).filter(Boolean)
  const fields = type.kind === 'contact' ? ['name', 'secondName', 'lastName'] : ['title']
  const [only] = words
  const id = only !== undefined && words.length === 1 ? Number(only.replace(/^#/, '')) : Number.NaN
  const groups = words.map((word) => ({
    logic: 'OR',
    ...Object.fromEntries(
      [
        ...fields.map((field) => ({ [`%${field}`]: word })),
        ...(Number.isSafeInteger(id) && id > 0 ? [{ id }] : []),
      ].map((condition, index) => [String(index), condition]),
    ),
  }))
  return Object.fromEntries(groups.map((group, index) => [String(index), group]))
}

/** The deals of a contact or company that are still on their way, newest first. One request. */
export async function openDealsOf(channel: ReadChannel, client: RecordRef): Promise<RecordState[]> {
  const whose = client.typeId === 3 ? { contactId: client.id } : { companyId: client.id }
  const filter = { ...whose, stageSemanticId: 'P' }
  return readItemList(await channel.call(listItems(2, filter, { id: 'DESC' })), 2)
}
