import type { Run } from './run.ts'

/** A running or finished run. Every method may be called at any time; a call that does not fit does nothing. */
export interface RunHandle {
  /** Calls `listener` after every change; returns an unsubscribe function. */
  subscribe(this: void, listener: () => void): () => void
  /** The same object until something changes. */
  snapshot(this: void): Run
  /** Sends nothing more; an answer that is still due is awaited. */
  pause(): void
  resume(): void
  /** Final: what was not sent stays unsent. */
  stop(): void
  /** Reads these records (or all answered ones) once more, also after the run has ended. */
  checkAgain(keys?: string[]): void
  stopChecking(): void
  /** The time by the clock of the run, which ends its waits. */
  now(this: void): Date
  /** Resolves when there is nothing left to do until the next call. */
  whenIdle(): Promise<void>
}
