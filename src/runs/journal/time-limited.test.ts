import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { newRun } from '#runs/engine/new-run.ts'
import { dealType } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import type { Journal } from './journal.ts'
import { memoryJournal } from './memory.ts'
import { timeLimited } from './time-limited.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const now = new Date('2026-03-02T09:00:00Z')
const run = newRun(bulkPlan(1), now, () => dealType)

/** As in a browser that leaves every request to its database without an answer. */
function silentJournal(): Journal {
  const names = Object.keys(memoryJournal()).filter((name) => name !== 'trouble')
  const silent = names.map((name) => [name, () => new Promise<never>(() => undefined)])
  return { ...memoryJournal(), ...(Object.fromEntries(silent) as Partial<Journal>) } // One for each.
}

const journal = timeLimited(silentJournal())

it.each([
  ['begin', 15, () => journal.begin(run)],
  ['add', 15, () => journal.add(run, { kind: 'woke', at: now }, [])],
  [
    'recordComments',
    15,
    () => journal.recordComments({ id: '', runId: '', keys: [], taken: null }),
  ],
  ['remove', 15, () => journal.remove('')],
  ['run', 30, () => journal.run('')],
  ['unfinished', 30, () => journal.unfinished()],
  ['runs', 30, () => journal.runs()],
  ['firings', 30, () => journal.firings({ limit: 1 })],
  ['attempts', 30, () => journal.attempts('')],
  ['learned', 30, () => journal.learned()],
  ['comments', 30, () => journal.comments('')],
  ['outdated', 30, () => journal.outdated(now, 1)],
] as [string, number, () => Promise<unknown>][])(
  '%s fails after %s s',
  async (_, seconds, call) => {
    let end = 'none'
    void call().catch((error: unknown) => {
      end = String(error)
    })
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1)
    expect(end).toBe('none')
    await vi.advanceTimersByTimeAsync(1)
    expect(end).toContain('the journal did not answer')
  },
)
