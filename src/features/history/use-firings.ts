import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { FiringsCursor } from '#runs/journal/journal.ts'

import { firingsQuery, type HistoryFilters } from './history-filters.ts'

/** Key of everything this screen reads from the journal, to invalidate it all after a change. */
export const historyKey = (memberId: string) => ['journal', 'history', memberId] as const

/** The journal is local: it needs no network and changes with every firing. */
const local = { staleTime: 0, gcTime: 0 } as const

/**
 * One page of the history. The journal is read from the newest row backwards, so only pages that were
 * visited, and the next one, have a number yet.
 */
export function useFirings(filters: HistoryFilters, pageSize: number) {
  const { journal, clock } = useRunDeps()
  const { memberId } = usePortal().identity
  const question = JSON.stringify([filters, pageSize])
  const [paging, setPaging] = useState<Paging>({ question, page: 1, starts: [null] })
  // A new query starts at its first page.
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
    /** Call after a deletion: the pages have changed. */
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
  /** The row before each known page; null: start at the newest. */
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
