import type { Journal } from '#runs/journal/journal.ts'
import { phaseOf } from '#runs/model/run.ts'
import type { Run } from '#runs/model/run.ts'
import { lockManager } from '#runs/page/lock.ts'

import type { RunHandle } from './driver.ts'
import { step } from './state-machine.ts'

/**
 * After a restart: every run (of one kind) that had not ended, its unanswered intents taken as unknown and
 * written down so. Paused with the cause `interrupted` where records wait: only what was never sent may
 * go on, and only when a person says so. Call it while holding the runner's lock: another tab's run is not interrupted.
 */
export async function recoverRuns(journal: Journal, now: Date, kind?: Run['kind']): Promise<Run[]> {
  const open = await journal.unfinished()
  const runs = open.filter((run) => kind === undefined || run.kind === kind)
  return Promise.all(runs.map((run) => interrupted(journal, run, now)))
}

/**
 * The same for single firings, of which each frame may have one: they were cut off if nobody holds their
 * lock. One that goes on in another frame is left alone until it has ended, or that frame has died.
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
    singles.map((run) => locks?.request(lockOf(run), () => recover(run)) ?? recover(run)),
  )
}

/** Tells other frames that this firing goes on here; the browser lets go of it with the tab. */
export function holdWhileFiring(
  handle: RunHandle,
  locks: LockManager | undefined = lockManager(),
): void {
  // Where locks are forbidden another frame may call it cut off, until its next fact says better.
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
