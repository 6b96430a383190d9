import { skipToken, useQuery } from '@tanstack/react-query'

import type { ClientReach } from '#portal/model/client-reach.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { reachQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

/** What is known about the records that a firing on a client reaches. */
export type ReachReading =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'read'; reach: ClientReach; readAt: Date }
  | { kind: 'failed'; error: unknown }

/** Reads what a firing on this client may move; `client` is null if no client is chosen. */
export function useClientReach(
  client: RecordRef | null,
  types: readonly ObjectType[],
): { reach: ReachReading; again: () => void } {
  const portal = usePortal()
  const query = useQuery(
    client === null
      ? { queryKey: ['no client'], queryFn: skipToken }
      : reachQuery(portal, client, types),
  )
  return { reach: stateOf(), again: () => void query.refetch() }

  function stateOf(): ReachReading {
    if (client === null) return { kind: 'none' }
    switch (query.status) {
      case 'pending':
        return { kind: 'reading' }
      case 'error':
        return { kind: 'failed', error: query.error }
      case 'success':
        return { kind: 'read', reach: query.data, readAt: new Date(query.dataUpdatedAt) }
    }
  }
}
