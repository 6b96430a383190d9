import type { BenchPortal } from './bench-portal.ts'

/** A way of firing one trigger at all records of a portal. */
export interface Way {
  name: string
  fireAll(portal: BenchPortal): Promise<WayResult>
}

export interface WayResult {
  seconds: number
  /** Records nobody can tell the result of. */
  unknown: number
  /** Records whose move was proven; null where the way does not look. */
  proven: number | null
  /** Of `seconds`, spent on reading; null where the way does not read. */
  readSeconds: number | null
  mostRows: number
}
