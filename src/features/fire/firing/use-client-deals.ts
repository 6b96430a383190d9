import { skipToken, useQuery } from '@tanstack/react-query'

import type { RecordRef, RecordState } from '#portal/model/record.ts'
import { openDealsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

/** What is known about a client's open deals. */
export type ClientDeals =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'read'; deals: RecordState[]; readAt: Date }
  | { kind: 'failed'; error: unknown }

/** Reads the deals Bitrix24 will pick from; `client` is null if no client is chosen. */
export function useClientDeals(client: RecordRef | null): {
  deals: ClientDeals
  again: () => void
} {
  const portal = usePortal()
  const query = useQuery(
    client === null
      ? { queryKey: ['no client'], queryFn: skipToken }
      : openDealsQuery(portal, client),
  )
  return { deals: stateOf(), again: () => void query.refetch() }

  function stateOf(): ClientDeals {
    if (client === null) return { kind: 'none' }
    switch (query.status) {
      case 'pending':
        return { kind: 'reading' }
      case 'error':
        return { kind: 'failed', error: query.error }
      case 'success':
        return { kind: 'read', deals: query.data, readAt: new Date(query.dataUpdatedAt) }
    }
  }
}
