import { expect, test } from 'vitest'

import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { resultGroups, rowsOf } from './run-view.ts'

async function half() {
  const { run } = simulateRun(bulkPlan(6), {
    moves: { ...allMove(3), '2:5': [{ stageId: 'PAID' }, { stageId: 'NEW', afterSeconds: 0.2 }] },
  })
  await run.whenIdle()
  return run.snapshot()
}
const ids = (rows: readonly { record: { id: number } }[]) => rows.map(({ record }) => record.id)

test('rows are in the order of the plan, or newest first', async () => {
  const run = await half()
  expect(ids(rowsOf(run, 'all', false))).toEqual([1, 2, 3, 4, 5, 6])
  expect(ids(rowsOf(run, 'all', true))).toEqual([6, 5, 4, 3, 2, 1])
  expect(ids(rowsOf(run, 'moved', false))).toEqual(expect.arrayContaining([1, 2, 3]))
  expect(rowsOf(run, 'waiting', false)).toEqual([])
})

test('records with the same result form a group, whose rows can be shown', async () => {
  const run = await half()
  const groups = resultGroups(run)
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(6)
  const largest = groups[0]
  expect(largest?.sample.outcome?.kind).toBe('moved')
  expect(rowsOf(run, `group ${largest?.key}`, false)).toHaveLength(largest?.count ?? 0)
  expect(resultGroups(run)).toBe(groups)
})

test('waiting rows come after the ones that were sent', () => {
  const { run } = simulateRun(bulkPlan(3))
  expect(ids(rowsOf(run.snapshot(), 'all', true))).toEqual([1, 2, 3])
})
