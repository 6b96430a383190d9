import { expect, test } from 'vitest'

import type { Run, RunItem, WaitReason } from '#runs/model/run.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { bindingLimit, speedOf } from './run-speed.ts'

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
