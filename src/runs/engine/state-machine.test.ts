import { describe, expect, it } from 'vitest'

import type { FireAnswer, FireVerdict } from '#portal/model/fire-answer.ts'
import type { Reading } from '#runs/model/reading.ts'
import type { ItemPhase, Run, RunEvent, RunItem } from '#runs/model/run.ts'
import { deal, dealType } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import { newRun } from './new-run.ts'
import { step } from './state-machine.ts'

const start = new Date('2026-03-02T09:00:00Z')
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const key = '2:1'
const readingAt = (at: Date): Reading => ({ at, states: [deal(1)], steps: null })
const gone: Reading = { at: later(1), states: [], steps: null }

const accepted: FireVerdict = { kind: 'accepted' }
const limit = {
  kind: 'refused',
  error: 'too-many-requests',
  code: 'QUERY_LIMIT_EXCEEDED',
  text: '',
  resend: { may: 'later', until: null },
} satisfies FireVerdict
const denied: FireVerdict = { ...limit, error: 'access-denied', resend: { may: 'never' } }

const answerOf = (verdict: FireVerdict): FireAnswer => ({
  verdicts: [verdict],
  secondsPerRow: [0.2],
  calls: [null],
  budget: null,
  trace: { requestId: 'r', sends: 1, sentAt: later(2), finishedAt: later(3), http: 200 },
})

const read = (reading = readingAt(later(1))): RunEvent => ({
  kind: 'read-before',
  at: later(1),
  readings: [{ key, reading }],
})
const intended: RunEvent = { kind: 'intended', at: later(2), attemptId: 'a', keys: [key] }
const answered = (verdict: FireVerdict, attemptId = 'a'): RunEvent => ({
  kind: 'answered',
  at: later(3),
  attemptId,
  keys: [key],
  answer: answerOf(verdict),
})

function after(...events: RunEvent[]): Run {
  return events.reduce(
    step,
    newRun(bulkPlan(1), start, () => dealType),
  )
}

/** A run whose only record is in this phase. */
const inPhase: Record<ItemPhase, Run> = {
  queued: after(),
  ready: after(read()),
  sending: after(read(), intended),
  checking: after(read(), intended, answered(accepted)),
  settled: after(read(), intended, answered(denied)),
}

function itemIn(run: Run): RunItem {
  const [item] = run.items
  if (item === undefined) throw new Error('The run has a record')
  return item
}

/** For each phase the phase after the event, or `same` when the very same record is kept. */
function phasesAfter(event: RunEvent): Record<ItemPhase, ItemPhase | 'same'> {
  const next = (phase: ItemPhase) => {
    const before = itemIn(inPhase[phase])
    const item = itemIn(step(inPhase[phase], event))
    return item === before ? 'same' : item.phase
  }
  return {
    queued: next('queued'),
    ready: next('ready'),
    sending: next('sending'),
    checking: next('checking'),
    settled: next('settled'),
  }
}

const same = {
  queued: 'same',
  ready: 'same',
  sending: 'same',
  checking: 'same',
  settled: 'same',
} as const

describe('what an event does to a record, by its phase', () => {
  const cases: [name: string, event: RunEvent, changed: Partial<Record<ItemPhase, ItemPhase>>][] = [
    ['read', read(), { queued: 'ready', ready: 'ready' }],
    ['read and gone', read(gone), { queued: 'settled', ready: 'settled' }],
    [
      'could not be read',
      { kind: 'read-before-failed', at: later(1), keys: [key], error: 'no-answer' },
      { queued: 'settled', ready: 'settled' },
    ],
    [
      'may not be read',
      { kind: 'unreadable', at: later(1), keys: [key] },
      { queued: 'ready', ready: 'ready' },
    ],
    ['intended', intended, { ready: 'sending' }],
    [
      'withdrawn',
      { kind: 'withdrawn', at: later(2), attemptId: 'a', keys: [key] },
      { sending: 'ready' },
    ],
    [
      'another attempt withdrawn',
      { kind: 'withdrawn', at: later(2), attemptId: 'b', keys: [key] },
      {},
    ],
    ['accepted', answered(accepted), { sending: 'checking' }],
    ['refused for good', answered(denied), { sending: 'settled' }],
    ['refused for now', answered(limit), { sending: 'ready' }],
    ['an answer to another attempt', answered(accepted, 'b'), {}],
    [
      'read again',
      { kind: 'checked', at: later(4), readings: [{ key, reading: readingAt(later(4)) }] },
      { checking: 'settled' },
    ],
    [
      'could not be read again',
      { kind: 'check-failed', at: later(4), keys: [key], error: 'no-answer' },
      { checking: 'checking' },
    ],
    [
      'asked to be checked',
      { kind: 'check-requested', at: later(9), keys: [key] },
      { checking: 'checking' },
    ],
    ['checks stopped', { kind: 'checks-stopped', at: later(9) }, { checking: 'settled' }],
    [
      'stopped',
      { kind: 'stopped', at: later(9), reason: { kind: 'stopped' } },
      { queued: 'settled', ready: 'settled' },
    ],
    [
      'crashed',
      { kind: 'crashed', at: later(9), text: 'boom' },
      { queued: 'settled', ready: 'settled', sending: 'settled', checking: 'settled' },
    ],
    ['interrupted', { kind: 'interrupted', at: later(9) }, { sending: 'checking' }],
  ]

  it.each(cases)('%s', (_, event, changed) => {
    expect(phasesAfter(event)).toEqual({ ...same, ...changed })
  })

  it('an event of another record changes none', () => {
    const other: RunEvent = { kind: 'unreadable', at: later(1), keys: ['2:99'] }
    expect(phasesAfter(other)).toEqual(same)
  })
})

describe('a limit', () => {
  it('leaves a resend to be made, once for each refusal', () => {
    const once = after(read(), intended, answered(limit))
    expect(itemIn(once)).toMatchObject({ phase: 'ready', resends: 1 })
    const twice = [{ ...intended, attemptId: 'b' } as RunEvent, answered(limit, 'b')].reduce(
      step,
      once,
    ) // the same event, of a second attempt
    expect(itemIn(twice)).toMatchObject({
      phase: 'ready',
      resends: 2,
      attempts: [{ id: 'a' }, { id: 'b' }],
    })
  })

  it('in a stopped run is never sent again', () => {
    const stopped: RunEvent = { kind: 'stopped', at: later(2), reason: { kind: 'stopped' } }
    const run = after(read(), intended, stopped, answered(limit))
    expect(itemIn(run)).toMatchObject({
      phase: 'settled',
      resends: 0,
      outcome: { kind: 'refused' },
    })
  })
})

describe('pause and resume', () => {
  const paused: RunEvent = { kind: 'paused', at: later(2), cause: { kind: 'person' } }

  it('a ready record is read again before it is sent', () => {
    const run = after(read(), paused, { kind: 'resumed', at: later(60) })
    expect(run).toMatchObject({ control: 'go', pause: null })
    expect(itemIn(run)).toMatchObject({ phase: 'queued', before: null, planned: { at: later(1) } })
  })

  it('the first cause stands, and a run that is not paused cannot be resumed', () => {
    const twice = after(paused, { ...paused, cause: { kind: 'offline' } })
    expect(twice.pause).toEqual({ kind: 'person' })
    const going = after(read())
    expect(step(going, { kind: 'resumed', at: later(60) })).toBe(going)
  })

  it('a run with nothing left to send is neither paused nor stopped', () => {
    const run = inPhase.checking
    expect(step(run, paused)).toBe(run)
    expect(step(run, { kind: 'stopped', at: later(9), reason: { kind: 'stopped' } })).toBe(run)
  })

  it('after a restart a run asks a person, unless nothing is left to send', () => {
    const interrupted: RunEvent = { kind: 'interrupted', at: later(9) }
    expect(step(inPhase.queued, interrupted)).toMatchObject({
      control: 'paused',
      pause: { kind: 'interrupted' },
    })
    expect(step(inPhase.sending, interrupted)).toMatchObject({ control: 'go', pause: null })
  })
})
