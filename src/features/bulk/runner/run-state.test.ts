import { describe, expect, test } from 'vitest'

import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'
import { tallyOf, type Tally } from '#runs/model/tally.ts'
import { bulkPlan, toyRun } from '#testing/run.ts'

import { barSegments, doneOf, summaryState } from './run-state.ts'

const fresh = tallyOf(toyRun(bulkPlan(1)).run.snapshot())

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

  test('names first what nobody knows, then what failed', () => {
    expect(ended({ unknown: 3 })).toEqual(['all-unknown', 'warning'])
    expect(ended({ moved: 2, unknown: 1 })).toEqual(['some-unknown', 'warning'])
    expect(ended({ unknown: 1, 'not-verified': 2 })).toEqual(['all-unknown', 'warning'])
    expect(ended({ refused: 2, 'not-verified': 1 })).toEqual(['some-unverified', 'warning'])
    expect(ended({ 'not-verified': 2 })).toEqual(['all-unverified', 'warning'])
    expect(ended({ refused: 2, 'not-found': 1 })).toEqual(['all-failed', 'danger'])
    expect(ended({ moved: 2, refused: 1 })).toEqual(['some-failed', 'warning'])
  })

  test('by a person is just stopped', () => {
    expect(ended({ moved: 1, 'not-sent': 2 }, 'stopped')).toEqual(['stopped', 'neutral'])
  })
})

test('what was never sent is not counted as done, in words or in the bar', () => {
  const tally = tallied({ moved: 10, refused: 2, 'not-sent': 30 })
  expect(doneOf(tally)).toBe(12)
  expect(barSegments(tally).reduce((sum, { value }) => sum + value, 0)).toBe(12)
})
