import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { LimiterClock, PortalClock } from './clocks.ts'

const hourMs = 3_600_000
const portalStart = Date.UTC(2026, 2, 2, 9)
/** What really passes; the computer's clock and the monotonic one follow it, until something happens to them. */
let passedMs = 0

beforeEach(() => {
  passedMs = 0
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function pass(ms: number) {
  passedMs += ms
  vi.advanceTimersByTime(ms)
}

/** An answer that took this long on its way there, at work, and on its way back. */
function answer(clock: PortalClock, thereMs = 20, backMs = 20, workMs = 0) {
  const sentAtMs = performance.now()
  pass(thereMs)
  const start = (portalStart + passedMs) / 1000
  pass(workMs)
  const finish = (portalStart + passedMs) / 1000
  pass(backMs)
  const time = { start, finish, date_finish: '2026-03-02T12:00:00+03:00' }
  clock.record(time, sentAtMs)
}

/** The computer's clock becomes this much later; the monotonic one does not notice. */
function setComputer(byMs: number) {
  vi.setSystemTime(Date.now() + byMs)
}

const offMs = (moment: Date) => Math.abs(moment.getTime() - portalStart - passedMs)

describe.each([-24, -3, 0, 3, 24])('a computer whose clock is off by %s h', (hours) => {
  beforeEach(() => vi.setSystemTime(portalStart + hours * hourMs))

  it('shows the time of the portal after the first answer', () => {
    const clock = new PortalClock()
    expect(clock.now().getTime()).toBe(portalStart + hours * hourMs)
    answer(clock)
    pass(600_000)
    expect(offMs(clock.now())).toBeLessThan(50)
    expect(Math.abs(offMs(clock.timeOf(Date.now() - 5000)) - 5000)).toBeLessThan(50)
    expect(offMs(clock.timeOf(Date.now() + 5000))).toBeLessThan(50)
    expect(clock.utcOffsetMinutes()).toBe(180)
  })

  it.each([-24, -3, 3, 24])('keeps it when that clock is set by %s h', (jump) => {
    const clock = new PortalClock()
    answer(clock)
    setComputer(jump * hourMs)
    expect(offMs(clock.provenNow())).toBeLessThan(50)
    // Set forward looks like sleep until the next answer.
    if (jump < 0) expect(offMs(clock.now())).toBeLessThan(50)
    answer(clock)
    expect(offMs(clock.now())).toBeLessThan(50)
  })
})

it('follows a portal whose clock is set back, even while the portal works for long', () => {
  const clock = new PortalClock()
  answer(clock)
  passedMs -= 3000
  answer(clock, 20, 20, 5000)
  expect(offMs(clock.now())).toBeLessThan(50)
})

it('counts what the computer has slept, and proves it with the next answer', () => {
  vi.setSystemTime(portalStart)
  const clock = new PortalClock()
  answer(clock)
  setComputer(8 * hourMs)
  passedMs += 8 * hourMs
  expect(offMs(clock.now())).toBeLessThan(50)
  expect(offMs(clock.provenNow())).toBeGreaterThan(7 * hourMs)
  answer(clock)
  expect(offMs(clock.provenNow())).toBeLessThan(50)
})

it('is not moved by slow answers, and takes nothing from an answer without times', () => {
  const clock = new PortalClock()
  answer(clock)
  for (const [thereMs, backMs] of [
    [5000, 20],
    [20, 5000],
  ]) {
    answer(clock, thereMs, backMs)
    expect(offMs(clock.now())).toBeLessThan(50)
  }
  clock.record({ finish: 0 }, performance.now())
  clock.record(undefined, performance.now())
  expect(offMs(clock.now())).toBeLessThan(50)
})

it.each([
  ['2026-03-02T12:05:00+03:00', 180],
  ['2026-03-02T05:35:00-03:30', -210],
  ['2026-03-02T09:05:00+00:00', 0],
  ['2026-03-02T09:05:00', null],
  ['+03:00 is no time', null],
])('reads the time zone of %s', (written, minutes) => {
  const clock = new PortalClock()
  expect(clock.utcOffsetMinutes()).toBeNull()
  clock.record({ date_finish: written }, performance.now())
  expect(clock.utcOffsetMinutes()).toBe(minutes)
})

it('starts the limiter anew only when our clock has gone back', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(5000)
  const reset = vi.fn<() => Promise<void>>().mockResolvedValue()
  const limiter = new LimiterClock({ reset })
  const times = [5000, 6000, 2000, 2000, 3000]
  const resets: number[] = []
  for (const time of times) {
    now.mockReturnValue(time)
    // One request after the other.
    // oxlint-disable-next-line no-await-in-loop
    await limiter.follow()
    resets.push(reset.mock.calls.length)
  }
  expect(resets).toEqual([0, 0, 1, 1, 1])
})
