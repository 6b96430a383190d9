import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import { PortalError, type PortalErrorKind } from '#portal/model/portal-error.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { sentAtOf, type PauseCause } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { continueRun } from './driver.ts'
import { recoverRuns } from './recover.ts'

const cut: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }

function refused(error: PortalErrorKind, may: 'never' | 'now' | 'later' = 'never'): FireVerdict {
  const resend = may === 'later' ? { may, until: null } : { may }
  return { kind: 'refused', error, resend, code: '', text: '' }
}

const sizes = ({ portal }: ReturnType<typeof simulateRun>) =>
  portal.orders.map(({ records }) => records.length)

describe('a run over many records', () => {
  it('fires every record once, in growing requests, and proves every move', async () => {
    const simulation = simulateRun(bulkPlan(120), { moves: allMove(120), fireSeconds: 0.05 })
    await simulation.run.whenIdle()
    expect(sizes(simulation)).toEqual([1, 2, 4, 3, 16, 32, 50, 12])
    expect(tallyOf(simulation.run.snapshot()).outcomes.moved).toBe(120)
    expect(new Set(simulation.portal.executed.values())).toEqual(new Set([1]))
  })

  it('reads whole paths on request, with a third list', async () => {
    const plan = bulkPlan(60, { options: { readPaths: true } })
    const way = [{ stageId: 'PAID' }, { stageId: 'SHIP' }]
    const simulation = simulateRun(plan, { moves: { '2:1': way } })
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().items[0]?.outcome).toMatchObject({
      kind: 'moved-on',
      path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }],
    })
  })

  it('continues with single calls when the batch is refused', async () => {
    const simulation = simulateRun(bulkPlan(6), {
      fault: ({ channel }) =>
        channel === 'batch' ? { verdict: refused('not-in-batch'), executes: false } : null,
    })
    await simulation.run.whenIdle()
    expect(simulation.portal.orders.map(({ channel }) => channel)).toEqual([
      'single',
      'batch',
      'single',
      'single',
      'single',
      'single',
      'single',
    ])
    expect(tallyOf(simulation.run.snapshot()).outcomes['not-moved']).toBe(6)
  })
})

describe('a person', () => {
  it('can pause, resume after a new reading, and stop', async () => {
    const clock = simulatedClock()
    const simulation = simulateRun(bulkPlan(30), { clock, moves: allMove(30), fireSeconds: 2 })
    clock.at(7, () => simulation.run.pause())
    await simulation.run.whenIdle()
    const atPause = simulation.portal.executed.size
    expect(simulation.run.snapshot()).toMatchObject({
      control: 'paused',
      pause: { kind: 'person' },
    })
    expect(atPause).toBeLessThan(10)
    // A colleague moves one that had been read already.
    simulation.portal.move({ typeId: 2, id: 20 }, 'LOST', 9)
    clock.at(clock.seconds() + 20, () => simulation.run.stop())
    simulation.run.resume()
    await simulation.run.whenIdle()
    const tally = tallyOf(simulation.run.snapshot())
    expect(simulation.portal.executed.has('2:20')).toBe(false)
    expect(tally.outcomes.moved).toBe(simulation.portal.executed.size)
    expect(tally.outcomes.moved + tally.outcomes['not-sent']).toBe(30)
  })

  it('cannot send a record twice by clicking while its intent is written', async () => {
    const memory = memoryJournal()
    let handle: RunHandle | null = null
    const journal: Journal = {
      ...memory,
      async add(run, fact, changed) {
        if (fact.kind === 'intended') {
          handle?.pause()
          handle?.resume()
        }
        await memory.add(run, fact, changed)
      },
    }
    const clock = simulatedClock()
    const simulation = simulateRun(bulkPlan(3), { journal, clock })
    handle = simulation.run
    clock.at(5, () => simulation.run.stop())
    await simulation.run.whenIdle()
    expect(Math.max(0, ...simulation.portal.executed.values())).toBeLessThanOrEqual(1)
  })
})

it('journals the withdrawal of an intent, even if the next event could not be written', async () => {
  const memory = memoryJournal()
  let handle: RunHandle | null = null
  let isFull = true
  const journal: Journal = {
    ...memory,
    async add(run, fact, changed) {
      if (fact.kind === 'paused' && isFull) {
        isFull = false
        throw new Error('the disk is full')
      }
      if (fact.kind === 'intended') handle?.pause()
      await memory.add(run, fact, changed)
    },
  }
  const simulation = simulateRun(bulkPlan(3), { journal })
  handle = simulation.run
  await simulation.run.whenIdle()
  const facts = await memory.attempts(simulation.run.snapshot().id)
  expect(facts.map(({ kind }) => kind)).toEqual(['intended', 'withdrawn'])
  expect(simulation.portal.orders).toEqual([])
})

async function pausedBy(fault: FireVerdict, obstacle?: () => PauseCause | null, sends = 1) {
  const simulation = simulateRun(bulkPlan(40), {
    fault: () => ({ verdict: fault, executes: false, sends }),
    ...(obstacle ? { obstacle } : {}),
  })
  await simulation.run.whenIdle()
  return { ...simulation, pause: simulation.run.snapshot().pause }
}

describe('a run pauses by itself', () => {
  it('at the first unknown answer, and starts small again after it', async () => {
    const simulation = await pausedBy(cut)
    expect(simulation.pause).toEqual({ kind: 'unknown-answer' })
    expect(simulation.portal.orders).toHaveLength(1)
    simulation.run.resume()
    await simulation.run.whenIdle()
    expect(sizes(simulation)).toEqual([1, 1])
  })
  it('after five refusals in a row', async () => {
    const simulation = await pausedBy(refused('unknown-code'))
    expect(simulation.pause).toEqual({ kind: 'refusals', error: 'unknown-code' })
    expect(simulation.portal.orders).toHaveLength(5)
  })
  it('at once when the portal is blocked', async () => {
    const simulation = await pausedBy(refused('portal-blocked'))
    expect(simulation.pause).toEqual({ kind: 'refusals', error: 'portal-blocked' })
    expect(simulation.portal.orders).toHaveLength(1)
  })
  it('when the session has ended for good, keeping the records', async () => {
    const simulation = await pausedBy(refused('session-ended', 'now'))
    expect(simulation.pause).toEqual({ kind: 'session-ended' })
    expect(simulation.portal.orders).toHaveLength(2)
    expect(tallyOf(simulation.run.snapshot()).waiting).toBe(40)
  })
  it('and records that never left have no time at which they were sent', async () => {
    const ended = refused('session-ended', 'now')
    const [withheld, sent] = [await pausedBy(ended, undefined, 0), await pausedBy(ended)]
    expect(withheld.run.snapshot().items.map(sentAtOf)).toEqual(Array(40).fill(null))
    expect(sent.run.snapshot().items.map(sentAtOf)).toContainEqual(expect.any(Date))
  })
  it('offline, keeping the records', async () => {
    const simulation = await pausedBy(refused('no-answer', 'later'))
    expect(simulation.pause).toEqual({ kind: 'offline' })
    expect(tallyOf(simulation.run.snapshot()).waiting).toBe(40)
  })
  it('when another tab has taken the lock, before anything is sent', async () => {
    const simulation = await pausedBy({ kind: 'accepted' }, () => ({ kind: 'lock-lost' }))
    expect(simulation.pause).toEqual({ kind: 'lock-lost' })
    expect(simulation.portal.orders).toHaveLength(0)
  })
  it('when there is no connection, even if it was about to read', async () => {
    let isOffline = true
    const simulation = simulateRun(bulkPlan(5), {
      moves: allMove(5),
      obstacle: () => (isOffline ? { kind: 'offline' } : null),
    })
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().pause).toEqual({ kind: 'offline' })
    expect(simulation.portal.reads).toEqual([])
    isOffline = false
    simulation.run.resume()
    await simulation.run.whenIdle()
    expect(tallyOf(simulation.run.snapshot()).outcomes.moved).toBe(5)
  })
  it('when the connection is lost or the session ends during a reading', async () => {
    let isOffline = false
    const offline = simulateRun(bulkPlan(5), {
      readFault: () => {
        isOffline = true
        return new PortalError('no-answer')
      },
      obstacle: () => (isOffline ? { kind: 'offline' } : null),
    })
    const ended = simulateRun(bulkPlan(5), { readFault: () => new PortalError('session-ended') })
    await Promise.all([offline.run.whenIdle(), ended.run.whenIdle()])
    expect(offline.run.snapshot().pause).toEqual({ kind: 'offline' })
    expect(ended.run.snapshot().pause).toEqual({ kind: 'session-ended' })
  })
  it.each([200, 40, 11])('when the first ten of %i do not move', async (count) => {
    const simulation = simulateRun(bulkPlan(count), { fireSeconds: 0.05 })
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().pause).toMatchObject({ kind: 'not-moved', share: 1 })
    expect(simulation.portal.executed.size).toBe(10)
  })
  it.each(['time-budget-used', 'too-many-requests'] as const)(
    'but not when %s refuses a reading: it says until when it waits, and goes on by itself',
    async (error) => {
      const until = new Date('2026-03-02T09:04:00Z')
      const simulation = simulateRun(bulkPlan(5), {
        moves: allMove(5),
        readFault: (at) => (at === 1 ? new PortalError(error, { until }) : null),
      })
      const waits: unknown[] = []
      const { run } = simulation
      run.subscribe(() => waits.push(run.snapshot().waiting?.until))
      await run.whenIdle()
      expect(waits).toContainEqual(new Date('2026-03-02T09:04:01Z'))
      expect(run.snapshot().pause).toBeNull()
      expect(tallyOf(run.snapshot()).outcomes.moved).toBe(5)
    },
  )
  it('when the records cannot be read any more', async () => {
    const simulation = simulateRun(bulkPlan(5), {
      readFault: () => new PortalError('gateway-failed'),
    })
    await simulation.run.whenIdle()
    expect(simulation.run.snapshot().pause).toEqual({
      kind: 'read-failed',
      error: 'gateway-failed',
    })
    expect(simulation.portal.orders).toHaveLength(0)
  })
})

it('sends after a restart only what was never sent', async () => {
  const journal = memoryJournal()
  const clock = simulatedClock()
  const simulation = simulateRun(bulkPlan(8), { journal, clock, moves: allMove(8) })
  const { fire } = simulation.portal
  // The tab dies with the third request on its way: the portal acts, nobody hears the answer.
  await new Promise<void>((died) => {
    simulation.portal.fire = async (order) => {
      const answer = await fire(order)
      if (simulation.portal.orders.length < 3) return answer
      died()
      return new Promise(() => undefined)
    }
  })
  const [run] = await recoverRuns(journal, clock.now())
  if (run === undefined) throw new Error('the run is lost')
  expect(tallyOf(run)).toMatchObject({ outcomes: { unknown: 4 }, waiting: 1 })
  expect(run.pause).toEqual({ kind: 'interrupted' })

  simulation.portal.fire = fire
  const second = continueRun(run, simulation.deps)
  second.resume()
  second.checkAgain()
  await second.whenIdle()
  expect([...simulation.portal.executed.values()]).toEqual(Array<number>(8).fill(1))
  expect(tallyOf(second.snapshot()).outcomes).toMatchObject({ moved: 4, unknown: 4 })
  expect(second.snapshot().items[4]?.outcome).toMatchObject({ seen: { kind: 'movement' } })
})
