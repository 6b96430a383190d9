import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { colleagueRun, markerOption, readMarker } from '#crm/colleague.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { pageClock } from '#runs/model/clock.ts'
import type { Run } from '#runs/model/run.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { markerText } from './claim.ts'
import { markRun } from './mark-run.ts'

const journal = memoryJournal()
const now = new Date('2026-03-02T09:00:00Z')
const shifted = (moment: Date, seconds: number) => new Date(moment.getTime() + seconds * 1000)
const later = (seconds: number) => shifted(now, seconds)

test('a marker contains who runs what, and the progress', async () => {
  const { run } = simulateRun(bulkPlan(3))
  await run.whenIdle()
  expect(readMarker(markerText(run.snapshot(), now), later(10))).toMatchObject({
    userName: 'Ana',
    trigger: 'Payment received',
    total: 3,
    done: 3,
    at: now,
  })
})

test('a marker expires after three minutes', () => {
  const text = markerText(simulateRun(bulkPlan(1)).run.snapshot(), now)
  expect(readMarker(text, later(179))).not.toBeNull()
  expect(readMarker(text, later(181))).toBeNull()
  // A date far in the future expires it too.
  expect(readMarker(text, later(-179))).not.toBeNull()
  expect(readMarker(text, later(-181))).toBeNull()
})

/** A portal with one option, which counts reads and writes. */
function option(text: string | null = null) {
  const state = { text, reads: 0, writes: [] as string[] }
  return {
    state,
    readAppOption: (name: string) => {
      if (name !== markerOption) return Promise.resolve(null)
      state.reads += 1
      return Promise.resolve(state.text)
    },
    writeAppOption: (_: string, next: string) => {
      state.writes.push(next)
      state.text = next
      return Promise.resolve()
    },
  }
}

/** A run that makes no progress. */
function stillRun(count: number) {
  const run = simulateRun(bulkPlan(count)).run.snapshot()
  return { snapshot: () => run }
}

describe('marking a run', () => {
  let at = now
  const clock = { ...pageClock, now: () => at, computerMs: () => at.getTime() }
  const wait = async (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += 15) {
      at = new Date(at.getTime() + 15_000)
      // Each interval has to pass before the next one.
      // oxlint-disable-next-line no-await-in-loop
      await vi.advanceTimersByTimeAsync(15_000)
    }
  }
  /** A run that is about to send for the first time. */
  async function claimed(portal: ReturnType<typeof option>, run: { snapshot(): Run }) {
    const marking = markRun({ portal, journal, timers: clock }, run)
    void marking.obstacle()
    await vi.advanceTimersByTimeAsync(2000)
    return marking
  }
  beforeEach(() => {
    at = now
    vi.useFakeTimers()
  })
  afterEach(() => void vi.useRealTimers())

  test('dates the marker by the clock of the portal, which a colleague reads by it too', async () => {
    const portal = option()
    await claimed(portal, stillRun(1))
    expect(readMarker(portal.state.text, now)?.at).toEqual(now)
    const seenAt = (moment: Date) =>
      colleagueRun(portal, memoryJournal(), { now: () => moment }).then((run) => run?.at)
    expect(await seenAt(later(60))).toEqual(now)
    expect(await seenAt(later(3600))).toBeUndefined()
  })

  test('a run without progress renews its marker once a minute, and clears it at its end', async () => {
    const portal = option()
    const marking = await claimed(portal, stillRun(1))
    await wait(150)
    // The claim, and then once a minute.
    expect(portal.state.writes.length).toBe(4)
    marking.stop(true)
    await wait(60)
    expect(portal.state.text).toBe('')
    expect(portal.state.writes.length).toBe(5)
  })

  test('writes progress every 15 seconds', async () => {
    const portal = option()
    const { run } = simulateRun(bulkPlan(3), { moves: allMove(3) })
    const before = run.snapshot()
    await run.whenIdle()
    const hasMoved = () => portal.state.writes.length > 0
    await claimed(portal, { snapshot: () => (hasMoved() ? run.snapshot() : before) })
    await wait(30)
    expect(portal.state.writes.length).toBe(2)
  })

  test('leaves the marker of a colleague alone, and writes ours once theirs is gone', async () => {
    const theirs = markerText(stillRun(2).snapshot(), now)
    const portal = option(theirs)
    const run = stillRun(1)
    const marking = markRun({ portal, journal, timers: clock }, run, stillRunId(theirs))
    expect(await marking.obstacle()).toBeNull()
    await wait(60)
    expect(portal.state.writes).toEqual([])
    portal.state.text = ''
    await wait(15)
    expect(readMarker(portal.state.text, at)?.runId).toBe(run.snapshot().id)
    portal.state.text = theirs.replace(now.toISOString(), at.toISOString())
    const taken = portal.state.text
    marking.stop(true)
    await wait(15)
    expect(portal.state.text).toBe(taken)
  })

  test('keeps the marker of a run that another tab took over', async () => {
    const portal = option()
    const marking = await claimed(portal, stillRun(1))
    await wait(15)
    marking.stop(false)
    await wait(60)
    expect(portal.state.writes.length).toBe(2)
  })

  test('says once that a portal refuses the marker, and then goes on without it', async () => {
    const refuse = vi.fn(() => Promise.reject(new Error('refused')))
    const marking = markRun(
      { portal: { ...option(), writeAppOption: refuse }, journal, timers: clock },
      stillRun(1),
    )
    expect(await marking.obstacle()).toEqual({ kind: 'unmarked' })
    expect(await marking.obstacle()).toBeNull()
    await wait(30)
    marking.stop(true)
    await wait(30)
    expect(refuse).toHaveBeenCalledTimes(5)
  })

  test('a colleague who comes later is named once, whoever began first', async () => {
    const portal = option()
    const marking = await claimed(portal, stillRun(1))
    await wait(15)
    expect(await marking.obstacle()).toBeNull()
    const theirs = markerText(stillRun(2).snapshot(), at)
    portal.state.text = theirs
    await wait(15)
    expect(await marking.obstacle()).toEqual({ kind: 'colleague', name: 'Ana' })
    expect(portal.state.text).toBe(theirs)
    // A person has resumed the run.
    expect(await marking.obstacle()).toBeNull()
  })

  test('a claim that lands over a running one is named, and overwritten', async () => {
    const portal = option()
    const run = stillRun(1)
    const marking = await claimed(portal, run)
    await wait(15)
    portal.state.text = markerText(stillRun(2).snapshot(), at, 'late')
    await wait(15)
    expect(await marking.obstacle()).toEqual({ kind: 'colleague', name: 'Ana' })
    expect(readMarker(portal.state.text, at)?.runId).toBe(run.snapshot().id)
  })

  test('a page that slept longer than its marker lives claims the portal anew', async () => {
    const portal = option()
    const marking = await claimed(portal, stillRun(1))
    await wait(15)
    portal.state.text = markerText(stillRun(2).snapshot(), shifted(at, 240))
    at = shifted(at, 240)
    expect(await marking.obstacle()).toEqual({ kind: 'colleague', name: 'Ana' })
  })
})

function stillRunId(text: string): string {
  return readMarker(text, now)?.runId ?? ''
}
