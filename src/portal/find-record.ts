import type { RecordState } from './crm-record.ts'
import { isPortalError } from './portal-error.ts'
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
 * ACCESS_DENIED, documented on crm.item.get. Every other failure is thrown.
 */
export async function findRecord(channel: ReadChannel, ref: RecordRef): Promise<RecordFinding> {
  try {
    const params = { entityTypeId: ref.typeId, id: ref.id }
    const answer = await channel.call({ method: 'crm.item.get', params })
    return { kind: 'found', record: readItem(answer, ref.typeId) }
  } catch (error) {
    if (isPortalError(error) && error.kind === 'not-found') return { kind: 'missing' }
    if (isPortalError(error) && error.kind === 'access-denied') return { kind: 'denied' }
    throw error
  }
}
