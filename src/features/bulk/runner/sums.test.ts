import { expect, test } from 'vitest'

import type { ItemPhase, Run, RunItem } from '#runs/model/run.ts'
import { allMove, bulkPlan, toyRun } from '#testing/run.ts'

import { answerSums } from './sums.ts'

const total = (sums: ReturnType<typeof answerSums>) =>
  Object.values(sums).reduce((sum, count) => sum + count, 0)

test('before the first send every record waits', () => {
  const { run } = toyRun(bulkPlan(4))
  expect(answerSums(run.snapshot())).toMatchObject({ waiting: 4, sending: 0, accepted: 0 })
})

test('records that wait and records on their way are two numbers', async () => {
  const { run } = toyRun(bulkPlan(5), { ways: allMove(5) })
  await run.whenIdle()
  const phases: ItemPhase[] = ['queued', 'ready', 'sending', 'checking', 'settled']
  const items = run
    .snapshot()
    .items.map((item, at): RunItem => ({ ...item, phase: phases[at] ?? 'settled', outcome: null }))
  const sums = answerSums({ items } satisfies Pick<Run, 'items'>)
  expect(sums).toMatchObject({ waiting: 2, sending: 1, accepted: 2 })
  expect(total(sums)).toBe(5)
})
