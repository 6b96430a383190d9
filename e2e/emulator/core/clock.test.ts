import { expect, test } from 'vitest'

import { VirtualClock, logNormal, seededRandom } from './clock.ts'

test('virtual time jumps to the next sleeper, in order', async () => {
  const clock = new VirtualClock(1000)
  const heard: [string, number][] = []
  const lane = async (name: string, naps: number[]) => {
    for (const nap of naps) {
      // Each lane sleeps several times in a row.
      // oxlint-disable-next-line no-await-in-loop
      await clock.wait(nap)
      heard.push([name, clock.now()])
    }
  }

  await Promise.all([lane('a', [10, 20]), lane('b', [15, 15]), lane('c', [60_000])])

  expect(heard).toEqual([
    ['a', 1010],
    ['b', 1015],
    ['a', 1030],
    ['b', 1030],
    ['c', 61_000],
  ])
})

test('an hour of virtual time passes at once', async () => {
  const clock = new VirtualClock()
  const start = clock.now()

  for (let i = 0; i < 3600; i += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await clock.wait(1000)
  }

  expect(clock.now() - start).toBe(3_600_000)
})

function draw(seed: number): number[] {
  return Array.from({ length: 1000 }, seededRandom(seed))
}

test('the same seed gives the same numbers, all in [0, 1)', () => {
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
  expect(draw(7).every((value) => value >= 0 && value < 1)).toBe(true)
})

test('log-normal draws have the median and the 95th percentile asked for', () => {
  const random = seededRandom(1)
  const draws = Array.from({ length: 20_000 }, () => logNormal(random, 400, 1200)).toSorted(
    (a, b) => a - b,
  )
  const percentile = (share: number) => draws[Math.floor(draws.length * share)] ?? 0

  expect(Math.abs(percentile(0.5) - 400)).toBeLessThan(12)
  expect(Math.abs(percentile(0.95) - 1200)).toBeLessThan(60)
})
