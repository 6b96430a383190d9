import { describe, expect, it } from 'vitest'

import type { FireTrace, FireVerdict } from '#portal/model/fire-answer.ts'
import { newRun } from '#runs/engine/new-run.ts'
import { deal, dealType } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import { isOutdated, stateIn } from './reading.ts'
import {
  awaitsProof,
  doubtedRefusal,
  limitOf,
  phaseOf,
  sentAtOf,
  type Attempt,
  type PlannedItem,
  type Run,
  type RunItem,
  type RunPlan,
} from './run.ts'

const now = new Date('2026-03-02T09:00:00Z')
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000)
const readAt = (seconds: number, states = [deal(1)]) => {
  return { at: before(seconds), states, steps: null }
}

const accepted: FireVerdict = { kind: 'accepted' }
const refused: FireVerdict = {
  kind: 'refused',
  error: 'not-admin',
  code: '',
  text: '',
  resend: { may: 'never' },
}

function attempt(
  verdict: FireVerdict | null,
  { intendedAt = now, ...change }: Partial<FireTrace> & { intendedAt?: Date } = {},
): Attempt {
  const trace: FireTrace = {
    requestId: 'r',
    sends: 1,
    sentAt: intendedAt,
    finishedAt: intendedAt,
    http: 200,
    transport: 'ordinary',
    ...change,
  }
  return { id: 'a', intendedAt, answeredAt: now, verdict, trace, seconds: null }
}

/** A run with a record in each of these states. */
function runOf(states: Partial<RunItem>[], change: Partial<Run> = {}): Run {
  const run = newRun(bulkPlan(states.length), now, () => dealType)
  return { ...run, items: run.items.map((item, at) => ({ ...item, ...states[at] })), ...change }
}

function itemOf(state: Partial<RunItem>): RunItem {
  const [item] = runOf([state]).items
  if (item === undefined) throw new Error('The plan has a record')
  return item
}

/** Only what was seen since is looked at. */
function unknown(seen: 'not-read' | 'movement'): RunItem['outcome'] {
  return { kind: 'unknown', cause: 'refusal-in-doubt', seen: { kind: seen } } as RunItem['outcome'] // Nothing else is read.
}

describe('a refusal is in doubt', () => {
  it('only as the last answer to a request that left in an ordinary way', () => {
    expect(doubtedRefusal({ attempts: [attempt(refused)] })).toBe(refused)
    expect(doubtedRefusal({ attempts: [] })).toBeNull()
    expect(doubtedRefusal({ attempts: [attempt(null)] })).toBeNull()
    expect(doubtedRefusal({ attempts: [attempt(accepted)] })).toBeNull()
    expect(doubtedRefusal({ attempts: [attempt(refused), attempt(accepted)] })).toBeNull()
    expect(doubtedRefusal({ attempts: [attempt(refused, { transport: 'once' })] })).toBeNull()
    expect(doubtedRefusal({ attempts: [{ ...attempt(refused), trace: null }] })).toBeNull()
  })

  it('until a reading has settled it', () => {
    const doubted = itemOf({ phase: 'checking', attempts: [attempt(refused)] })
    expect(awaitsProof(doubted)).toBe(true)
    expect(awaitsProof({ ...doubted, outcome: unknown('not-read') })).toBe(true)
    expect(awaitsProof({ ...doubted, outcome: unknown('movement') })).toBe(false)
    expect(awaitsProof({ ...doubted, outcome: { kind: 'not-moved', at: null } })).toBe(false)
    expect(awaitsProof({ ...doubted, phase: 'settled' })).toBe(false)
    expect(awaitsProof({ ...doubted, attempts: [attempt(accepted)] })).toBe(false)
  })
})

describe('a run', () => {
  it('fires while a record is to be sent or proven, then checks, then has ended', () => {
    const checking: Partial<RunItem> = { phase: 'checking', attempts: [attempt(accepted)] }
    const settled: Partial<RunItem> = { phase: 'settled' }
    for (const phase of ['queued', 'ready', 'sending'] as const) {
      expect(phaseOf(runOf([settled, checking, { phase }]))).toBe('firing')
    }
    expect(phaseOf(runOf([{ ...checking, attempts: [attempt(refused)] }, settled]))).toBe('firing')
    expect(phaseOf(runOf([checking, settled]))).toBe('checking')
    expect(phaseOf(runOf([settled]))).toBe('ended')
  })

  it('waits for a limit only while it sends, never for a check', () => {
    const waiting = { until: now, reason: 'pace' } as const
    expect(limitOf(runOf([], { waiting }))).toBe(now)
    expect(limitOf(runOf([], { waiting, control: 'paused' }))).toBeNull()
    expect(limitOf(runOf([], { waiting: { until: now, reason: 'next-check' } }))).toBeNull()
    expect(limitOf(runOf([]))).toBeNull()
  })

  it('sent a record when the latest request left that was not withheld', () => {
    const withheld = attempt(refused, { sends: 0 })
    const first = attempt(refused, { intendedAt: before(9) })
    const unanswered = { ...attempt(null, { intendedAt: before(5) }), trace: null }
    expect(sentAtOf({ attempts: [] })).toBeNull()
    expect(sentAtOf({ attempts: [withheld] })).toBeNull()
    expect(sentAtOf({ attempts: [first, withheld] })).toEqual(before(9))
    expect(sentAtOf({ attempts: [first, unanswered] })).toEqual(before(5))
    expect(sentAtOf({ attempts: [first, attempt(accepted)] })).toBe(now)
  })
})

describe('a reading', () => {
  const reading = readAt(0, [deal(1), deal(2, 'PAID')])

  it('is good for half a minute', () => {
    const ages = [0, 30, 30.001].map((seconds) => isOutdated(readAt(seconds), now))
    expect(ages).toEqual([false, false, true])
  })

  it('has the state of a record it found, and none of others', () => {
    expect(stateIn(reading, { typeId: 2, id: 2 })).toMatchObject({ stageId: 'PAID' })
    expect(stateIn(reading, { typeId: 1, id: 2 })).toBeNull()
    expect(stateIn(null, { typeId: 2, id: 2 })).toBeNull()
  })
})

describe('a plan becomes a run', () => {
  const record = { typeId: 2, id: 1 }
  const contact = { ...dealType, id: 3, kind: 'contact' } as const
  const typeOf = (id: number) => (id === 2 ? dealType : id === 3 ? contact : null)

  function planned(item: Partial<PlannedItem>, more: Partial<RunPlan> = {}) {
    const plan = bulkPlan(0, { kind: 'single', items: [{ record, ...item }], ...more })
    const [made] = newRun(plan, now, typeOf).items
    if (made === undefined) throw new Error('The plan has a record')
    return made
  }

  it('with each record once, by type and then as given', () => {
    const refs = [
      [2, 5],
      [3, 1],
      [2, 4],
      [2, 5],
      [3, 9],
    ] as const
    const items = refs.map(([typeId, id], at) => ({ record: { typeId, id }, title: `No. ${at}` }))
    const run = newRun(bulkPlan(0, { items }), now, typeOf)
    const keys = ['2:5', '2:4', '3:1', '3:9']
    expect(run.items.map(({ key }) => key)).toEqual(keys)
    expect([...run.index]).toEqual(keys.map((key, at) => [key, at]))
    expect(run.items[0]).toMatchObject({ title: 'No. 0', phase: 'queued' })
    expect(run.items[0]).toMatchObject({ attempts: [], resends: 0, readings: [], outcome: null })
  })

  it('that has sent nothing, and knows who wants it and why', () => {
    const run = newRun(bulkPlan(1, { reason: 'Lost mails', parentId: 'p' }), now, typeOf)
    expect(run).toMatchObject({
      kind: 'bulk',
      reason: 'Lost mails',
      parentId: 'p',
      by: { id: 1 },
      createdAt: now,
      control: 'go',
      pause: null,
      waiting: null,
    })
    expect(newRun(bulkPlan(1), now, typeOf)).toMatchObject({ reason: '', parentId: null })
  })

  it('that holds changed records and pauses by itself when it is a bulk run', () => {
    const bulk = {
      checkAfter: [0],
      keepChecking: true,
      freshForSeconds: 0,
      fireMissing: false,
      holdChanged: true,
      pauseAfterUnknown: 1,
      pauseAfterRefusals: 5,
      pauseNotMovedShare: 0.8,
      readPaths: false,
      postComments: false,
    }
    expect(newRun(bulkPlan(1), now, typeOf).options).toEqual(bulk)
    const chosen = bulkPlan(1, { options: { pauseAfterUnknown: null } })
    expect(newRun(chosen, now, typeOf).options).toEqual({ ...bulk, pauseAfterUnknown: null })
    expect(newRun(bulkPlan(1, { kind: 'single' }), now, typeOf).options).toEqual({
      ...bulk,
      checkAfter: [0, 2, 5, 15],
      freshForSeconds: 5,
      holdChanged: false,
      pauseAfterUnknown: null,
      pauseAfterRefusals: null,
      pauseNotMovedShare: null,
      readPaths: true,
    })
  })

  it('whose record is ready when the screen read it less than five seconds ago', () => {
    const fresh = planned({ reading: readAt(4.9) })
    expect(fresh).toMatchObject({ phase: 'ready', before: { states: [{ id: 1 }], steps: null } })
    expect(planned({ reading: readAt(5) })).toMatchObject({
      phase: 'queued',
      before: null,
      planned: { states: [{ id: 1 }] },
    })
    expect(planned({})).toMatchObject({ phase: 'queued', before: null, planned: null })
    expect(planned({ reading: readAt(0) }, { kind: 'bulk' }).phase).toBe('queued')
  })

  it('that never fires a record just seen to be missing, unless a person wants it', () => {
    const missing = { reading: readAt(1, []) }
    expect(planned(missing)).toMatchObject({
      phase: 'settled',
      outcome: { kind: 'not-found', accepted: false },
    })
    expect(planned(missing, { options: { fireMissing: true } })).toMatchObject({
      phase: 'ready',
      outcome: null,
    })
  })

  it('that reads nothing first where a reading could prove nothing', () => {
    expect(planned({ isUnreadable: true })).toMatchObject({ phase: 'ready', isUnreadable: true })
    const client = { record: { typeId: 3, id: 1 } }
    expect(planned(client)).toMatchObject({ phase: 'ready', targets: null })
    expect(planned({ ...client, watch: [] })).toMatchObject({ phase: 'ready', targets: [] })
    expect(planned({ ...client, watch: [record] })).toMatchObject({
      phase: 'queued',
      targets: [record],
    })
    const unknownType = { typeId: 99, id: 1 }
    expect(planned({ record: unknownType })).toMatchObject({
      phase: 'queued',
      targets: [unknownType],
    })
  })
})
