import { clientsPerRequest } from '#portal/calls/open-deals.ts'
import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'
import type { Clock } from '#runs/model/clock.ts'

/** The open deals of a client: the portal passes a firing on to one of them. */
export interface ClientDeals {
  states: readonly RecordState[]
  readAt: Date
}

interface ReadClientDealsDeps {
  portal: Pick<Portal, 'openDealsOfAll'>
  clock: Pick<Clock, 'now'>
  typeOf: (typeId: number) => ObjectType | null
}

/** Fifty requests and up to a thousand lists: more would exhaust the portal's time budget. */
export const maxClients = 500

/**
 * Reads the open deals of the clients among these records, by `recordKey`. Clients beyond `maxClients`,
 * and those whose deals may not be read, are left out. Rejects with a `PortalError`, or when the
 * signal aborts.
 */
export async function readClientDeals(
  records: readonly RecordRef[],
  { portal, clock, typeOf }: ReadClientDealsDeps,
  signal: AbortSignal,
): Promise<Map<string, ClientDeals>> {
  const clients = records
    .filter(({ typeId }) => {
      const type = typeOf(typeId)
      return type !== null && isClientType(type)
    })
    .slice(0, maxClients)
  const known = new Map<string, ClientDeals>()
  for (let from = 0; from < clients.length; from += clientsPerRequest) {
    const part = clients.slice(from, from + clientsPerRequest)
    const readAt = clock.now()
    // One request at a time: the portal limits their rate.
    // oxlint-disable-next-line no-await-in-loop
    const deals = await portal.openDealsOfAll(part)
    signal.throwIfAborted()
    for (const client of part) {
      const key = recordKey(client)
      const states = deals.get(key)
      if (states !== undefined) known.set(key, { states, readAt })
    }
  }
  return known
}
