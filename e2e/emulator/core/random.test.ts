import { expect, test } from 'vitest'

import { logNormal, seededRandom } from './random.ts'

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
