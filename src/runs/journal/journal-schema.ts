import type { DBSchema } from 'idb'

import type { LearnedPath } from '#runs/proof/learned-paths.ts'

import type { AttemptFact, CommentNote, Firing, RunSummary } from './journal.ts'

/** IndexedDB has no booleans as keys. Runs of earlier versions do not tell when they sent last. */
export type StoredRun = Omit<RunSummary, 'lastSentAt'> &
  Partial<Pick<RunSummary, 'lastSentAt'>> & { open: 0 | 1 }

/** Indexes leave out what has no key of theirs. */
export type StoredFiring = Firing & { sentAt?: Date }

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { created: Date; open: number } }
  /** The last state of each record of each run. */
  items: {
    key: [string, number]
    value: StoredFiring
    /** `sent` holds only what was sent: a run that was stopped early leaves thousands that were not. */
    indexes: { time: [Date, string, number]; sent: [Date, string, number] }
  }
  /** Facts as they came; rows are only ever added. */
  attempts: { key: number; value: { runId: string; fact: AttemptFact }; indexes: { run: string } }
  learned: { key: string; value: LearnedPath }
  comments: { key: string; value: CommentNote; indexes: { run: string } }
}
