import * as z from 'zod/mini'

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
const freshFor = 180_000

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
  return Math.abs(age) <= freshFor ? { ...parsed.data, at } : null
}
