import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { estimate, isTooLong, provenLimits } from './estimate.ts'

test('quick firings are limited by requests per second', () => {
  const { seconds, limit, requests } = estimate({ records: 1000, secondsPerRecord: 0.01 })
  expect(limit).toBe('requests')
  // 6 growing requests, 19 full ones and 21 reads; the first 8 are free.
  expect([requests, seconds]).toEqual([46, 38])
})

test('ordinary firings are limited by the server', () => {
  expect(estimate({ records: 1000, secondsPerRecord: 0.4 })).toMatchObject({
    seconds: 400,
    limit: 'work',
  })
})

test('many slow firings are limited by the time budget', () => {
  // 20,000 s of work: 41 full windows and a part of the last one.
  expect(estimate({ records: 10_000, secondsPerRecord: 2 })).toMatchObject({
    seconds: 41 * 600 + (20_000 - 41 * 480),
    limit: 'time-budget',
  })
})

test('counts what is already used of the time budget', () => {
  const fresh = estimate({ records: 1000, secondsPerRecord: 0.4 })
  const used = estimate({ records: 1000, secondsPerRecord: 0.4, usedSeconds: 400 })
  expect([fresh.limit, used.limit]).toEqual(['work', 'time-budget'])
})

test('follows the limits of a larger plan, also without a time budget', () => {
  const load = { records: 10_000, secondsPerRecord: 2 }
  const own = { perSecond: 5, operatingSeconds: null }
  expect(estimate({ ...load, limits: own })).toMatchObject({ seconds: 20_000, limit: 'work' })
  expect(estimate({ records: 1000, secondsPerRecord: 0.01, limits: own }).seconds).toBe(38 / 2.5)
})

test('more than eight hours is too long', () => {
  const work = { seconds: 8 * 3600, limit: 'work', requests: 1 } as const
  expect([isTooLong(work), isTooLong({ ...work, seconds: 8 * 3600 + 1 })]).toEqual([false, true])
})

test('more records never take less time', () => {
  const size = fc.integer({ min: 0, max: 50_000 })
  const seconds = fc.double({ min: 0.001, max: 60, noNaN: true })
  fc.assert(
    fc.property(size, size, seconds, (a, b, secondsPerRecord) => {
      const [few, many] = [Math.min(a, b), Math.max(a, b)].map((records) =>
        estimate({ records, secondsPerRecord }),
      )
      expect(many?.seconds).toBeGreaterThanOrEqual(few?.seconds ?? Infinity)
    }),
  )
})

test('a smaller time budget that the portal has proven replaces the planned one', () => {
  const planned = { perSecond: 2, operatingSeconds: 480 }
  expect(provenLimits(planned, null)).toEqual(planned)
  expect(provenLimits(planned, 60.2)).toEqual({ perSecond: 2, operatingSeconds: 60 })
  expect(provenLimits({ ...planned, operatingSeconds: null }, 60).operatingSeconds).toBe(60)
  const load = { records: 120, secondsPerRecord: 1, usedSeconds: 60 }
  expect(estimate({ ...load, limits: provenLimits(planned, 60) }).seconds).toBeGreaterThan(600)
})
