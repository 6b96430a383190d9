import type { RecordState } from './crm-record.ts'
import type { ReadChannel } from './read-channel.ts'
import type { RecordRef } from './record-ref.ts'
import { readItem } from './wire/item-list.ts'

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
