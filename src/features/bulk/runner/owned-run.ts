import type { RunDeps } from '#runs/engine/driver.ts'
import type { Journal } from '#runs/journal/journal.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type PauseCause, type Run } from '#runs/model/run.ts'
import type { RunnerLock } from '#runs/page/lock.ts'
import { shareRun } from '#runs/page/share-run.ts'

import type { MarkerDeps } from './claim.ts'
import { markRun } from './mark-run.ts'

/** Their timers are also for messages to other tabs. */
export type OwnedRunDeps = RunDeps & MarkerDeps

interface Owner {
  /** Names the portal and the user to the other tabs. */
  name: string
  /** Held by the caller; released when the run ends or is lost. */
  lock: RunnerLock
  /** The colleague's run that a person wants to go on beside. */
  besideId: string | null
  /** The run was paused or resumed. */
  onStatusChange: (run: Run) => void
  /** The run ended here; not called for a run that was lost. */
  onEnd: (run: Run) => void
}

export interface OwnedRun {
  handle: RunHandle
  /** The run belongs to another tab now. Does nothing once it has ended. */
  lose(): void
}

/**
 * Opens a run as the one of this tab. Until it ends or is lost, other tabs and colleagues can follow
 * it, and the browser asks before the page is closed while it fires.
 */
export function ownRun(
  open: (deps: RunDeps) => RunHandle,
  deps: OwnedRunDeps,
  { name, lock, besideId, onStatusChange, onEnd }: Owner,
): OwnedRun {
  let isOver = false
  let isLost = false
  const handle = open({ ...deps, journal: guarded(deps.journal, () => isLost), obstacle })
  const stopSharing = shareRun(name, handle, deps.timers)
  const marking = markRun(deps, handle, besideId)
  let { control } = handle.snapshot()
  const unsubscribe = handle.subscribe(() => {
    const run = handle.snapshot()
    if (phaseOf(run) === 'ended') end()
    else if (run.control !== control) onStatusChange(run)
    control = run.control
  })
  addEventListener('beforeunload', askBeforeLeaving)

  return {
    handle,
    lose() {
      if (isOver) return
      isLost = true
      end()
    },
  }

  function end() {
    if (isOver) return
    isOver = true
    unsubscribe()
    stopSharing()
    // Broadcasts the final state, so that other tabs need not wait for their next poll.
    shareRun(name, handle, deps.timers)()
    marking.stop(!isLost)
    removeEventListener('beforeunload', askBeforeLeaving)
    lock.release()
    if (!isLost) onEnd(handle.snapshot())
  }

  function askBeforeLeaving(event: BeforeUnloadEvent) {
    if (handle.snapshot().control === 'go') event.preventDefault()
  }

  async function obstacle(): Promise<PauseCause | null> {
    if (!navigator.onLine) return { kind: 'offline' }
    const cause = await marking.obstacle()
    if (cause !== null) return cause
    return lock.isHeld() ? null : { kind: 'lock-lost' }
  }
}

/** Only the tab that has the run may write to its journal. */
function guarded(journal: Journal, isLost: () => boolean): Journal {
  return {
    ...journal,
    add: (...fact) =>
      isLost() ? Promise.reject(new Error('the run was taken over')) : journal.add(...fact),
  }
}
