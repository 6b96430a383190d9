import { type ReadChannel, valueOf } from '#portal/channels/read-channel.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import type { RecordState } from '#portal/model/record.ts'
import { readItemList } from '#portal/wire/records.ts'

import { listItems } from './list-items.ts'

const pageSize = 50
/** Lists per batch: each takes a fraction of a second, and a request has 30 s. */
const listsPerBatch = 10

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
