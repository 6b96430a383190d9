import { expect, it } from 'vitest'

import { bulkPlan, simulateRun } from '#testing/run.ts'

import { wasEnteredTwice } from './outcome.ts'
import type { RunItem } from './run.ts'
import { noOutcomes, tallyOf } from './tally.ts'

function stop(stageId: string) {
  return { stageId, pipelineId: 0, at: null }
}

it('detects a stage entered twice, a sign of a double execution', () => {
  expect(wasEnteredTwice([stop('PAID'), stop('SHIP')])).toBe(false)
  expect(wasEnteredTwice([stop('PAID'), stop('SHIP'), stop('PAID')])).toBe(true)
})

it('counts every record of a run in one state', async () => {
  const changes: Partial<RunItem>[] = [
    { phase: 'queued' },
    { phase: 'ready' },
    { phase: 'sending' },
    { phase: 'sending' },
    { phase: 'sending' },
    { phase: 'checking', outcome: null },
    { phase: 'settled', outcome: { kind: 'not-moved', at: null } },
  ]
  const { run } = simulateRun(bulkPlan(changes.length))
  await run.whenIdle()
  const ended = run.snapshot()
  const items = ended.items.map((item, at) => ({ ...item, attempts: [], ...changes[at] }))
  expect(tallyOf({ ...ended, items })).toEqual({
    total: 7,
    outcomes: { ...noOutcomes, 'not-moved': 1 },
    waiting: 2,
    sending: 3,
    accepted: 1,
  })
})
