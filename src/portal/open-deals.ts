import type { RecordState } from './crm-record.ts'
import { listItems } from './list-items.ts'
import { type ReadChannel, valueOf } from './read-channel.ts'
import type { RecordRef } from './record-ref.ts'
import { readItemList } from './wire/item-list.ts'

/** The deals of a contact or company that are still on their way, newest first. One request. */
export async function openDealsOf(channel: ReadChannel, client: RecordRef): Promise<RecordState[]> {
  if (client.typeId !== 3) {
    return readItemList(await channel.call(openDeals({ companyId: client.id })), 2)
  }
  // A deal may have several contacts, but not every portal filters by all of them.
  const rows = await channel.batch({
    any: openDeals({ contactIds: client.id }),
    main: openDeals({ contactId: client.id }),
  })
  return readItemList(valueOf(rows.any.ok ? rows.any : rows.main), 2)
}

function openDeals(whose: Readonly<Record<string, number>>) {
  return listItems(2, { ...whose, stageSemanticId: 'P' }, { id: 'DESC' })
}
