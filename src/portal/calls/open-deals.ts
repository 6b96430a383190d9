import { type ReadChannel, valueOf } from '#portal/channels/read-channel.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import { readItemList } from '#portal/wire/records.ts'

import { listItems } from './read-records.ts'

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

/** Clients per request: each of them is one or two lists, and a request has 30 s. */
export const clientsPerRequest = 10

/**
 * The same for up to ten clients in one request, by `recordKey`. A client whose deals were refused is
 * left out.
 */
export async function openDealsOfAll(
  channel: ReadChannel,
  clients: readonly RecordRef[],
): Promise<Map<string, RecordState[]>> {
  const commands = clients.flatMap((client) => {
    const key = recordKey(client)
    if (client.typeId !== 3) return [[`any ${key}`, openDeals({ companyId: client.id })] as const]
    return [
      [`any ${key}`, openDeals({ contactIds: client.id })] as const,
      [`main ${key}`, openDeals({ contactId: client.id })] as const,
    ]
  })
  const rows = await channel.batch<string>(Object.fromEntries(commands))
  const deals = new Map<string, RecordState[]>()
  for (const client of clients) {
    const key = recordKey(client)
    const row = [rows[`any ${key}`], rows[`main ${key}`]].find((one) => one?.ok)
    if (row?.ok) deals.set(key, readItemList(row.value, 2))
  }
  return deals
}

function openDeals(whose: Readonly<Record<string, number>>) {
  return listItems(2, { ...whose, stageSemanticId: 'P' }, { id: 'DESC' })
}
