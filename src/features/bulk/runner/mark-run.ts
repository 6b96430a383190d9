import { markerOption, readMarker, type RunMarker } from '#crm/colleague.ts'
import { asciiJson } from '#portal/model/ascii-json.ts'
import type { Portal } from '#portal/portal.ts'
import { writeOptionOnce } from '#portal/write-option.ts'
import { repeat, type Clock } from '#runs/model/clock.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { doneOf } from './run-state.ts'

/** Stores the marker in an option of the app, dated by the clock of the portal. */
export type MarkerPortal = Pick<Portal, 'readAppOption' | 'writeAppOption' | 'toPortalTime'>

const updateIntervalMs = 15_000
/** A run without progress renews its marker less often. */
const renewIntervalMs = 60_000

export function markerText(run: Run, now: Date): string {
  const tally = tallyOf(run)
  const marker: RunMarker = {
    runId: run.id,
    userId: run.by.id,
    userName: run.by.name,
    trigger: run.trigger.name,
    total: tally.total,
    done: doneOf(tally),
    at: now,
  }
  return asciiJson(marker)
}

/**
 * Keeps the marker of a run up to date until the returned function is called, writing at most every
 * 15 s. The first one is read back, and `onMarked` is told whether colleagues can see it; later failures
 * are ignored. The marker of a colleague is left alone until it is cleared or expires. `isOver` clears the marker; otherwise it now belongs to the tab that took the run over.
 */
export function markRun(
  portal: MarkerPortal,
  run: { snapshot(): Run },
  clock: Clock,
  onMarked: (isMarked: boolean) => void = () => undefined,
): (isOver: boolean) => void {
  let written: { done: number; at: Date } | null = null
  let isStopped = false

  async function isOurs(whenMissing: boolean) {
    const marker = readMarker(
      await portal.readAppOption(markerOption),
      portal.toPortalTime(clock.now()),
    )
    return marker === null ? whenMissing : marker.runId === run.snapshot().id
  }

  async function renew() {
    if (isStopped) return
    const at = clock.now()
    const done = doneOf(tallyOf(run.snapshot()))
    if (written === null && !(await isOurs(true))) return
    if (written?.done === done && at.getTime() - written.at.getTime() < renewIntervalMs) return
    const text = markerText(run.snapshot(), portal.toPortalTime(at))
    if (written === null) await begin(text)
    else await portal.writeAppOption(markerOption, text)
    written = { done, at }
  }

  async function begin(text: string) {
    try {
      await writeOptionOnce(portal, markerOption, text)
    } catch (error) {
      onMarked(false)
      throw error
    }
    onMarked(true)
  }

  async function clear() {
    if (written !== null && (await isOurs(false))) await portal.writeAppOption(markerOption, '')
  }

  let work = Promise.resolve()
  /** One after the other, so that nothing is written after the marker was cleared. */
  function enqueue(step: () => Promise<void>) {
    // The marker is a courtesy to colleagues: a run must not fail because of it.
    work = work.then(step).catch(() => undefined)
  }

  enqueue(renew)
  const stop = repeat(clock, updateIntervalMs, () => enqueue(renew))
  return (isOver) => {
    stop()
    isStopped = true
    if (isOver) enqueue(clear)
  }
}
