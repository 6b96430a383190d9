import type { BenchPortal } from './bench-portal.ts'

/** A way of firing one trigger at all records of a portal. */
export interface Strategy {
  name: string
  fireAll(portal: BenchPortal): Promise<StrategyResult>
}

export interface StrategyResult {
  seconds: number
  /** Records with an unknown result. */
  unknown: number
  /** Records whose move was proven; null if this strategy does not check. */
  proven: number | null
  /** The part of `seconds` spent on reading; null if this strategy does not read. */
  readSeconds: number | null
  maxRows: number
}
