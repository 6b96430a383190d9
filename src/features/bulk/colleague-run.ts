import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal.ts'

import { markerOption, readMarker, type RunMarker } from './run-marker.ts'

/** The run of another administrator, or of this one in another browser; null: none is known. */
export async function colleagueRun(
  portal: Pick<Portal, 'readAppOption'>,
  journal: Pick<Journal, 'runs'>,
  now: Date,
): Promise<RunMarker | null> {
  // What cannot be read cannot be heeded: the marker is a courtesy, no lock.
  const text = await portal.readAppOption(markerOption).catch(() => null)
  const marker = readMarker(text, now)
  if (marker === null) return null
  const own = await journal.runs()
  return own.some(({ id }) => id === marker.runId) ? null : marker
}
