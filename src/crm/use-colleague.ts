import { useQuery } from '@tanstack/react-query'

import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'

import { colleagueRun } from './colleague-run.ts'
import type { RunMarker } from './colleague.ts'

/** Milliseconds: how often a known run is looked at again, as its runner tells. */
const lookEvery = 15_000

/**
 * The run of another administrator, read whenever a view that asks for it opens; 1 request each. One
 * view of the screen is `isLive`: it looks again while there is such a run.
 */
export function useColleague({ isLive = false } = {}) {
  const portal = usePortal()
  const { journal, clock } = useRunDeps()
  const query = useQuery({
    queryKey: ['colleague run', portal.identity.memberId],
    queryFn: () => colleagueRun(portal, journal, clock.now()),
    staleTime: 0,
    refetchInterval: ({ state }) => (isLive && state.data ? lookEvery : false),
  })
  return {
    colleague: heeded(query),
    /** Else `colleague: null` says nothing. */
    isKnown: query.isSuccess,
    isAsking: query.isFetching,
    lookAgain: async () => heeded(await query.refetch()),
  }
}

/** What cannot be read cannot be heeded: the marker is a courtesy, no lock. */
function heeded({ data, isError }: { data: RunMarker | null | undefined; isError: boolean }) {
  return isError ? null : (data ?? null)
}
