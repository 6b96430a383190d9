import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal/journal.ts'

import { markerOption, readMarker, type RunMarker } from './colleague.ts'

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
