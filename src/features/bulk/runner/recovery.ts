import { continueRun, type RunDeps } from '#runs/engine/driver.ts'
import { recoverRuns } from '#runs/engine/recover.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'

/**
 * Returns a function that finds the runs a closed tab or a crash interrupted while records were still
 * waiting; call it while holding the lock, when no other tab can be running them. Runs of which only
 * the last checks were missing are finished at once, and `onChecked` gets each.
 */
export function recovery(deps: RunDeps, onChecked: (run: Run) => void): () => Promise<Run[]> {
  const checkedHere = new Set<string>()

  async function check(run: Run) {
    checkedHere.add(run.id)
    const handle = continueRun(run, deps)
    await handle.whenIdle()
    onChecked(handle.snapshot())
  }

  return async () => {
    // An unreadable journal has nothing to recover; the list of runs shows the error.
    const runs = await recoverRuns(deps.journal, deps.clock.now(), 'bulk').catch(() => [])
    for (const run of runs) {
      // Reading repeats nothing, so it needs no confirmation.
      if (phaseOf(run) === 'checking' && !checkedHere.has(run.id)) void check(run)
    }
    return runs.filter((run) => phaseOf(run) === 'firing')
  }
}
