import { expect, test } from 'vitest'

import { deal } from '#testing/portal.ts'

import { sharedDeals } from './shared-deals.ts'

const readAt = new Date('2026-03-02T09:00:00Z')

function client(key: string, ...ids: number[]) {
  return { key, deals: { states: ids.map((id) => deal(id)), readAt } }
}

test('a deal counts once, however many rows lead to it', () => {
  expect(sharedDeals([client('3:1', 5, 6), client('3:2', 6), client('4:1', 6, 7)])).toBe(1)
  expect(sharedDeals([client('3:1', 5), { key: '2:5', deals: null }])).toBe(1)
})

test('apart from each other, rows share nothing', () => {
  const rows = [client('3:1', 5), client('3:2'), { key: '2:6', deals: null }]
  expect(sharedDeals([...rows, { key: '3:9', deals: null }])).toBe(0)
})
