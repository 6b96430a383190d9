import { expect, test } from 'vitest'

import type { Run, RunItem, WaitReason } from '#runs/model/run.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { resultGroups, rowsOf, bindingLimit, speedOf } from './run-view.ts'

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

const now = new Date('2026-03-02T10:00:00Z')
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const limits = { burst: 50, perSecond: 2, operatingSeconds: 480 }

/** A run whose records were sent and answered this many seconds ago; null: still waiting. */
function runOf(answers: ([sent: number, answered: number] | null)[]): Run {
  const run = simulateRun(bulkPlan(answers.length)).run.snapshot()
  const items = run.items.map((item, at): RunItem => {
    const answer = answers[at]
    if (!answer) return item
    const [sent, answered] = answer
    const attempt = {
      id: String(at),
      intendedAt: ago(sent),
      answeredAt: ago(answered),
      verdict: { kind: 'accepted' },
      trace: null,
      seconds: 0.4,
    } as const
    return { ...item, phase: 'settled', attempts: [attempt] }
  })
  return { ...run, items }
}

const perMinute = (answers: ([number, number] | null)[]) =>
  speedOf(runOf(answers), now, 0, limits).perMinute

test('the rate of a new run is measured since its start, not over a whole minute', () => {
  expect(perMinute([[6, 5], [5, 3], [3, 1], null])).toBe(30)
})

test('the rate of an older run is that of its last minute', () => {
  expect(perMinute([[300, 299], [90, 59], [30, 20], [20, 10], null])).toBe(3)
})

test('without a recent answer the rate is zero', () => {
  expect(perMinute([[300, 299], null])).toBe(0)
  expect(perMinute([null])).toBe(0)
})

test('names what the run waits for now before what the rest will wait for', () => {
  const left = { seconds: 60, limit: 'work', requests: 1 } as const
  const when = (reason: WaitReason) => bindingLimit({ until: null, reason }, left)
  expect(when('time-budget')).toBe('time-budget')
  expect([when('pace'), when('too-many-requests')]).toEqual(['requests', 'requests'])
  expect([when('next-check'), bindingLimit(null, left)]).toEqual(['work', 'work'])
})
