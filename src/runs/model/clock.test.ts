import { afterEach, describe, expect, it, vi } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { RunPlan } from '#runs/model/run.ts'
import { simulatedClock, type SimulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { pageClock, repeat, steadyClock, within, type Clock } from './clock.ts'

const limit: FireVerdict = {
  kind: 'refused',
  error: 'too-many-requests',
  resend: { may: 'later', until: null },
  code: '',
  text: '',
}

/**
 * Somebody sets the computer's clock by `hours` at a second of the run, or the computer sleeps for so long and
 * its monotonic clock stands still; the next answer proves the portal's time either way.
 */
async function simulateJump(plan: RunPlan, hours: number, atSeconds: number, isAsleep = false) {
  const clock = simulatedClock()
  let shiftMs = 0
  let provenMs = 0
  clock.at(atSeconds, () => {
    shiftMs = hours * 3_600_000
  })
  const shifted = (ms: number) => new Date(clock.now().getTime() + ms)
  const page: SimulatedClock = {
    ...clock,
    now: () => shifted(Math.max(provenMs, shiftMs)),
    provenNow: () => shifted(provenMs),
    computerMs: () => shifted(shiftMs).getTime(),
  }
  const simulation = simulateRun(plan, {
    clock: page,
    moves: allMove(plan.items.length),
    fault: (_, at) => {
      if (isAsleep) provenMs = shiftMs
      return at === 1 ? { verdict: limit, executes: false } : null
    },
  })
  await simulation.run.whenIdle()
  return { ...simulation, seconds: clock.seconds(), page }
}

const plans: [string, RunPlan][] = [
  ['single', bulkPlan(1, { kind: 'single' })],
  ['bulk', bulkPlan(12)],
]

describe.each(plans)('a %s run', (_, plan) => {
  it.each([-24, -3, 3, 24])('goes on when the clock is set by %s hours', async (hours) => {
    for (const atSeconds of [0, 0.05, 0.15, 0.3, 1, 2.5, 3, 5, 9]) {
      // One jump after the other.
      // oxlint-disable-next-line no-await-in-loop
      const { run, portal, seconds } = await simulateJump(plan, hours, atSeconds)
      const outcomes = run.snapshot().items.map(({ outcome }) => outcome)
      const late = outcomes.filter((one) => one && 'afterSeconds' in one && one.afterSeconds > 60)
      expect({ atSeconds, isSlow: seconds > 60, late }).toEqual({
        atSeconds,
        isSlow: false,
        late: [],
      })
      expect(outcomes.map((outcome) => outcome?.kind)).toEqual(plan.items.map(() => 'moved'))
      expect([...portal.executed.values()]).toEqual(plan.items.map(() => 1))
    }
  })

  it.each([1, 8])('follows the portal after a sleep of %s hours', async (hours) => {
    const { run, portal, seconds, page } = await simulateJump(plan, hours, 0.15, true)
    expect(seconds).toBeLessThan(60)
    expect([...portal.executed.values()]).toEqual(plan.items.map(() => 1))
    const answeredAt = run.snapshot().items.at(-1)?.attempts.at(-1)?.answeredAt
    const lateMs = page.now().getTime() - (answeredAt?.getTime() ?? 0)
    expect(lateMs).toBeLessThan(60_000)
    expect(lateMs).toBeGreaterThanOrEqual(0)
  })
})

it('dates everything by the portal, however wrong the clock of the computer is', async () => {
  const clock = simulatedClock()
  const page = { ...clock, computerMs: () => clock.now().getTime() + 3 * 3_600_000 }
  const { run, journal } = simulateRun(bulkPlan(1, { kind: 'single' }), {
    clock: page,
    moves: allMove(1),
  })
  await run.whenIdle()
  const { rows } = await journal.firings({ limit: 1 })
  expect(rows[0]?.at.toISOString()).toMatch(/^2026-03-02T09:00:0/)
})

const start = new Date('2026-03-02T09:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const { signal } = new AbortController()

/** A computer that sleeps through the first wait: only the wall clock goes on, by this much. */
function asleep(wallSeconds: number, monotonicSeconds: number) {
  let [wallMs, monotonicMs] = [start.getTime(), 500]
  const slices: number[] = []
  const clock: Clock = {
    now: () => new Date(wallMs),
    // No answer has proven anything since the sleep.
    provenNow: () => new Date(start.getTime() + monotonicMs - 500),
    computerMs: () => wallMs,
    monotonicMs: () => monotonicMs,
    async sleep(ms) {
      slices.push(ms)
      wallMs += wallSeconds * 1000
      monotonicMs += monotonicSeconds * 1000
    },
  }
  return { clock, slices }
}

describe('a steady clock', () => {
  it('starts with the time of day, and waits in slices until the time is over', async () => {
    const { clock, slices } = asleep(15, 15)
    const steady = steadyClock(clock)
    expect([steady.now(), steady.monotonicMs()]).toEqual([start, 500])
    await steady.sleep(40_000, signal)
    expect(slices).toEqual([15_000, 15_000, 10_000])
    expect(steady.now()).toEqual(after(45))
  })

  it('ends a wait that the computer slept through, and counts it as passed', async () => {
    const { clock, slices } = asleep(600, 1)
    const steady = steadyClock(clock)
    await steady.sleep(60_000, signal)
    expect(slices).toHaveLength(1)
    expect(steady.now()).toEqual(after(60))
    // Another wait starts there.
    await steady.sleep(60_000, signal)
    expect(steady.now()).toEqual(after(120))
  })

  it('counts nothing as passed when a wait is cut short', async () => {
    const { clock, slices } = asleep(5, 5)
    const end = new AbortController()
    const steady = steadyClock({
      ...clock,
      sleep(ms, given) {
        end.abort()
        return clock.sleep(ms, given)
      },
    })
    await steady.sleep(60_000, end.signal)
    await steady.sleep(60_000, end.signal)
    expect(slices).toHaveLength(1)
    expect(steady.now()).toEqual(after(5))
  })
})

describe('timers', () => {
  afterEach(() => void vi.useRealTimers())

  it('work that ends in time gives its value and stops the timer', async () => {
    const aborted: boolean[] = []
    const clock = {
      sleep: (_ms: number, end: AbortSignal) =>
        new Promise<void>(() => end.addEventListener('abort', () => aborted.push(true))),
    }
    expect(await within(clock, 5000, Promise.resolve(7))).toEqual({ value: 7 })
    await expect(within(clock, 5000, Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(aborted).toEqual([true, true])
  })

  it('work that takes too long gives null', async () => {
    const waits: number[] = []
    const clock = { sleep: async (ms: number) => void waits.push(ms) }
    expect(await within(clock, 5000, new Promise(() => undefined))).toBeNull()
    expect(waits).toEqual([5000])
  })

  it('repeats work at its interval until it is stopped', async () => {
    vi.useFakeTimers()
    let count = 0
    const stop = repeat(pageClock, 1000, () => (count += 1))
    await vi.advanceTimersByTimeAsync(999)
    expect(count).toBe(0)
    await vi.advanceTimersByTimeAsync(2001)
    expect(count).toBe(3)
    stop()
    await vi.advanceTimersByTimeAsync(5000)
    expect(count).toBe(3)
  })

  it('of the page end at their time, at once when aborted, and leave nothing behind', async () => {
    vi.useFakeTimers()
    const ends: string[] = []
    const end = new AbortController()
    void pageClock.sleep(1000, signal).then(() => ends.push('slept'))
    void pageClock.sleep(9000, end.signal).then(() => ends.push('aborted'))
    await vi.advanceTimersByTimeAsync(999)
    expect(ends).toEqual([])
    end.abort()
    await vi.advanceTimersByTimeAsync(0)
    expect(ends).toEqual(['aborted'])
    await pageClock.sleep(9000, end.signal)
    await vi.advanceTimersByTimeAsync(1)
    expect(ends).toEqual(['aborted', 'slept'])
    expect(vi.getTimerCount()).toBe(0)
    const { now, provenNow, computerMs } = pageClock
    for (const timeMs of [now().getTime(), provenNow().getTime(), computerMs()]) {
      expect(Math.abs(timeMs - Date.now())).toBeLessThan(1000)
    }
    expect(pageClock.monotonicMs()).toBeGreaterThan(0)
  })
})
