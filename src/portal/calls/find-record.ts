import type { ReadChannel } from '#portal/channels/read-channel.ts'
import type { RecordRef } from '#portal/model/record-ref.ts'
import type { RecordState } from '#portal/model/record.ts'
import { readItem } from '#portal/wire/records.ts'

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
