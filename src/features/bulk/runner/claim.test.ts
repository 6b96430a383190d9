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

/** One option of the app, reached over a bad network; what it does to each request is drawn. */
function markerPortal(random: Seeded): MarkerDeps['portal'] {
  let stored = ''
  async function land(afterMs: number, text: string) {
    await pause(afterMs)
    stored = text
  }
  return {
    async readAppOption() {
      await pause(random.between(20, random.chance(0.2) ? 1500 : 300))
      const text = stored
      await pause(random.between(20, random.chance(0.2) ? 1500 : 300))
      return text
    },
    async writeAppOption(_, text) {
      const kind = random.chance(0.4) ? random.pick(['slow', 'lost', 'late', 'hanging']) : 'quick'
      if (kind === 'lost') throw new Error('lost')
      const landsMs = random.between(20, kind === 'quick' ? 300 : kind === 'slow' ? 3000 : 9000)
      const landing = land(landsMs, text)
      if (kind === 'late') throw new Error('no answer')
      if (kind === 'hanging') return new Promise<never>(() => undefined)
      await landing
      await pause(random.between(20, 300))
    },
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
    const portal = markerPortal(random)
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
}, 60_000)
