import type { Command, ReadChannel } from '#portal/channels/read-channel.ts'
import { recordKey, type RecordRef, dealTypeId, type ClientReach } from '#portal/model/record.ts'
import type { BatchRow } from '#portal/wire/batch-answer.ts'
import { readItemList } from '#portal/wire/records.ts'

import { isTypeGone, listItems } from './read-records.ts'

/** Lists per request: each takes a fraction of a second, and a request has 30 s. */
const maxLists = 20
/** Smart processes read per client; items of further ones are reported as not read. */
const maxProcesses = 48

const contactTypeId = 3

/** How many clients one request covers: each needs a list per smart process and one or two of deals. */
export function clientsPerRequest(processes: readonly number[]): number {
  return Math.max(1, Math.floor(maxLists / (2 + processes.length)))
}

/**
 * The open deals of contacts and companies and the items that hold them, by `recordKey`. One request:
 * a list of deals and one page per smart process (at most 48) for each client, so give it at most
 * `clientsPerRequest`. A client whose deals were refused is left out.
 */
export async function reachOfAll(
  channel: ReadChannel,
  clients: readonly RecordRef[],
  processes: readonly number[],
): Promise<Map<string, ClientReach>> {
  const read = processes.slice(0, maxProcesses)
  const commands = clients.flatMap((client) => [
    ...dealLists(client),
    ...read.map((typeId) => [`${typeId} ${recordKey(client)}`, itemList(client, typeId)] as const),
  ])
  const rows = await channel.batch<string>(Object.fromEntries(commands))
  const reaches = new Map<string, ClientReach>()
  for (const client of clients) {
    const key = recordKey(client)
    const deals = [rows[`any ${key}`], rows[`main ${key}`]].find((row) => row?.ok)
    if (!deals?.ok) continue
    const reach: ClientReach = {
      records: readItemList(deals.value, dealTypeId),
      items: [],
      unreadTypes: processes.slice(maxProcesses),
    }
    for (const typeId of read) addItems(reach, typeId, rows[`${typeId} ${key}`])
    reaches.set(key, reach)
  }
  return reaches
}

function addItems(reach: ClientReach, typeId: number, row: BatchRow | undefined): void {
  // A smart process without a client field refuses the filter: its items hold no client.
  if (row === undefined || isTypeGone(row)) return
  if (!row.ok && row.error.details.code === 'INVALID_ARG_VALUE') return
  if (!row.ok) {
    reach.unreadTypes.push(typeId)
    return
  }
  const records = readItemList(row.value, typeId)
  const count = Math.max(row.total ?? 0, records.length)
  if (count === 0) return
  reach.records.push(...records)
  reach.items.push({ typeId, count })
}

/** A deal may have several contacts, but not every portal filters by all of them. */
function dealLists(client: RecordRef) {
  const key = recordKey(client)
  if (client.typeId !== contactTypeId) {
    return [[`any ${key}`, openDeals({ companyId: client.id })] as const]
  }
  return [
    [`any ${key}`, openDeals({ contactIds: client.id })] as const,
    [`main ${key}`, openDeals({ contactId: client.id })] as const,
  ]
}

function openDeals(whose: Readonly<Record<string, number>>): Command {
  return listItems(dealTypeId, { ...whose, stageSemanticId: 'P' }, { id: 'DESC' })
}

/** Items on open and closed stages alike, counted; only the first contact of an item is its client. */
function itemList({ typeId: clientType, id }: RecordRef, typeId: number): Command {
  const whose = clientType === contactTypeId ? { contactId: id } : { companyId: id }
  const { method, params } = listItems(typeId, whose, { id: 'DESC' })
  return { method, params: { ...params, start: 0 } }
}
