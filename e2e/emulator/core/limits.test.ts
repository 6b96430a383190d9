import { expect, test } from 'vitest'

import { OperatingBudget, RequestUsage } from './limits.ts'

const MINUTE = 60_000

test('work counts until its basket drops out', () => {
  const budget = new OperatingBudget()
  budget.record('a', 5, 600, 0)
  budget.record('a', 7, 600, 3 * MINUTE + 10)

  expect(budget.used('a', 600, 4 * MINUTE)).toBe(12)
  expect(budget.resetAt('a', 600, 4 * MINUTE)).toBe(600)
  expect(budget.used('a', 600, 10 * MINUTE - 1)).toBe(12)
  expect(budget.used('a', 600, 10 * MINUTE)).toBe(7)
  expect(budget.resetAt('a', 600, 10 * MINUTE)).toBe(780)
  expect(budget.used('a', 600, 13 * MINUTE)).toBe(0)
})

test('every method has its own', () => {
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
