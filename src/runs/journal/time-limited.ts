import { withinTime } from '#portal/channels/time-limit.ts'

import type { Journal } from './journal.ts'

/** A disk that takes longer than this counts as failed: an intent that lands later is never sent. */
const writeTimeoutMs = 15_000
/** A history of years may take a slow computer some seconds. */
const readTimeoutMs = 30_000

/** A journal whose every call ends: browsers may leave a request to IndexedDB without an answer. */
export function timeLimited(journal: Journal): Journal {
  return {
    trouble: journal.trouble,
    begin: (run) => writing(journal.begin(run)),
    add: (run, fact, changed) => writing(journal.add(run, fact, changed)),
    recordComments: (record) => writing(journal.recordComments(record)),
    remove: (runId) => writing(journal.remove(runId)),
    run: (id) => reading(journal.run(id)),
    unfinished: () => reading(journal.unfinished()),
    runs: (query) => reading(journal.runs(query)),
    firings: (query) => reading(journal.firings(query)),
    attempts: (runId) => reading(journal.attempts(runId)),
    learned: () => reading(journal.learned()),
    comments: (runId) => reading(journal.comments(runId)),
    outdated: (now, keepDays) => reading(journal.outdated(now, keepDays)),
  }
}

function reading<Value>(work: Promise<Value>): Promise<Value> {
  return within(readTimeoutMs, work)
}

function writing<Value>(work: Promise<Value>): Promise<Value> {
  return within(writeTimeoutMs, work)
}

function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  return withinTime(ms, work, () => new Error('the journal did not answer'))
}
