import * as z from 'zod/mini'

import type { Portal } from '#portal/portal.ts'
import type { Run } from '#runs/run.ts'
import { tallyOf } from '#runs/tally.ts'

import { doneOf } from './run-state.ts'

/**
 * Tells other administrators of the portal, who see neither our tabs nor our journal, that a run is
 * on. Best effort: the portal's option is all that is shared.
 */
export interface RunMarker {
  runId: string
  userId: number
  userName: string
  trigger: string
  total: number
  done: number
  /** By the clock of the computer that runs. */
  at: Date
}

export const markerOption = 'bulkRun'
/** A runner that went away without a word counts for this long. */
const freshFor = 180_000
const lookEvery = 15_000
/** A run that stands still says so less often. */
const repeatAfter = 60_000

const shape = z.object({
  runId: z.string(),
  userId: z.number(),
  userName: z.string(),
  trigger: z.string(),
  total: z.number(),
  done: z.number(),
  at: z.string(),
})

export function markerText(run: Run, now: Date): string {
  const tally = tallyOf(run)
  return JSON.stringify({
    runId: run.id,
    userId: run.by.id,
    userName: run.by.name,
    trigger: run.trigger.name,
    total: tally.total,
    done: doneOf(tally),
    at: now.toISOString(),
  })
}

/** The run that goes on elsewhere; null: none, or its runner has been silent for too long. */
export function readMarker(text: string | null, now: Date): RunMarker | null {
  if (text === null || text === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // Written by something else: as good as nothing.
    return null
  }
  const parsed = z.safeParse(shape, value)
  if (!parsed.success) return null
  const at = new Date(parsed.data.at)
  const age = now.getTime() - at.getTime()
  return Number.isNaN(age) || age > freshFor ? null : { ...parsed.data, at }
}

/**
 * Keeps the marker of a run up to date until it is called off; the marker of somebody else stays until it
 * is cleared or has grown old. At most one writing every quarter of a minute; failures change nothing.
 * Called off with `isOver` the marker is cleared; else it belongs to the tab that took the run.
 */
export function markRun(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  run: { snapshot(): Run },
  now: () => Date,
): (isOver: boolean) => void {
  let written: { done: number; at: Date } | null = null
  let isCalledOff = false

  async function isOurs(isFreeEnough: boolean) {
    const marker = readMarker(await portal.readAppOption(markerOption), now())
    return marker === null ? isFreeEnough : marker.runId === run.snapshot().id
  }

  async function renew() {
    if (isCalledOff) return
    const at = now()
    const done = doneOf(tallyOf(run.snapshot()))
    if (written === null && !(await isOurs(true))) return
    if (written?.done === done && at.getTime() - written.at.getTime() < repeatAfter) return
    await portal.writeAppOption(markerOption, markerText(run.snapshot(), at))
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
  const timer = setInterval(() => soon(renew), lookEvery)
  return (isOver) => {
    clearInterval(timer)
    isCalledOff = true
    if (isOver) soon(clear)
  }
}
