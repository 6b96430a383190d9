import type { DBSchema } from 'idb'

import type { AttemptFact, Firing, RunSummary } from './journal.ts'
import type { LearnedPath } from './learned-paths.ts'

/** IndexedDB has no booleans as keys. */
export type StoredRun = RunSummary & { open: 0 | 1 }

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { created: Date; open: number } }
  /** The last state of each record of each run. */
  items: {
    key: [string, number]
    value: Firing
    indexes: { time: [Date, string, number] }
  }
  /** Facts as they came; rows are only ever added. */
  attempts: { key: number; value: { runId: string; fact: AttemptFact }; indexes: { run: string } }
  learned: { key: string; value: LearnedPath }
}
