import type { PhpValue } from '#portal/channels/php-query.ts'
import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { readItem, readItemList } from '#portal/wire/records.ts'

import { listItems } from './read-records.ts'

/** What asking for one record by its number says; lists leave out both the missing and the hidden. */
export type RecordFinding =
  | { kind: 'found'; record: RecordState }
  | { kind: 'missing' }
  | { kind: 'denied' }

/**
 * One request. Tells a record that does not exist from one the user may not see: NOT_FOUND and
 * ACCESS_DENIED, documented on crm.item.get. Every other failure is thrown. Asked in a batch, since
 * browsers report a refused plain call as an error of the page, and this refusal is an answer.
 */
export async function findRecord(channel: ReadChannel, ref: RecordRef): Promise<RecordFinding> {
  const params = { entityTypeId: ref.typeId, id: ref.id }
  const { item } = await channel.batch({ item: { method: 'crm.item.get', params } })
  if (item.ok) return { kind: 'found', record: readItem(item.value, ref.typeId) }
  if (item.error.kind === 'not-found') return { kind: 'missing' }
  if (item.error.kind === 'access-denied') return { kind: 'denied' }
  throw item.error
}

/** By number or by a part of the title, the newest first. One request. */
export async function searchRecords(
  channel: ReadChannel,
  type: ObjectType,
  text: string,
  limit: number,
): Promise<RecordState[]> {
  const answer = await channel.call(listItems(type.id, searchFilter(type, text), { id: 'DESC' }))
  return readItemList(answer, type.id).slice(0, limit)
}

/**
 * Letters that databases do not take for a bare one with an accent. Shorter than the list of `fold`: it is
 * also used backwards, and a rarer letter would make each search ask for one more spelling of each word.
 */
const letters = [
  ['ss', 'ß'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['i', 'ı'],
] as const

/** A word as it may be written in a title. The portal itself ignores case and accents. */
function spellings(word: string): string[] {
  const small = word.toLowerCase()
  const bare = letters.reduce((text, [plain, letter]) => text.replaceAll(letter, plain), small)
  const others = letters.map(([plain, letter]) => bare.replaceAll(plain, letter))
  return [...new Set([word, ...[bare, ...others].filter((one) => one !== small)])]
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
        ...spellings(word).flatMap((spelling) =>
          fields.map((field) => ({ [`%${field}`]: spelling })),
        ),
        ...(Number.isSafeInteger(id) && id > 0 ? [{ id }] : []),
      ].map((condition, index) => [String(index), condition]),
    ),
  }))
  return Object.fromEntries(groups.map((group, index) => [String(index), group]))
}
