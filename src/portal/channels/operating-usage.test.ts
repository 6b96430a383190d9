import { expect, test } from 'vitest'

import { OperatingUsage } from './operating-usage.ts'

const now = new Date('2026-03-02T10:00:00Z')
const later = now.getTime() / 1000 + 300

test('each method keeps its latest count, the fullest first', () => {
  const usage = new OperatingUsage()
  usage.record('profile', { operating: 0.4, operating_reset_at: later })
  usage.record('profile', { operating: 0.6, operating_reset_at: later })
  usage.recordFiring({ usedSeconds: 12, resetAt: new Date(later * 1000) })
  expect(usage.latest(now)).toEqual([
    { method: null, usedSeconds: 12, resetAt: new Date(later * 1000) },
    { method: 'profile', usedSeconds: 0.6, resetAt: new Date(later * 1000) },
  ])
})

test('commands of a batch count under their own names, the batch itself never', () => {
  const usage = new OperatingUsage()
  usage.record('batch', { operating: 3, operating_reset_at: later })
  usage.recordBatch(new Map([['a', 'crm.item.list']]), {
    result_time: { a: { operating: 2, operating_reset_at: later } },
  })
  expect(usage.latest(now).map(({ method }) => method)).toEqual(['crm.item.list'])
})

test('expired, uncounted or unreadable entries are not shown', () => {
  const usage = new OperatingUsage()
  usage.record('a', { operating: 5, operating_reset_at: now.getTime() / 1000 - 1 })
  usage.record('b', { operating: 0, operating_reset_at: later })
  usage.record('c', { start: 1 })
  usage.recordBatch(new Map([['d', 'e']]), { result_time: [] })
  usage.recordBatch(new Map([['d', 'e']]), null)
  expect(usage.latest(now)).toEqual([])
})

test('says when a method opens again, and how much firing was allowed', () => {
  const usage = new OperatingUsage()
  expect(usage.opensAt('crm.item.list', now)).toBeNull()
  usage.record('crm.item.list', { operating: 480, operating_reset_at: later })
  expect(usage.opensAt('crm.item.list', now)).toEqual(new Date(later * 1000))
  expect(usage.opensAt('crm.item.list', new Date(later * 1000))).toBeNull()

  usage.recordFiring({ usedSeconds: 60.4, resetAt: new Date(later * 1000) })
  expect(usage.firingBudgetSeconds()).toBeNull()
  usage.recordFiringRefused()
  expect(usage.firingBudgetSeconds()).toBe(60.4)
})
