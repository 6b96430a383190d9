import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { memoryJournal } from '#runs/journal/memory.ts'
import { pageClock } from '#runs/model/clock.ts'
import { seeded, type Seeded } from '#testing/lives/world.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import type { MarkerDeps } from './claim.ts'
import { markRun } from './mark-run.ts'

// Two administrators press Fire for the same forty records within three seconds, on a portal whose answers
// are slow and whose writes get lost or land long after their answer was given up.

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** The options of the app. */
type Options = Map<string, string>

/** They are reached over a bad network; what it does to each request is drawn. */
function markerPortal(random: Seeded, options: Options): MarkerDeps['portal'] {
  async function land(afterMs: number, name: string, text: string) {
    await pause(afterMs)
    options.set(name, text)
  }
  return {
    async readAppOption(name) {
      await pause(random.between(20, random.chance(0.2) ? 1500 : 300))
      const text = options.get(name) ?? null
      await pause(random.between(20, random.chance(0.2) ? 1500 : 300))
      return text
    },
    async writeAppOption(name, text) {
      const kind = random.chance(0.4) ? random.pick(['slow', 'lost', 'late', 'hanging']) : 'quick'
      if (kind === 'lost') throw new Error('lost')
      const landsMs = random.between(20, kind === 'quick' ? 300 : kind === 'slow' ? 3000 : 9000)
      const landing = land(landsMs, name, text)
      if (kind === 'late') throw new Error('no answer')
      if (kind === 'hanging') return new Promise<never>(() => undefined)
      await landing
      await pause(random.between(20, 300))
    },
  }
}

/** A portal that takes this long for each call, give or take a fifth; it answers every one. */
function slowPortal(random: Seeded, options: Options, callMs: number): MarkerDeps['portal'] {
  /** The portal reads or writes at some moment of the call. */
  async function call<Value>(work: () => Value): Promise<Value> {
    const ms = random.between(callMs * 0.8, callMs * 1.2)
    const arrivesMs = random.between(0, ms)
    await pause(arrivesMs)
    const value = work()
    await pause(ms - arrivesMs)
    return value
  }
  return {
    readAppOption: (name) => call(() => options.get(name) ?? null),
    writeAppOption: (name, text) => call(() => void options.set(name, text)),
  }
}

/** Fires its records one by one until something speaks against it; the person then gives up. */
async function administrator(
  portal: MarkerDeps['portal'],
  startMs: number,
  executed: Map<string, number>,
) {
  await pause(startMs)
  const { run } = simulateRun(bulkPlan(40))
  const marking = markRun({ portal, journal: memoryJournal(), timers: pageClock }, run)
  for (const { key } of run.snapshot().items) {
    // One after the other.
    // oxlint-disable-next-line no-await-in-loop
    const cause = await marking.obstacle()
    if (cause !== null) {
      marking.stop(true)
      return cause.kind
    }
    executed.set(key, (executed.get(key) ?? 0) + 1)
    // oxlint-disable-next-line no-await-in-loop
    await pause(700)
  }
  marking.stop(true)
  return 'finished'
}

test('of two administrators who start within three seconds at most one fires', async () => {
  const ends = { one: 0, none: 0 }
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = seeded(seed)
    const portal = markerPortal(random, new Map())
    const executed = new Map<string, number>()
    const both = Promise.all([
      administrator(portal, random.between(0, 3000), executed),
      administrator(portal, random.between(0, 3000), executed),
    ])
    // oxlint-disable-next-line no-await-in-loop -- one start after the other
    await vi.advanceTimersByTimeAsync(90_000)
    // oxlint-disable-next-line no-await-in-loop
    const results = await both
    const twice = [...executed.values()].filter((count) => count > 1).length
    expect({ seed, twice, results }).toMatchObject({ seed, twice: 0 })
    ends[executed.size > 0 ? 'one' : 'none'] += 1
  }
  // A protocol that refuses everybody would prove nothing.
  expect(ends.one).toBeGreaterThan(100)
})

test.each([1500, 3000])('a claim stands on a portal that takes %s ms per call', async (callMs) => {
  const portal = slowPortal(seeded(1), new Map(), callMs)
  const fired = administrator(portal, 0, new Map())
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await fired).toBe('finished')
})

test('two administrators with connections of different speed never fire both', async () => {
  const ends = { quick: 0, slow: 0, none: 0 }
  for (let seed = 1; seed <= 100; seed += 1) {
    const random = seeded(seed)
    const options: Options = new Map()
    const executed = new Map<string, number>()
    const slowMs = random.pick([700, 1500, 3000])
    const quickMs = random.pick([50, 150, 230, 600])
    const quick = random.chance(0.2)
      ? markerPortal(random, options)
      : slowPortal(random, options, quickMs)
    const both = Promise.all([
      administrator(quick, random.between(0, slowMs * 5), executed),
      administrator(slowPortal(random, options, slowMs), random.between(0, 1000), executed),
    ])
    // oxlint-disable-next-line no-await-in-loop -- one start after the other
    await vi.advanceTimersByTimeAsync(150_000)
    // oxlint-disable-next-line no-await-in-loop
    const results = await both
    const twice = [...executed.values()].filter((count) => count > 1).length
    expect({ seed, twice, results }).toMatchObject({ seed, twice: 0 })
    if (results[0] === 'finished') ends.quick += 1
    else if (results[1] === 'finished') ends.slow += 1
    else ends.none += 1
  }
  expect(ends.quick).toBeGreaterThan(20)
  expect(ends.slow).toBeGreaterThan(20)
})
