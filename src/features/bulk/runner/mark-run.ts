import { markerOption, type RunMarker } from '#crm/colleague.ts'
import { repeat } from '#runs/model/clock.ts'
import type { PauseCause, Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { claimPortal, markerText, readPortalMarker, type MarkerDeps } from './claim.ts'
import { doneOf } from './run-state.ts'

const updateIntervalMs = 15_000
/** A run without progress renews its marker less often. */
const renewIntervalMs = 60_000
/** Nothing is sent when the marker has not been read for this long: a page that slept may have lost it. */
const maxAgeMs = 60_000

export interface Marking {
  /**
   * Why nothing may be sent: a colleague's run, or a marker that cannot be used. Each cause is returned
   * once: a person who resumes the run goes on beside it. Claims the portal first where that is due.
   */
  obstacle(): Promise<PauseCause | null>
  /** `isOver` clears the marker; otherwise it now belongs to the tab that took the run over. */
  stop(isOver: boolean): void
}

/**
 * Claims the portal for a run and keeps its marker up to date, reading it every 15 s. The marker of a
 * colleague is left alone until it is cleared or expires. `besideId`: the run that a person wants to go
 * on beside.
 */
export function markRun(
  deps: MarkerDeps,
  run: { snapshot(): Run },
  besideId: string | null = null,
): Marking {
  const { portal, timers: clock } = deps
  const accepted = new Set(besideId === null ? [] : [besideId])
  /** When the marker was last seen to be ours; null: it has to be claimed before the next send. */
  let confirmed: { atMs: number; computerMs: number } | null = null
  const ownClaims = new Set<string>()
  /** A person has decided that the run goes on, whoever else may fire. */
  let mayGoUnclaimed = besideId !== null
  let colleague: RunMarker | null = null
  let written: { done: number; at: Date } | null = null
  const end = new AbortController()

  const isOurs = ({ runId, claim }: RunMarker) =>
    runId === run.snapshot().id || (claim !== undefined && ownClaims.has(claim))

  async function read(): Promise<RunMarker | null> {
    const since = { atMs: clock.monotonicMs(), computerMs: clock.computerMs() }
    const marker = await readPortalMarker(deps, run.snapshot().id)
    if (confirmed !== null) confirmed = marker !== null && isOurs(marker) ? since : null
    if (marker !== null && !isOurs(marker) && !accepted.has(marker.runId)) colleague = marker
    return marker
  }

  async function write(done: number) {
    const at = clock.now()
    await portal.writeAppOption(markerOption, markerText(run.snapshot(), at))
    written = { done, at }
  }

  async function renew() {
    // Before it is claimed, and after it was lost, only a claim may write it.
    if (end.signal.aborted || (confirmed === null && !mayGoUnclaimed)) return
    const marker = await read()
    if (marker !== null && !isOurs(marker) && !isOnlyClaim(marker)) return
    if (marker === null && !mayGoUnclaimed) return
    const done = doneOf(tallyOf(run.snapshot()))
    const isFresh =
      written?.done === done && clock.now().getTime() - written.at.getTime() < renewIntervalMs
    if (marker === null || !isOurs(marker) || !isFresh) await write(done)
  }

  async function claimFirst(): Promise<PauseCause | null> {
    const since = { atMs: clock.monotonicMs(), computerMs: clock.computerMs() }
    const result = await claimPortal(deps, run.snapshot(), ownClaims, end.signal)
    switch (result.kind) {
      case 'held':
        confirmed = since
        enqueue(renew)
        return null
      case 'colleague':
        if (!accepted.has(result.marker.runId)) colleague = result.marker
        return null
      case 'unavailable':
        return result.isOffline ? { kind: 'offline' } : { kind: 'unmarked' }
    }
  }

  function isConfirmed(): boolean {
    if (confirmed === null) return false
    const ageMs = Math.max(
      clock.monotonicMs() - confirmed.atMs,
      clock.computerMs() - confirmed.computerMs,
    )
    return ageMs <= maxAgeMs
  }

  async function clear() {
    if (written === null && confirmed === null) return
    const marker = await readPortalMarker(deps, run.snapshot().id)
    if (marker !== null && isOurs(marker)) await portal.writeAppOption(markerOption, '')
  }

  let work = Promise.resolve()
  /** One after the other, so that nothing is written after the marker was cleared. */
  function enqueue(step: () => Promise<void>) {
    // A run that has its claim must not fail because the marker could not be renewed.
    work = work.then(step).catch(() => undefined)
  }

  const stopRepeating = repeat(clock, updateIntervalMs, () => enqueue(renew))
  return {
    async obstacle() {
      let cause = isConfirmed() || mayGoUnclaimed ? null : await claimFirst()
      if (colleague !== null) {
        accepted.add(colleague.runId)
        cause = { kind: 'colleague', name: colleague.userName }
        colleague = null
      }
      // Back online, it is claimed first.
      mayGoUnclaimed ||= cause !== null && cause.kind !== 'offline'
      return cause
    },
    stop(isOver) {
      stopRepeating()
      end.abort()
      if (isOver) enqueue(clear)
    },
  }
}

/** A marker that nobody has read back yet: its writer must find ours instead. */
function isOnlyClaim({ runId, claim }: RunMarker): boolean {
  return runId === claim
}
