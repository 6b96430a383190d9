import { skipToken, useQuery } from '@tanstack/react-query'

import type { RecordState } from '#portal/crm-record.ts'
import { recordQuery } from '#portal/queries.ts'
import { recordKey, type RecordRef } from '#portal/record-ref.ts'
import { usePortal } from '#portal/use-portal.ts'

import { useSettled } from './use-settled.ts'

/** What is known of the record the form points at. */
export type RecordReading =
  | { kind: 'none' }
  | { kind: 'reading' }
  | { kind: 'found'; record: RecordState; readAt: Date }
  | { kind: 'missing' }
  | { kind: 'failed'; error: unknown }

/** Reads the chosen record, once per pause in typing; `again` reads it anew. */
export function useRecordReading(ref: RecordRef | null): {
  reading: RecordReading
  again: () => void
} {
  const portal = usePortal()
  const settled = useSettled(ref === null ? null : recordKey(ref))
  const isSettled = ref !== null && settled === recordKey(ref)
  const query = useQuery(
    isSettled ? recordQuery(portal, ref) : { queryKey: ['no record'], queryFn: skipToken },
  )
  return { reading: readingOf(), again: () => void query.refetch() }

  function readingOf(): RecordReading {
    if (ref === null) return { kind: 'none' }
    if (!isSettled) return { kind: 'reading' }
    switch (query.status) {
      case 'pending':
        return { kind: 'reading' }
      case 'error':
        return { kind: 'failed', error: query.error }
      case 'success':
        return query.data === null
          ? { kind: 'missing' }
          : { kind: 'found', record: query.data, readAt: new Date(query.dataUpdatedAt) }
    }
  }
}
