import { describe, expect, it } from 'vitest'

import type { FireOrder, FireVerdict } from '#portal/model/fire-answer.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, type SimulatedPortalOptions } from '#testing/portal.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

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
