import type { Run, RunEvent, RunItem } from './run.ts'

/** Where runs are written down. Facts are only ever added. */
export interface Journal {
  /** False: it lasts as long as the page (IndexedDB was refused); the screen says so. */
  readonly isDurable: boolean
  /** Writes a new run with all its records, before anything is sent. */
  begin(run: Run): Promise<void>
  /**
   * Adds one fact and the records it changed; `run` is the state after it. An `intended` fact is on
   * the disk when the promise resolves: only then may the request leave.
   */
  add(run: Run, fact: RunEvent, changed: RunItem[]): Promise<void>
}
