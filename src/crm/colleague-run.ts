import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal.ts'

import { markerOption, readMarker, type RunMarker } from './run-marker.ts'

/** The run of another administrator, or of this one in another browser; null: none is told of. */
export async function colleagueRun(
  portal: Pick<Portal, 'readAppOption'>,
  journal: Pick<Journal, 'runs'>,
  now: Date,
): Promise<RunMarker | null> {
  const marker = readMarker(await portal.readAppOption(markerOption), now)
  if (marker === null) return null
  const own = await journal.runs()
  return own.some(({ id }) => id === marker.runId) ? null : marker
}
