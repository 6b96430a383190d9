import { expect, test } from 'vitest'

import type { Robot } from '#emulator/core/state.ts'
import { record, smallState } from '#emulator/testing/small-state.ts'

import { moveRecord } from './move-record.ts'
import { Robots } from './robots.ts'

const T0 = Date.UTC(2026, 0, 5, 9)

function robot(stageId: string, toStageId: string, afterMs: number): Robot {
  return { id: 1, typeId: 2, categoryId: 0, stageId, toStageId, afterMs }
}

function startOn(stageId: string, given: Robot[]) {
  const deal = record({ typeId: 2, id: 1, stageId })
  const state = smallState({ records: [deal], robots: given })
  const robots = new Robots()
  return { deal, state, robots, effects: robots.start(state, deal, T0) }
}

test('immediate robots run one after another', () => {
  const { deal, effects } = startOn('NEW', [robot('NEW', 'DOING', 0), robot('DOING', 'WON', 0)])

  expect(effects.map(({ from, to }) => `${from} → ${to}`)).toEqual(['NEW → DOING', 'DOING → WON'])
  expect(deal.stageId).toBe('WON')
})

test('robots that send a record back and forth stop', () => {
  const { effects } = startOn('NEW', [robot('NEW', 'DOING', 0), robot('DOING', 'NEW', 0)])

  expect(effects).toHaveLength(20)
})

test('a delayed robot acts when it is due and starts further robots', () => {
  const { deal, state, robots, effects } = startOn('NEW', [
    robot('NEW', 'DOING', 4000),
    robot('DOING', 'CHECK', 0),
  ])

  expect(effects).toEqual([])
  expect(robots.nextDueAt()).toBe(T0 + 4000)
  expect(robots.runDue(state, T0 + 3999)).toEqual([])
  expect(robots.runDue(state, T0 + 60_000).map(({ to }) => to)).toEqual(['DOING', 'CHECK'])
  expect(deal.movedTime).toBe('2026-01-05T11:00:04+02:00')
})

test('a robot ignores a record that has moved elsewhere', () => {
  const { deal, state, robots } = startOn('NEW', [robot('NEW', 'DOING', 4000)])
  moveRecord(state, deal, 'CHECK', { now: T0 + 1000, userId: 1 })

  expect(robots.runDue(state, T0 + 5000)).toEqual([])
  expect(deal.stageId).toBe('CHECK')
})
