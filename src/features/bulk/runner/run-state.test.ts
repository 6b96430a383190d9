import { describe, expect, test } from 'vitest'

import { catalog } from '#i18n/catalogs/en.ts'
import { makeWords } from '#i18n/words.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run, ItemPhase, RunItem } from '#runs/model/run.ts'
import { tallyOf, type Tally } from '#runs/model/tally.ts'
import { bulkPlan, simulateRun, allMove } from '#testing/run.ts'

import { barSegments, doneOf, summaryState, answerCounts, runTitle } from './run-state.ts'

const fresh = tallyOf(simulateRun(bulkPlan(1)).run.snapshot())

function tallied(outcomes: Partial<Record<OutcomeKind, number>>): Tally {
  const total = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  return { ...fresh, total, waiting: 0, outcomes: { ...fresh.outcomes, ...outcomes } }
}

function ended(outcomes: Partial<Record<OutcomeKind, number>>, control: Run['control'] = 'go') {
  const { word, tone } = summaryState({
    control,
    pause: null,
    isOpen: false,
    tally: tallied(outcomes),
  })
  return [word.replace('bulk.state.', ''), tone]
}

describe('a run that has ended', () => {
  test('is green only when every record was seen to change', () => {
    expect(ended({ moved: 3 })).toEqual(['finished', 'success'])
    expect(ended({ moved: 2, 'moved-on': 1 })).toEqual(['finished', 'success'])
    expect(ended({ moved: 2, 'came-back': 1 })).toEqual(['finished', 'info'])
    expect(ended({ moved: 2, 'not-moved': 1 })).toEqual(['some-changed', 'info'])
    expect(ended({ moved: 2, 'not-sent': 1 })).toEqual(['some-changed', 'info'])
    expect(ended({ 'not-moved': 3 })).toEqual(['none-changed', 'warning'])
    expect(ended({ 'not-sent': 3 })).toEqual(['none-changed', 'warning'])
  })

  test('names unknown results first, then failures', () => {
    expect(ended({ unknown: 3 })).toEqual(['all-unknown', 'warning'])
    expect(ended({ moved: 2, unknown: 1 })).toEqual(['some-unknown', 'warning'])
    expect(ended({ unknown: 1, 'not-verified': 2 })).toEqual(['all-unknown', 'warning'])
    expect(ended({ refused: 2, 'not-verified': 1 })).toEqual(['some-unverified', 'warning'])
    expect(ended({ 'not-verified': 2 })).toEqual(['all-unverified', 'warning'])
    expect(ended({ refused: 2, 'not-found': 1 })).toEqual(['all-failed', 'danger'])
    expect(ended({ moved: 2, refused: 1 })).toEqual(['some-failed', 'warning'])
  })

  test('is just stopped when a person stopped it', () => {
    expect(ended({ moved: 1, 'not-sent': 2 }, 'stopped')).toEqual(['stopped', 'neutral'])
  })
})

test('records never sent do not count as done, in the text or in the bar', () => {
  const tally = tallied({ moved: 10, refused: 2, 'not-sent': 30 })
  expect(doneOf(tally)).toBe(12)
  expect(barSegments(tally).reduce((sum, { value }) => sum + value, 0)).toBe(12)
})

const total = (counts: ReturnType<typeof answerCounts>) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

test('every record is waiting before the first send', () => {
  const { run } = simulateRun(bulkPlan(4))
  expect(answerCounts(run.snapshot())).toMatchObject({ waiting: 4, sending: 0, accepted: 0 })
})

test('waiting records and records in flight are counted separately', async () => {
  const { run } = simulateRun(bulkPlan(5), { moves: allMove(5) })
  await run.whenIdle()
  const phases: ItemPhase[] = ['queued', 'ready', 'sending', 'checking', 'settled']
  const items = run
    .snapshot()
    .items.map((item, at): RunItem => ({ ...item, phase: phases[at] ?? 'settled', outcome: null }))
  const counts = answerCounts({ items } satisfies Pick<Run, 'items'>)
  expect(counts).toMatchObject({ waiting: 2, sending: 1, accepted: 2 })
  expect(total(counts)).toBe(5)
})

const words = makeWords('en', 'ltr', catalog)
const titleOf = (part: Partial<Run>) =>
  runTitle({ ...simulateRun(bulkPlan(3)).run.snapshot(), ...part }, words)

test('the title names a pause that nobody asked for', () => {
  expect(titleOf({})).toBe('Trigger Console')
  expect(titleOf({ control: 'paused', pause: { kind: 'unknown-answer' } })).toBe(
    'Paused: 0 of 3 done',
  )
  // Paused by the person.
  expect(titleOf({ control: 'paused', pause: { kind: 'person' } })).toBe('Trigger Console')
})

test('the title says how a run ended', async () => {
  const { run } = simulateRun(bulkPlan(3), { moves: allMove(3) })
  await run.whenIdle()
  expect(runTitle(run.snapshot(), words)).toBe('Finished: 3 of 3 changed')
  expect(runTitle({ ...run.snapshot(), control: 'stopped' }, words)).toBe('Stopped: 3 of 3 changed')
})
