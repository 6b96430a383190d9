import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'

import type { Portal } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Journal } from '#runs/journal/journal.ts'
import type { Clock } from '#runs/model/clock.ts'

/**
 * Shows other administrators of the portal, who see neither our tabs nor our journal, that a run is in
 * progress. Best effort: an option of the app is all that is shared.
 */
export interface RunMarker {
  runId: string
  userId: number
  userName: string
  trigger: string
  total: number
  done: number
  /** A new one for each attempt to claim the portal; missing once the run goes on. */
  claim?: string | undefined
  /** By the portal's clock, since the clocks of two computers may differ widely. */
  at: Date
}

export const markerOption = 'bulkRun'
/** A runner that vanished blocks others for this long. */
const markerLifetimeMs = 180_000

const shape = z.object({
  runId: z.string(),
  userId: z.number(),
  userName: z.string(),
  trigger: z.string(),
  total: z.number(),
  done: z.number(),
  claim: z.optional(z.string()),
  at: z.string(),
})

/**
 * The run in progress elsewhere; null if there is none or its runner has been silent for too long. `now`
 * is by the portal's clock.
 */
export function readMarker(text: string | null, now: Date): RunMarker | null {
  if (text === null || text === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Written by something else: treated as no marker.
    return null
  }
  const parsed = z.safeParse(shape, value)
  if (!parsed.success) return null
  const at = new Date(parsed.data.at)
  const ageMs = now.getTime() - at.getTime()
  // A date far in the future is wrong, and would block everyone forever.
  return Math.abs(ageMs) <= markerLifetimeMs ? { ...parsed.data, at } : null
}

/** The run of another administrator, or of this one in another browser; null if none is reported. */
export async function colleagueRun(
  portal: Pick<Portal, 'readAppOption'>,
  journal: Pick<Journal, 'runs'>,
  clock: Pick<Clock, 'now'>,
): Promise<RunMarker | null> {
  const text = await portal.readAppOption(markerOption)
  // The answer has just given the portal's time.
  const marker = readMarker(text, clock.now())
  if (marker === null) return null
  const own = await journal.runs()
  return own.some(({ id }) => id === marker.runId) ? null : marker
}

/** How often a known run is polled; its runner renews the marker as often. */
const pollIntervalMs = 15_000

/**
 * The run of another administrator, read with one request whenever a view that uses it opens. One view
 * of the screen is `isLive` and polls while there is such a run.
 */
export function useColleague({ isLive = false } = {}) {
  const portal = usePortal()
  const { journal, clock } = useRunDeps()
  const query = useQuery({
    queryKey: ['colleague run', portal.identity.memberId],
    queryFn: () => colleagueRun(portal, journal, clock),
    staleTime: 0,
    refetchInterval: ({ state }) => (isLive && state.data ? pollIntervalMs : false),
  })
  return {
    colleague: readableRun(query),
    /** Until then `colleague: null` means unknown. */
    isKnown: query.isSuccess,
    isAsking: query.isFetching,
    checkAgain: async () => readableRun(await query.refetch()),
  }
}

/** An unreadable marker counts as none: it is a courtesy, not a lock. */
function readableRun({ data, isError }: { data: RunMarker | null | undefined; isError: boolean }) {
  return isError ? null : (data ?? null)
}
