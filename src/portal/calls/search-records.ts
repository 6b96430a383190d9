import type { PhpValue } from '#portal/channels/php-query.ts'
import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import { readItemList } from '#portal/wire/records.ts'

import { listItems } from './list-items.ts'

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
