import { markerOption, readMarker, type RunMarker } from '#crm/colleague.ts'
import type { Portal } from '#portal/portal.ts'
import { repeat, type Clock } from '#runs/model/clock.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { doneOf } from './run-state.ts'

/** Where a marker is kept, and whose clock dates it. */
export type MarkerPortal = Pick<Portal, 'readAppOption' | 'writeAppOption' | 'toPortalTime'>

const lookEvery = 15_000
/** A run that stands still says so less often. */
const repeatAfter = 60_000

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
  return JSON.stringify(marker)
}

/**
 * Keeps the marker of a run up to date until it is called off; the marker of somebody else stays until it
 * is cleared or has grown old. At most one writing every quarter of a minute; failures change nothing.
 * Called off with `isOver` the marker is cleared; else it belongs to the tab that took the run.
 */
export function markRun(
  portal: MarkerPortal,
  run: { snapshot(): Run },
  clock: Clock,
): (isOver: boolean) => void {
  let written: { done: number; at: Date } | null = null
  let isCalledOff = false

  async function isOurs(isFreeEnough: boolean) {
    const marker = readMarker(
      await portal.readAppOption(markerOption),
      portal.toPortalTime(clock.now()),
    )
    return marker === null ? isFreeEnough : marker.runId === run.snapshot().id
  }

  async function renew() {
    if (isCalledOff) return
    const at = clock.now()
    const done = doneOf(tallyOf(run.snapshot()))
    if (written === null && !(await isOurs(true))) return
    if (written?.done === done && at.getTime() - written.at.getTime() < repeatAfter) return
    await portal.writeAppOption(markerOption, markerText(run.snapshot(), portal.toPortalTime(at)))
    written = { done, at }
  }

  async function clear() {
    if (written !== null && (await isOurs(false))) await portal.writeAppOption(markerOption, '')
  }

  let work = Promise.resolve()
  /** One after the other, so that the last word is the last one. */
  function soon(step: () => Promise<void>) {
    // The marker is a courtesy to others: a run must not fail for it.
    work = work.then(step).catch(() => undefined)
  }

  soon(renew)
  const stop = repeat(clock, lookEvery, () => soon(renew))
  return (isOver) => {
    stop()
    isCalledOff = true
    if (isOver) soon(clear)
  }
}
