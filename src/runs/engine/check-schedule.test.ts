import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import type { Attempt, ItemPhase, Run, RunItem } from '#runs/model/run.ts'
import { dealType } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import { canBeChecked, checkAfterFailure, isCheckDue, nextPlannedCheck } from './check-schedule.ts'
import { newRun } from './new-run.ts'

const answeredAt = new Date('2026-03-02T09:00:00Z')
const later = (seconds: number) => new Date(answeredAt.getTime() + seconds * 1000)

const accepted: FireVerdict = { kind: 'accepted' }
const unknown: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
const refused: FireVerdict = {
  kind: 'refused',
  error: 'access-denied',
  code: 'ACCESS_DENIED',
  text: '',
  resend: { may: 'never' },
}

function runOf(kind: Run['kind'], checkAfter = [0, 2, 5]): Run {
  const run = newRun(bulkPlan(1, { kind }), answeredAt, () => dealType)
  return { ...run, options: { ...run.options, checkAfter } }
}

function itemOf(verdict: FireVerdict | null, change: Partial<RunItem> = {}): RunItem {
  const [item] = runOf('bulk').items
  if (item === undefined) throw new Error('The plan has a record')
  const attempt: Attempt = {
    id: 'a',
    intendedAt: answeredAt,
    answeredAt,
    verdict,
    trace: null,
    seconds: null,
  }
  return { ...item, phase: 'checking', attempts: [attempt], ...change }
}

describe('a record can be checked', () => {
  const lost: Outcome = { kind: 'unknown', cause: 'no-answer' } as Outcome // only the kind is looked at
  const phases: ItemPhase[] = ['queued', 'ready', 'sending', 'checking', 'settled']
  const answered = ['checking', 'settled']

  it.each([
    ['an accepted', accepted, null, answered],
    ['an unknown', unknown, null, answered],
    ['a refused', refused, null, []],
    ['no', null, null, []],
    ['no answer, which later counts as an unknown', null, lost, answered],
  ])('with %s answer', (_, verdict, outcome, expected) => {
    const item = itemOf(verdict, { outcome })
    expect(phases.filter((phase) => canBeChecked({ ...item, phase }))).toEqual(expected)
  })

  it('never before it was sent', () => {
    expect(canBeChecked(itemOf(null, { attempts: [] }))).toBe(false)
  })
})

it('a check is due at its time, and at once when it has none', () => {
  const item = itemOf(accepted)
  expect(isCheckDue({ ...item, nextCheckAt: null }, answeredAt)).toBe(true)
  expect(isCheckDue({ ...item, nextCheckAt: later(5) }, later(4.9))).toBe(false)
  expect(isCheckDue({ ...item, nextCheckAt: later(5) }, later(5))).toBe(true)
  expect(isCheckDue({ ...item, phase: 'settled', nextCheckAt: null }, later(5))).toBe(false)
})

describe('the planned checks', () => {
  it('follow the answer', () => {
    const moments = [null, later(0), later(1), later(2), later(5)]
    const item = itemOf(accepted)
    expect(moments.map((after) => nextPlannedCheck(runOf('bulk'), item, after))).toEqual([
      later(0),
      later(2),
      later(2),
      later(5),
      null,
    ])
  })

  it('have one more for a lost answer of a bulk run, once the portal must have ended', () => {
    expect(nextPlannedCheck(runOf('bulk'), itemOf(unknown), later(5))).toEqual(later(60))
    expect(nextPlannedCheck(runOf('bulk'), itemOf(unknown), later(60))).toBeNull()
    expect(nextPlannedCheck(runOf('single'), itemOf(unknown), later(5))).toBeNull()
  })
})

function failed(at: Date, error: 'no-answer' | 'access-denied' = 'no-answer'): Date | null {
  return checkAfterFailure(runOf('bulk'), itemOf(accepted), { at, error })
}

describe('a check that failed', () => {
  it('is repeated at intervals that grow from 5 to 60 s', () => {
    expect(failed(later(1))).toEqual(later(1 + 5))
    expect(failed(later(20))).toEqual(later(20 + 20))
    expect(failed(later(300))).toEqual(later(300 + 60))
  })

  it('is given up after ten minutes of silence', () => {
    expect(failed(later(600))).toEqual(later(660))
    expect(failed(later(600.001))).toBeNull()
  })

  it('is not repeated without the right, or for a single firing, which a person watches', () => {
    expect(failed(later(1), 'access-denied')).toBeNull()
    const single = runOf('single')
    const failure = { at: later(1), error: 'no-answer' } as const
    expect(checkAfterFailure(single, itemOf(accepted), failure)).toBeNull()
  })

  it('counts from the failure when no answer ever came', () => {
    const item = itemOf(null, { attempts: [] })
    const failure = { at: later(700), error: 'no-answer' } as const
    expect(checkAfterFailure(runOf('bulk'), item, failure)).toEqual(later(705))
  })
})
