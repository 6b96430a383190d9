import { expect, test } from 'vitest'

import type { OutcomeKind } from '#runs/model/outcome.ts'
import { noOutcomes, type Tally } from '#runs/model/tally.ts'

import { triggerFigures } from './queries.ts'

const now = new Date('2026-11-22T12:00:00Z')

function run(code: string, lastSentAt: string, counts: Partial<Record<OutcomeKind, number>>) {
  const outcomes: Tally['outcomes'] = { ...noOutcomes, ...counts }
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  const tally: Tally = { total, outcomes, waiting: 0, sending: 0, accepted: 0 }
  return { trigger: { code, name: code }, lastSentAt: new Date(lastSentAt), tally }
}

test('sums up runs by trigger code, in any order', () => {
  const figures = triggerFigures(
    [
      run('pay', '2026-11-20T10:00:00Z', { moved: 3, 'not-moved': 1, refused: 1 }),
      run('pay', '2026-11-21T10:00:00Z', { 'moved-on': 1, 'came-back': 1, 'not-found': 1 }),
      run('pay', '2026-09-01T10:00:00Z', { moved: 10 }),
      run('ship', '2026-09-01T10:00:00Z', { unknown: 2 }),
    ],
    now,
  )
  expect(figures.get('pay')).toEqual({
    fired: 8,
    moved: 5,
    notMoved: 2,
    lastFiredAt: new Date('2026-11-21T10:00:00Z'),
  })
  expect(figures.get('ship')).toEqual({
    fired: 0,
    moved: 0,
    notMoved: 0,
    lastFiredAt: new Date('2026-09-01T10:00:00Z'),
  })
})

test('does not count unsent records as fired', () => {
  expect(triggerFigures([run('pay', '2026-11-21T10:00:00Z', { 'not-sent': 5 })], now).size).toBe(0)
})
