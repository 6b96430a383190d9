import type { IDBPIndex, DBSchema } from 'idb'

import type { LearnedPath } from '#runs/proof/learned-paths.ts'

import type {
  Firing,
  FiringsPage,
  FiringsQuery,
  AttemptFact,
  CommentRecord,
  RunSummary,
} from './journal.ts'
import { matches } from './rows.ts'

type TimeIndex = IDBPIndex<JournalSchema, ['items'], 'items', 'time' | 'sent'>
type TimeKey = JournalSchema['items']['indexes']['time']

/** Rows read at once: more would take too much memory, fewer would need more round trips. */
const maxBlockSize = 1000

/**
 * One page of firings, newest first. Each step of a cursor is a round trip, so rows are read in blocks
 * that double in size: a page without filters costs one small block, and a search without a match a few
 * large ones.
 */
export async function pageOf(
  index: TimeIndex,
  query: FiringsQuery,
  explained: (firing: Firing) => Firing,
): Promise<FiringsPage> {
  const rows: Firing[] = []
  const { cursor, from } = query
  let below: TimeKey | undefined = cursor && [cursor.at, cursor.runId, cursor.position]
  let size = Math.min(query.limit + 1, maxBlockSize)
  for (;;) {
    const range = timeRange(below, from)
    // Each block begins where the previous one ended.
    // oxlint-disable-next-line no-await-in-loop
    const start = await startOfBlock(index, range, size)
    const block = start === null ? range : timeRange(below, start)
    // oxlint-disable-next-line no-await-in-loop
    for (const stored of (await index.getAll(block)).toReversed()) {
      const firing = explained(stored)
      if (!matches(firing, query)) continue
      const last = rows.at(-1)
      if (rows.length === query.limit && last !== undefined) {
        return { rows, next: { at: last.at, runId: last.runId, position: last.position } }
      }
      rows.push(firing)
    }
    if (start === null) return { rows, next: null }
    below = start
    size = Math.min(size * 2, maxBlockSize)
  }
}

/** The oldest key of the newest `size` rows; null when there are no more rows than that. */
async function startOfBlock(
  index: TimeIndex,
  range: IDBKeyRange | null,
  size: number,
): Promise<TimeKey | null> {
  const newest = await index.openKeyCursor(range, 'prev')
  if (newest === null || size === 1) return newest?.key ?? null
  return (await newest.advance(size - 1))?.key ?? null
}

/** Keys from `from` (a moment or a whole key), and before `below`. */
function timeRange(below: TimeKey | undefined, from: Date | TimeKey | undefined) {
  const lower = from instanceof Date ? [from] : from
  if (lower !== undefined && below !== undefined) {
    return IDBKeyRange.bound(lower, below, false, true)
  }
  if (below !== undefined) return IDBKeyRange.upperBound(below, true)
  return lower === undefined ? null : IDBKeyRange.lowerBound(lower)
}

/** IndexedDB has no boolean keys, hence `open`. Runs of earlier versions lack `lastSentAt`. */
export type StoredRun = Omit<RunSummary, 'lastSentAt'> &
  Partial<Pick<RunSummary, 'lastSentAt'>> & { open: 0 | 1 }

/** Without `sentAt` a row is absent from the `sent` index. */
export type StoredFiring = Firing & { sentAt?: Date }

export interface JournalSchema extends DBSchema {
  runs: { key: string; value: StoredRun; indexes: { created: Date; open: number } }
  /** The last state of each record of each run. */
  items: {
    key: [string, number]
    value: StoredFiring
    /** `sent` holds sent records only, because a run that was stopped early has thousands of others. */
    indexes: { time: [Date, string, number]; sent: [Date, string, number] }
  }
  /** Events in their order; rows are only ever added. */
  attempts: { key: number; value: { runId: string; fact: AttemptFact }; indexes: { run: string } }
  learned: { key: string; value: LearnedPath }
  comments: { key: string; value: CommentRecord; indexes: { run: string } }
}
