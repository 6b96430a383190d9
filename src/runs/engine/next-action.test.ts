import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { Reading } from '#runs/model/reading.ts'
import type { Attempt, Run, RunItem } from '#runs/model/run.ts'
import { dealType } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import { newRun } from './new-run.ts'
import { nextAction } from './next-action.ts'
import { newPace, type Pace } from './pace.ts'

const now = new Date('2026-03-02T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const readAt = (at: Date): Reading => ({ at, states: [], steps: null })

const accepted: FireVerdict = { kind: 'accepted' }
const refused: FireVerdict = {
  kind: 'refused',
  error: 'too-many-requests',
  code: '',
  text: '',
  resend: { may: 'later', until: null },
}

function attempt(verdict: FireVerdict | null): Attempt {
  return {
    id: 'a',
    intendedAt: later(-1),
    answeredAt: now,
    verdict,
    trace: {
      requestId: 'r',
      sends: 1,
      sentAt: later(-1),
      finishedAt: now,
      http: 200,
      transport: 'ordinary',
    },
    seconds: null,
  }
}

type State = Partial<RunItem>
const queued: State = {}
const ready: State = { phase: 'ready', before: readAt(later(-1)) }
const unchecked: State = { phase: 'checking', attempts: [attempt(accepted)], nextCheckAt: now }
const checked: State = { ...unchecked, readings: [readAt(now)], nextCheckAt: later(5) }
const doubted: State = { ...unchecked, attempts: [attempt(refused)] }
const settled: State = { phase: 'settled', attempts: [attempt(accepted)] }

const many = (count: number, state: State) => Array.from({ length: count }, () => state)

/** A bulk run that is past its first outcomes, with a record in each of these states. */
function runOf(states: State[], change: Partial<Run> = {}): Run {
  const run = newRun(bulkPlan(states.length), now, () => dealType)
  const items = run.items.map((item, at) => ({ ...item, ...states[at] }))
  return { ...run, items, fuse: { ...run.fuse, judged: 10 }, ...change }
}

/** A pace that has learned how long a record takes, and may send this many at once. */
function quick(rows: number, change: Partial<Pace> = {}): Pace {
  return { ...newPace(), rowSeconds: 0.01, ramp: rows, ...change }
}

const ids = (items: RunItem[]) => items.map(({ record }) => record.id)

/** The next action in short: its kind and the numbers of the records. */
function next(run: Run, pace = quick(50), at = now) {
  const action = nextAction(run, pace, at)
  switch (action.kind) {
    case 'read-before':
      return { kind: action.kind, items: ids(action.items), alsoCheck: ids(action.alsoCheck) }
    case 'send':
      return { kind: action.kind, items: ids(action.items), channel: action.channel }
    case 'check':
      return { kind: action.kind, items: ids(action.items) }
    case 'wait':
    case 'idle':
      return action
  }
}

const upTo = (last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

describe('what a run sends', () => {
  it('one record alone as a plain request, several as a batch, and no more than the pace allows', () => {
    expect(next(runOf([ready]))).toEqual({ kind: 'send', items: [1], channel: 'single' })
    expect(next(runOf(many(2, ready)))).toEqual({ kind: 'send', items: [1, 2], channel: 'batch' })
    expect(next(runOf(many(9, ready)), quick(4))).toMatchObject({ items: [1, 2, 3, 4] })
    expect(next(runOf(many(2, ready)), quick(50, { isBatchRefused: true }))).toEqual({
      kind: 'send',
      items: [1],
      channel: 'single',
    })
  })

  it('nothing while it is paused or stopped: it only checks', () => {
    for (const control of ['paused', 'stopped'] as const) {
      expect(next(runOf([ready, queued, checked], { control }))).toEqual({
        kind: 'wait',
        until: later(5),
        reason: 'next-check',
      })
      expect(next(runOf([ready, unchecked], { control }))).toEqual({ kind: 'check', items: [2] })
      expect(next(runOf([ready, queued], { control }))).toEqual({ kind: 'idle' })
    }
  })

  it('nothing before a limit opens, and says which one', () => {
    const blocked = quick(50, {
      blockedUntil: later(9).getTime(),
      blockedReason: 'time-budget',
    })
    const wait = { kind: 'wait', until: later(9), reason: 'time-budget' }
    expect(next(runOf([ready]), blocked)).toEqual(wait)
    expect(next(runOf([queued]), blocked)).toEqual(wait)
    expect(next(runOf([settled]), blocked)).toEqual({ kind: 'idle' })
  })

  it('no record whose reading is older than half a minute', () => {
    const run = (seconds: number) => runOf([{ ...ready, before: readAt(later(-seconds)) }])
    expect(next(run(30))).toMatchObject({ kind: 'send', items: [1] })
    expect(next(run(30.001))).toMatchObject({ kind: 'read-before', items: [1] })
    // What has been fired or left out is never read again before a send, however old its reading is.
    const old = { before: readAt(later(-31)) }
    expect(next(runOf([{ ...settled, ...old }]))).toEqual({ kind: 'idle' })
    expect(next(runOf([{ ...checked, ...old }]))).toMatchObject({ kind: 'wait' })
    // Without a reading there is none to repeat: it is fired unread.
    expect(next(runOf([{ ...ready, before: null }]))).toMatchObject({ kind: 'send', items: [1] })
  })

  it('what is ready comes first only if it fills the request', () => {
    expect(next(runOf([...many(3, ready), queued]), quick(4))).toMatchObject({
      kind: 'read-before',
      items: [4],
    })
    expect(next(runOf([...many(4, ready), queued]), quick(4))).toMatchObject({
      kind: 'send',
      items: [1, 2, 3, 4],
    })
  })
})

describe('a refusal in doubt', () => {
  it('is checked before anything is sent, ten pages of it at once', () => {
    expect(next(runOf([ready, doubted, queued]))).toEqual({ kind: 'check', items: [2] })
    expect(next(runOf([ready, doubted], { control: 'paused' }))).toEqual({
      kind: 'check',
      items: [2],
    })
    const run = runOf(many(501, doubted))
    expect(next(run)).toEqual({ kind: 'check', items: upTo(500) })
  })

  it('does not hold the run back before its check is due', () => {
    const run = runOf([ready, { ...doubted, nextCheckAt: later(5) }])
    expect(next(run)).toMatchObject({ kind: 'send', items: [1] })
    expect(next(run, quick(50), later(5))).toMatchObject({ kind: 'check', items: [2] })
  })
})

/** How many of many records are read at once. */
function readAhead(pace: Pace) {
  const action = next(runOf(many(400, queued)), pace)
  return 'items' in action ? action.items.length : action
}

describe('reading ahead', () => {
  it('covers a page while nothing is known, then what is fired before its reading is too old', () => {
    expect(readAhead(newPace())).toBe(50)
    expect(readAhead(quick(1, { rowSeconds: 1 }))).toBe(30)
    expect(readAhead(quick(1, { rowSeconds: 100 }))).toBe(1)
  })

  it('covers whole pages once it covers one, and five at most', () => {
    expect(readAhead(quick(50, { rowSeconds: 0.6 }))).toBe(50)
    expect(readAhead(quick(50, { rowSeconds: 0.29 }))).toBe(100)
    expect(readAhead(quick(50))).toBe(250)
  })

  it('fills its last page with fired records, and takes whole pages of more', () => {
    const mixed = (count: number) => next(runOf([...many(30, queued), ...many(count, unchecked)]))
    expect(mixed(5)).toMatchObject({ items: upTo(30), alsoCheck: upTo(35, 31) })
    expect(mixed(20)).toMatchObject({ alsoCheck: upTo(50, 31) })
    expect(mixed(69)).toMatchObject({ alsoCheck: upTo(50, 31) })
    expect(mixed(70)).toMatchObject({ alsoCheck: upTo(100, 31) })
    const page = next(runOf([...many(50, queued), ...many(20, unchecked)]))
    expect(page).toMatchObject({ items: upTo(50), alsoCheck: [] })
  })

  it('leaves out fired records that have been read since, or are read later', () => {
    const again = { ...checked, nextCheckAt: now }
    const states = [queued, checked, again, { ...unchecked, nextCheckAt: later(1) }, unchecked]
    expect(next(runOf(states))).toEqual({ kind: 'read-before', items: [1], alsoCheck: [5] })
  })
})

describe('the first ten records', () => {
  const first = { fuse: { ...runOf([]).fuse, judged: 0 } }
  const bulk = (states: State[]) => runOf(states, first)

  it('are sent before more, however many the pace allows', () => {
    expect(next(bulk(many(20, ready)))).toMatchObject({ kind: 'send', items: upTo(10) })
    const fired = [...many(6, unchecked), ...many(1, settled)]
    expect(next(bulk([...fired, ...many(20, ready)]))).toMatchObject({ items: upTo(10, 8) })
    // Records that were never sent say nothing about the others.
    const unsent = many(3, { phase: 'settled' as const })
    expect(next(bulk([...unsent, ...many(20, ready)]))).toMatchObject({ items: upTo(13, 4) })
    // Nor do records that a limit refused.
    const limited = { ...ready, attempts: [attempt(refused)] }
    expect(next(bulk([...many(3, limited), ...many(20, ready)]))).toMatchObject({ items: upTo(10) })
  })

  it('are checked together with the reading of the next ones', () => {
    expect(next(bulk([...many(10, unchecked), ...many(60, queued)]))).toEqual({
      kind: 'read-before',
      items: upTo(50, 11),
      alsoCheck: upTo(10),
    })
    const slow = quick(1, { rowSeconds: 10 })
    expect(next(bulk([...many(10, unchecked), ...many(60, queued)]), slow)).toMatchObject({
      items: [11, 12, 13],
    })
  })

  it('are checked alone when nothing is left to read', () => {
    expect(next(bulk([...many(10, unchecked), ...many(9, ready)]))).toEqual({
      kind: 'check',
      items: upTo(10),
    })
  })

  it('count as ten: with nine, or a full page, the run goes on', () => {
    const rest = many(9, ready)
    expect(next(bulk([...many(9, unchecked), ...rest]))).toMatchObject({ kind: 'send' })
    expect(next(bulk([...many(49, unchecked), ...rest]))).toMatchObject({ kind: 'check' })
    expect(next(bulk([...many(50, unchecked), ...rest]))).toMatchObject({ kind: 'send' })
  })

  it('do not matter where the run would not pause for them, or an outcome is known', () => {
    const states = [...many(10, unchecked), ...many(20, ready)]
    const { options } = runOf([])
    const never = { ...first, options: { ...options, pauseNotMovedShare: null } }
    expect(next(runOf(states, never))).toMatchObject({ kind: 'send', items: upTo(30, 11) })
    expect(next(runOf(states))).toMatchObject({ kind: 'send', items: upTo(30, 11) })
    expect(next(runOf(many(20, ready)))).toMatchObject({ kind: 'send', items: upTo(20) })
  })
})

describe('a check', () => {
  const ended = { control: 'stopped' } as const

  it('takes all that are due, ten pages at once', () => {
    expect(next(runOf([unchecked, checked, unchecked], ended))).toEqual({
      kind: 'check',
      items: [1, 3],
    })
    expect(next(runOf(many(501, unchecked), ended))).toMatchObject({ items: upTo(500) })
    expect(next(runOf([{ ...unchecked, nextCheckAt: null }], ended))).toMatchObject({ items: [1] })
  })

  it('waits for the earliest, and ends when none is planned', () => {
    const soon = { ...checked, nextCheckAt: later(2) }
    expect(next(runOf([checked, soon, settled], ended))).toEqual({
      kind: 'wait',
      until: later(2),
      reason: 'next-check',
    })
    expect(next(runOf([settled]))).toEqual({ kind: 'idle' })
    expect(next(runOf([{ ...settled, nextCheckAt: later(1) }]))).toEqual({ kind: 'idle' })
  })
})
