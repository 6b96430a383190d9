import type { Journal } from './journal.ts'
import type { Run } from './run.ts'
import { step } from './step.ts'

/**
 * After a restart: every run (of one kind) that had not ended, its unanswered intents taken as unknown and
 * written down so. Paused with the cause `interrupted` where records wait: only what was never sent may
 * go on, and only when a person says so. Call it while holding the runner's lock: another tab's run is not interrupted.
 */
export async function recoverRuns(journal: Journal, now: Date, kind?: Run['kind']): Promise<Run[]> {
  const open = await journal.unfinished()
  const runs = open.filter((run) => kind === undefined || run.kind === kind)
  return Promise.all(
    runs.map(async (run) => {
      const fact = { kind: 'interrupted', at: now } as const
      const next = step(run, fact)
      const changed = next.items.filter((item, at) => item !== run.items[at])
      await journal.add(next, fact, changed)
      return next
    }),
  )
}
