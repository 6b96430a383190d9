const OFFSET_MS = 2 * 60 * 60 * 1000

/**
 * A moment as the portal prints it: ISO without milliseconds, with the offset of the portal's own
 * time zone (here always two hours ahead of UTC, so that nobody gets away with ignoring it).
 */
export function portalTime(at: number): string {
  return `${new Date(at + OFFSET_MS).toISOString().slice(0, 19)}+02:00`
}
