import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import type { Portal } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Journal } from '#runs/journal/journal.ts'

/**
 * Tells other administrators of the portal, who see neither our tabs nor our journal, that a run is
 * on. Best effort: the portal's option is all that is shared.
 */
export interface RunMarker {
  runId: string
  userId: number
  userName: string
  trigger: string
  total: number
  done: number
  /** By the portal's clock: those of two computers may be far apart. */
  at: Date
}

export const markerOption = 'bulkRun'
/** A runner that went away without a word counts for this long. */
const freshForMs = 180_000

const shape = z.object({
  runId: z.string(),
  userId: z.number(),
  userName: z.string(),
  trigger: z.string(),
  total: z.number(),
  done: z.number(),
  at: z.string(),
})

/**
 * The run that goes on elsewhere; null: none, or its runner has been silent for too long. `now` is by the
 * portal's clock.
 */
export function readMarker(text: string | null, now: Date): RunMarker | null {
  if (text === null || text === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Written by something else: as good as nothing.
    return null
  }
  const parsed = z.safeParse(shape, value)
  if (!parsed.success) return null
  const at = new Date(parsed.data.at)
  const age = now.getTime() - at.getTime()
  // A date that lies far ahead is nobody's clock: it would stand in the way for ever.
  return Math.abs(age) <= freshForMs ? { ...parsed.data, at } : null
}

/** The run of another administrator, or of this one in another browser; null: none is told of. */
export async function colleagueRun(
  portal: Pick<Portal, 'readAppOption' | 'toPortalTime' | 'toOurTime'>,
  journal: Pick<Journal, 'runs'>,
  now: Date,
): Promise<RunMarker | null> {
  const text = await portal.readAppOption(markerOption)
  const marker = readMarker(text, portal.toPortalTime(now))
  if (marker === null) return null
  const own = await journal.runs()
  if (own.some(({ id }) => id === marker.runId)) return null
  // From here on it is shown, beside the times of this computer.
  return { ...marker, at: portal.toOurTime(marker.at) }
}

/** Milliseconds: how often a known run is looked at again, as its runner tells. */
const pollIntervalMs = 15_000

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
    refetchInterval: ({ state }) => (isLive && state.data ? pollIntervalMs : false),
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
