import type { Journal } from '#runs/journal/journal.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf } from '#runs/model/run.ts'
import type { Run } from '#runs/model/run.ts'
import { lockManager } from '#runs/page/lock.ts'

import { step } from './state-machine.ts'

/**
 * Recovers the runs (of one kind) that had not ended before a restart: intents without an answer become
 * unknown, in the journal as well. A run with unsent records is paused with the cause `interrupted`; only
 * those records are sent when a person resumes it. The caller must hold the runner's lock, because a run
 * that continues in another tab is not interrupted.
 */
export async function recoverRuns(journal: Journal, now: Date, kind?: Run['kind']): Promise<Run[]> {
  const open = await journal.unfinished()
  const runs = open.filter((run) => kind === undefined || run.kind === kind)
  return Promise.all(runs.map((run) => interrupted(journal, run, now)))
}

/**
 * Recovers single firings, of which each frame may have one. A firing was interrupted if nobody holds its
 * lock; for one that continues in another frame this waits until it has ended or the frame is gone.
 */
export async function recoverSingles(
  journal: Journal,
  now: () => Date,
  locks: LockManager | undefined = lockManager(),
): Promise<void> {
  async function recover({ id }: Run) {
    const run = await journal.run(id)
    if (run !== null && phaseOf(run) !== 'ended') await interrupted(journal, run, now())
  }
  const singles = (await journal.unfinished()).filter(({ kind }) => kind === 'single')
  await Promise.all(
    singles.map(async (run) => {
      if (locks === undefined) return recover(run)
      let isOurs = false
      try {
        await locks.request(lockOf(run), () => {
          isOurs = true
          return recover(run)
        })
      } catch (error) {
        if (isOurs) throw error
        // Locks are forbidden here: treated as missing.
        await recover(run)
      }
    }),
  )
}

/** Holds the firing's lock while it runs here; the browser releases the lock with the tab. */
export function holdWhileFiring(
  handle: RunHandle,
  locks: LockManager | undefined = lockManager(),
): void {
  // Without locks another frame may treat it as interrupted, until its next event is journaled.
  locks?.request(lockOf(handle.snapshot()), () => handle.whenIdle()).catch(() => undefined)
}

function lockOf({ id }: Run): string {
  return `trigger-console/run/${id}`
}

async function interrupted(journal: Journal, run: Run, now: Date): Promise<Run> {
  const fact = { kind: 'interrupted', at: now } as const
  const next = step(run, fact)
  const changed = next.items.filter((item, at) => item !== run.items[at])
  await journal.add(next, fact, changed)
  return next
}
