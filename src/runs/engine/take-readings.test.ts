import { describe, expect, it } from 'vitest'

import type { FireOrder, FireVerdict } from '#portal/model/fire-answer.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import type { StageStep } from '#portal/model/record.ts'
import type { RunItem } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, dealType, simulatedPortal, type SimulatedPortalOptions } from '#testing/portal.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { newRun } from './new-run.ts'
import { readStages, readStagesAndHistory } from './take-readings.ts'

const notInBatch: FireVerdict = {
  kind: 'refused',
  error: 'not-in-batch',
  resend: { may: 'never' },
  code: '',
  text: '',
}

type Fault = NonNullable<SimulatedPortalOptions['fault']>

const plainOnly: Fault = ({ channel }: FireOrder) =>
  channel === 'batch' ? { verdict: notInBatch, executes: false } : null

function onlyOnce(at: number): PortalError | null {
  return at > 1 ? new PortalError('access-denied') : null
}

function budgetUsedAt(order: number, until: Date): Fault {
  const verdict: FireVerdict = {
    kind: 'refused',
    error: 'time-budget-used',
    resend: { may: 'later', until },
    code: '',
    text: '',
  }
  return (_, at) => (at === order ? { verdict, executes: false } : null)
}

/** A whole run, and how old the reading of a record was when it was sent, at most. */
async function ageAtSend(count: number, options: Partial<SimulatedPortalOptions>) {
  const clock = simulatedClock()
  const simulation = simulateRun(bulkPlan(count), { clock, moves: allMove(count), ...options })
  const { fire } = simulation.portal
  let oldest = 0
  simulation.portal.fire = (order) => {
    for (const item of simulation.run.snapshot().items) {
      const readAt = item.phase === 'sending' ? item.before?.at.getTime() : undefined
      oldest = Math.max(oldest, clock.now().getTime() - (readAt ?? clock.now().getTime()))
    }
    return fire(order)
  }
  await simulation.run.whenIdle()
  return { simulation, oldest: oldest / 1000 }
}

function listsOf({ portal }: ReturnType<typeof simulateRun>): number {
  return portal.reads.reduce((sum, read) => sum + Math.ceil(Number(read.split(' ')[1]) / 50), 0)
}

describe('reading before a run fires', () => {
  it('takes two lists for a few records, however slow they are', async () => {
    const simulation = simulateRun(bulkPlan(10), { moves: allMove(10) })
    await simulation.run.whenIdle()
    expect(listsOf(simulation)).toBe(2)
  })

  it.each([0.05, 0.1, 0.4, 0.5])(
    'is two lists per fifty, and one for the first ten (%f s each)',
    async (fireSeconds) => {
      for (let count = 1; count <= 500; count += 7) {
        const simulation = simulateRun(bulkPlan(count), { moves: allMove(count), fireSeconds })
        // oxlint-disable-next-line no-await-in-loop
        await simulation.run.whenIdle()
        expect(listsOf(simulation), `${count} records`).toBeLessThanOrEqual(
          2 * Math.ceil(count / 50) + 1,
        )
        expect(tallyOf(simulation.run.snapshot()).outcomes.moved).toBe(count)
      }
    },
  )

  it('takes one more list when two types alternate', async () => {
    const deals = bulkPlan(200).items
    const leads = deals.map(({ record }) => ({ record: { typeId: 1, id: record.id } }))
    const inTurns = deals.flatMap((item, at) => [item, leads[at] ?? item])
    const records = inTurns.map(({ record }) => deal(record.id, 'NEW', record))
    const plan = bulkPlan(0, { items: inTurns, options: { pauseNotMovedShare: null } })
    const simulation = simulateRun(plan, { records, fireSeconds: 0.05 })
    let lists = 0
    const { readRecords } = simulation.portal
    simulation.portal.readRecords = (refs) => {
      for (const type of [1, 2]) {
        lists += Math.ceil(refs.filter(({ typeId }) => typeId === type).length / 50)
      }
      return readRecords(refs)
    }
    await simulation.run.whenIdle()
    const run = simulation.run.snapshot()
    expect(run.items.map(({ record }) => record.id)).toEqual([
      ...deals.map(({ record }) => record.id),
      ...leads.map(({ record }) => record.id),
    ])
    expect(tallyOf(run).outcomes['not-moved']).toBe(400)
    expect(lists).toBeLessThanOrEqual(2 * 8 + 2)
  })

  it.each<[number, number, Fault]>([
    [51, 13, () => null],
    [499, 2, () => null],
    // One a second, however quick they are.
    [260, 1, plainOnly],
  ])(
    'is a list every half minute of %i slow records (%f s each)',
    async (count, seconds, fault) => {
      const simulation = simulateRun(bulkPlan(count), {
        moves: allMove(count),
        fireSeconds: fault === plainOnly ? 0.05 : seconds,
        fault,
      })
      await simulation.run.whenIdle()
      expect(listsOf(simulation)).toBeLessThanOrEqual(4 + (count * seconds) / 25)
    },
  )

  it.each<[string, Partial<SimulatedPortalOptions>]>([
    ['quick ones', { fireSeconds: 0.05 }],
    ['ones of a page in half a minute', { fireSeconds: 0.6 }],
    ['slow ones', { fireSeconds: 13 }],
    ['ones that take plain calls', { fireSeconds: 0.05, fault: plainOnly }],
    ['ones that waited', { fault: budgetUsedAt(5, new Date('2026-03-02T09:10:00Z')) }],
  ])('is at most 30 s old when it is fired: %s', async (_, options) => {
    const { simulation, oldest } = await ageAtSend(260, options)
    expect(oldest).toBeLessThanOrEqual(30)
    expect(tallyOf(simulation.run.snapshot()).outcomes.moved).toBe(260)
  })
})

describe('a record that changed since the plan', () => {
  it('is held, and a deleted one is not fired', async () => {
    const simulation = simulateRun(bulkPlan(4), { moves: allMove(4) })
    simulation.portal.move({ typeId: 2, id: 2 }, 'LOST', 9)
    simulation.portal.remove({ typeId: 2, id: 3 })
    await simulation.run.whenIdle()
    const outcomes = simulation.run.snapshot().items.map(({ outcome }) => outcome)
    expect(outcomes).toMatchObject([
      { kind: 'moved' },
      {
        kind: 'not-sent',
        reason: {
          kind: 'changed-meanwhile',
          planned: { stageId: 'NEW' },
          found: { stageId: 'LOST' },
        },
      },
      { kind: 'not-found', accepted: false },
      { kind: 'moved' },
    ])
    expect([...simulation.portal.executed.keys()]).toEqual(['2:1', '2:4'])
  })

  it('is held even if it was moved away and back', async () => {
    const simulation = simulateRun(bulkPlan(2), { moves: allMove(2) })
    simulation.portal.move({ typeId: 2, id: 2 }, 'LOST', 9)
    simulation.portal.move({ typeId: 2, id: 2 }, 'NEW', 9)
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().items[1]?.outcome).toMatchObject({
      kind: 'not-sent',
      reason: {
        kind: 'changed-meanwhile',
        planned: { stageId: 'NEW' },
        found: { stageId: 'NEW' },
      },
    })
    expect([...simulation.portal.executed.keys()]).toEqual(['2:1'])
  })

  it('is noticed after a wait for the time budget', async () => {
    const clock = simulatedClock()
    const fault = budgetUsedAt(3, new Date('2026-03-02T09:08:00Z'))
    const simulation = simulateRun(bulkPlan(20), { clock, moves: allMove(20), fault })
    clock.at(200, () => simulation.portal.move({ typeId: 2, id: 20 }, 'LOST', 9))
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().items[19]?.outcome).toMatchObject({
      kind: 'not-sent',
      reason: { kind: 'changed-meanwhile' },
    })
    expect(simulation.portal.executed.size).toBe(19)
  })

  it('is read only once more if it may no longer be read', async () => {
    const fault = budgetUsedAt(3, new Date('2026-03-02T09:08:00Z'))
    const simulation = simulateRun(bulkPlan(20), { fault, readFault: onlyOnce })
    await simulation.run.whenIdle()
    expect(simulation.portal.executed.size).toBe(20)
    expect(tallyOf(simulation.run.snapshot()).outcomes['not-verified']).toBe(20)
  })
})

const typeOf = (id: number) => (id === 99 ? null : { ...dealType, id })

describe('one reading', () => {
  const at = new Date('2026-03-02T09:00:00Z')
  const client = { key: '3:9', targets: [2, 7].map((typeId) => ({ typeId, id: 1 })) }

  function items(count: number, changes: Partial<RunItem>[] = []): RunItem[] {
    const run = newRun(bulkPlan(count), at, () => dealType)
    return run.items.map((item, index) => ({ ...item, ...changes[index] }))
  }

  const step = (typeId: number, id: number, stepId: number): StageStep => {
    return { typeId, id, stepId, stageId: 'PAID', pipelineId: 0, at }
  }

  /** A portal that answers each request with the records it was asked for and these steps. */
  function portalWith(steps: (typeId: number) => StageStep[] | null) {
    const asked: string[] = []
    const sinces: Date[] = []
    const portal = simulatedPortal({ clock: simulatedClock(), records: [] })
    portal.readRecords = (refs) => {
      asked.push(refs.map(({ typeId, id }) => `${typeId}:${id}`).join(' '))
      return Promise.resolve(refs.map((ref) => deal(ref.id, 'NEW', ref)))
    }
    portal.observe = (type, ids, since) => {
      asked.push(`${type.id}: ${ids.length}`)
      sinces.push(since)
      const records = ids.map((id) => deal(id, 'NEW', { typeId: type.id }))
      return Promise.resolve({ readAt: at, records, steps: steps(type.id) })
    }
    return { portal, asked, sinces }
  }

  it('asks for each watched record once, and gives every item its own', async () => {
    const { portal, asked } = portalWith(() => null)
    const read = await readStages(portal, items(3, [client, {}, { targets: null }]), at)
    expect(asked).toEqual(['2:1 7:1 2:2'])
    expect(read).toEqual({
      kind: 'read',
      readings: [
        {
          key: '3:9',
          reading: { at, states: [deal(1), deal(1, 'NEW', { typeId: 7 })], steps: null },
        },
        { key: '2:2', reading: { at, states: [deal(2)], steps: null } },
        { key: '2:3', reading: { at, states: [], steps: null } },
      ],
    })
  })

  it('of histories takes a page of one known type at a time, and each step once', async () => {
    const { portal, asked } = portalWith((typeId) =>
      typeId === 7 ? null : [step(typeId, 1, 4), step(typeId, 2, 5), step(typeId, 100, 6)],
    )
    const gone = { targets: [{ typeId: 99, id: 1 }] }
    const all = items(101, [client, {}, {}, gone])
    const read = await readStagesAndHistory(portal, all, at, typeOf)
    expect(asked).toEqual(['2: 50', '2: 50', '7: 1'])
    if (read.kind !== 'read') throw new Error(read.error)
    const stepsOf = (index: number) => read.readings[index]?.reading.steps
    expect(stepsOf(0)).toEqual([step(2, 1, 4)])
    expect(read.readings[0]?.reading.states).toHaveLength(2)
    expect(stepsOf(1)).toEqual([step(2, 2, 5)])
    expect(stepsOf(2)).toEqual([])
    expect(stepsOf(99)).toEqual([step(2, 100, 6)])
    expect(read.readings[3]?.reading).toEqual({ at, states: [], steps: null })
  })

  it('of histories starts two minutes before the earliest send', async () => {
    const { portal, sinces } = portalWith(() => [])
    const sentAt = (seconds: number) => {
      const intendedAt = new Date(at.getTime() + seconds * 1000)
      const attempt = { id: 'a', intendedAt, answeredAt: null, verdict: null, trace: null }
      return { attempts: [{ ...attempt, seconds: null }] }
    }
    await readStagesAndHistory(portal, items(2, [sentAt(7), sentAt(3)]), at, typeOf)
    expect(sinces).toEqual([new Date(at.getTime() + 3000 - 120_000)])
  })

  it('that fails says why, and when a limit opens', async () => {
    const { portal } = portalWith(() => null)
    const until = new Date('2026-03-02T09:05:00Z')
    const fail = (error: Error) => {
      portal.readRecords = async () => {
        throw error
      }
      return readStages(portal, items(1), at)
    }
    const failed = { kind: 'failed', error: 'time-budget-used' }
    expect(await fail(new PortalError('time-budget-used', { until }))).toEqual({ ...failed, until })
    expect(await fail(new PortalError('time-budget-used'))).toEqual({ ...failed, until: null })
    expect(await fail(new TypeError('x'))).toEqual({
      kind: 'failed',
      error: 'unreadable-answer',
      until: null,
    })
  })
})
