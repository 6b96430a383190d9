import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { OperatingBudget, RequestUsage, RateBucket } from './limits.ts'

const MINUTE_MS = 60_000

test('work counts until its basket drops out', () => {
  const budget = new OperatingBudget()
  budget.record('a', 5, 600, 0)
  budget.record('a', 7, 600, 3 * MINUTE_MS + 10)

  expect(budget.used('a', 600, 4 * MINUTE_MS)).toBe(12)
  expect(budget.resetAt('a', 600, 4 * MINUTE_MS)).toBe(600)
  expect(budget.used('a', 600, 10 * MINUTE_MS - 1)).toBe(12)
  expect(budget.used('a', 600, 10 * MINUTE_MS)).toBe(7)
  expect(budget.resetAt('a', 600, 10 * MINUTE_MS)).toBe(780)
  expect(budget.used('a', 600, 13 * MINUTE_MS)).toBe(0)
})

test('every method has its own budget', () => {
  const budget = new OperatingBudget()
  budget.record('a', 5, 600, 0)

  expect(budget.used('b', 600, 0)).toBe(0)
})

test('a tenth of a second is not recorded', () => {
  const budget = new OperatingBudget()
  budget.record('a', 0.1, 600, 0)
  expect(budget.used('a', 600, 0)).toBe(0)

  budget.record('a', 0.11, 600, 0)
  expect(budget.used('a', 600, 0)).toBe(0.11)
})

test('the work of a request is summed per method before it is booked', () => {
  const budget = new OperatingBudget()
  const usage = new RequestUsage()
  usage.add('a', 0.06)
  expect(usage.countable('a')).toBe(0)

  usage.add('a', 0.06)
  usage.add('b', 0.05)
  usage.book(budget, 600, 0)

  expect(usage.countable('a')).toBe(0.12)
  expect([budget.used('a', 600, 0), budget.used('b', 600, 0)]).toEqual([0.12, 0])
})

const limits = { burst: 50, drain: 2, operating: 480, window: 600 }

test('fifty at once, then two per second', () => {
  const bucket = new RateBucket()
  const admitted = (count: number, at: number) =>
    Array.from({ length: count }, () => bucket.admit('ip', limits, at)).filter(Boolean).length

  expect(admitted(60, 0)).toBe(50)
  expect(admitted(9, 499)).toBe(0)
  expect(admitted(9, 1000)).toBe(2)
  expect(admitted(99, 61_000)).toBe(50)
})

test('clients at other addresses do not share it', () => {
  const bucket = new RateBucket()
  const one = { ...limits, burst: 1 }

  expect([bucket.admit('a', one, 0), bucket.admit('a', one, 0)]).toEqual([true, false])
  expect(bucket.admit('b', one, 0)).toBe(true)
})

test('never more than burst + drain × time get through', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 300 }),
      fc.record({ burst: fc.integer({ min: 1, max: 60 }), drain: fc.integer({ min: 0, max: 5 }) }),
      (gaps, { burst, drain }) => {
        const bucket = new RateBucket()
        let now = 0
        let admitted = 0
        for (const gap of gaps) {
          now += gap
          if (bucket.admit('ip', { ...limits, burst, drain }, now)) admitted += 1
        }
        expect(admitted).toBeLessThanOrEqual(burst + (drain * now) / 1000 + 1e-6)
      },
    ),
  )
})
