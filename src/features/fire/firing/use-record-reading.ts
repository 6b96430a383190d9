import { skipToken, useQuery } from '@tanstack/react-query'

import type { ObjectType } from '#portal/model/object-type.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import {
  recordKey,
  type ClientReach,
  type RecordRef,
  type RecordState,
} from '#portal/model/record.ts'
import { findingQuery, reachQuery, recordQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useSettled } from '#ui/base/timers.ts'

/** What is known about the record on screen. */
export type RecordReading =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'found'; record: RecordState; readAt: Date }
  | { kind: 'missing' }
  /** The user may not see it, whether or not it exists. */
  | { kind: 'denied' }
  | { kind: 'failed'; error: unknown }

/**
 * Reads the chosen record once per pause in typing; if the list lacks it, a second request asks why.
 * `again` repeats the reading.
 */
export function useRecordReading(ref: RecordRef | null): {
  reading: RecordReading
  again: () => void
} {
  const portal = usePortal()
  const settled = useSettled(ref === null ? null : recordKey(ref))
  const isSettled = ref !== null && settled === recordKey(ref)
  const list = useQuery(
    isSettled ? recordQuery(portal, ref) : { queryKey: ['no record'], queryFn: skipToken },
  )
  const isAbsent = isSettled && list.data === null
  const finding = useQuery(
    isAbsent ? findingQuery(portal, ref) : { queryKey: ['nothing absent'], queryFn: skipToken },
  )
  return {
    reading: readingOf(),
    again: () => {
      void list.refetch()
      if (isAbsent) void finding.refetch()
    },
  }

  function readingOf(): RecordReading {
    if (ref === null) return { kind: 'none' }
    if (!isSettled || list.isPending) return { kind: 'reading' }
    if (list.isError) return failure(list.error)
    if (list.data !== null) {
      return { kind: 'found', record: list.data, readAt: portal.timeOf(list.dataUpdatedAt) }
    }
    if (finding.isPending) return { kind: 'reading' }
    // The reason is optional: the list has already shown that it is not available.
    if (finding.isError) return { kind: 'missing' }
    return finding.data.kind === 'found'
      ? { ...finding.data, readAt: portal.timeOf(finding.dataUpdatedAt) }
      : finding.data
  }
}

function failure(error: unknown): RecordReading {
  return isPortalError(error) && error.kind === 'access-denied'
    ? { kind: 'denied' }
    : { kind: 'failed', error }
}

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
        return { kind: 'read', reach: query.data, readAt: portal.timeOf(query.dataUpdatedAt) }
    }
  }
}
