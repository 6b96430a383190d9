import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { FiringsCursor } from '#runs/journal/journal.ts'

import { firingsQuery, type HistoryFilters } from './history-filters.ts'

/** Everything read from the journal for this screen; one key drops it all after a change. */
export const historyKey = (memberId: string) => ['journal', 'history', memberId] as const

/** Notes in this browser are there without a network, and change with every firing. */
const local = { networkMode: 'always', staleTime: 0, gcTime: 0 } as const

/**
 * One page of the history. The journal is walked from the newest row back, so only pages that were
 * seen, and the one after them, have a number yet.
 */
export function useFirings(filters: HistoryFilters, pageSize: number) {
  const { journal, clock } = useRunDeps()
  const { memberId } = usePortal().identity
  const question = JSON.stringify([filters, pageSize])
  const [paging, setPaging] = useState<Paging>({ question, page: 1, starts: [null] })
  // Another question starts at its first page.
  const { page, starts } =
    paging.question === question ? paging : { page: 1, starts: [null] as Paging['starts'] }
  const start = starts[page - 1] ?? null

  const query = useQuery({
    ...local,
    queryKey: [...historyKey(memberId), 'page', filters, pageSize, start],
    queryFn: () =>
      journal.firings({
        ...firingsQuery(filters, clock.now()),
        limit: pageSize,
        ...(start === null ? {} : { cursor: start }),
      }),
    placeholderData: keepPreviousData,
  })
  const next = query.data?.next ?? null

  return {
    rows: query.data?.rows ?? null,
    error: query.error,
    isLoading: query.isFetching,
    page,
    pageCount: Math.max(starts.length, page + (next === null ? 0 : 1)),
    /** After a deletion: what the pages held is another now. */
    restart: () => setPaging({ question, page: 1, starts: [null] }),
    goTo(wanted: number) {
      const known = wanted > starts.length && next !== null ? [...starts, next] : starts
      setPaging({ question, page: Math.min(wanted, known.length), starts: known })
    },
  }
}

interface Paging {
  question: string
  /** From 1. */
  page: number
  /** The row before each known page; null: from the newest on. */
  starts: (FiringsCursor | null)[]
}

/** All runs without their records: who fired, with which triggers, how many records each had. */
export function useRunSummaries() {
  const { journal } = useRunDeps()
  const { memberId } = usePortal().identity
  return useQuery({
    ...local,
    queryKey: [...historyKey(memberId), 'runs'],
    queryFn: () => journal.runs(),
  })
}
