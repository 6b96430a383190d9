import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { phaseOf, type RunEvent, type RunPlan } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { step } from './state-machine.ts'

const limit: FireVerdict = {
  kind: 'refused',
  error: 'too-many-requests',
  resend: { may: 'later', until: null },
  code: 'QUERY_LIMIT_EXCEEDED',
  text: '',
}
const expired: FireVerdict = { ...limit, error: 'session-ended', resend: { may: 'now' } }
const limited = () => ({ verdict: limit, executes: false })
const expiredTwice = (_: unknown, at: number) => ({
  verdict: expired,
  executes: false,
  sends: at === 1 ? 1 : 0,
})
const single: RunPlan = bulkPlan(1, { kind: 'single' })

describe('a stopped run', () => {
  it.each(['once', 'ordinary'] as const)(
    'never sends again what a limit refused: %s transport',
    async (transport) => {
      const clock = simulatedClock()
      const simulation = simulateRun(bulkPlan(3), {
        clock,
        transport,
        fault: limited,
        fireSeconds: 4,
      })
      clock.at(2, () => simulation.run.stop())
      await simulation.run.whenIdle()
      const run = simulation.run.snapshot()
      expect(run.items.map(({ outcome }) => outcome)).toMatchObject([
        { kind: 'refused', error: 'too-many-requests' },
        { kind: 'not-sent', reason: { kind: 'stopped' } },
        { kind: 'not-sent', reason: { kind: 'stopped' } },
      ])
      expect(phaseOf(run)).toBe('ended')
      expect(simulation.portal.orders).toHaveLength(1)
    },
  )

  it('withdraws an intent that was being written', async () => {
    const clock = simulatedClock()
    const simulation = simulateRun(bulkPlan(1), { clock })
    const journal = { ...simulation.journal }
    simulation.journal.add = (run, fact, changed) => {
      if (fact.kind === 'intended') simulation.run.stop()
      return journal.add(run, fact, changed)
    }
    await simulation.run.whenIdle()
    expect(phaseOf(simulation.run.snapshot())).toBe('ended')
    expect(simulation.portal.orders).toHaveLength(0)
  })
})

it('a record is sent at most twenty times more, then it counts as refused', async () => {
  const simulation = simulateRun(bulkPlan(1), { fault: limited })
  await simulation.run.whenIdle()
  const [item] = simulation.run.snapshot().items
  expect(item).toMatchObject({ phase: 'settled', resends: 20, outcome: { kind: 'refused' } })
  expect(item?.attempts).toHaveLength(21)
  expect(simulation.portal.orders).toHaveLength(21)
})

it('a record that was read before a pause is read again after Resume, however short the pause', async () => {
  const clock = simulatedClock()
  const simulation = simulateRun(bulkPlan(9), { clock, moves: allMove(9), fireSeconds: 1 })
  clock.at(0.5, () => simulation.run.pause())
  await simulation.run.whenIdle()
  const ready = simulation.run.snapshot().items.find(({ phase }) => phase === 'ready')
  expect(ready).toBeDefined()
  if (ready === undefined) return
  simulation.portal.move(ready.record, 'LOST', 9)
  simulation.run.resume()
  await simulation.run.whenIdle()
  const after = simulation.run.snapshot().items.find(({ key }) => key === ready.key)
  expect(after?.outcome).toMatchObject({
    kind: 'not-sent',
    reason: { kind: 'changed-meanwhile', found: { stageId: 'LOST' } },
  })
  expect(simulation.portal.executed.has(ready.key)).toBe(false)
})

it('what was sent once was refused, although its next attempt never left the browser', async () => {
  const simulation = simulateRun(single, { fault: expiredTwice })
  await simulation.run.whenIdle()
  const [item] = simulation.run.snapshot().items
  expect(item?.attempts.map(({ trace }) => trace?.sends)).toEqual([1, 0])
  expect(item?.outcome).toMatchObject({ kind: 'refused', error: 'session-ended' })
})

it('a single firing that is cut off while it is checked keeps what was known', async () => {
  const clock = simulatedClock()
  const simulation = simulateRun(single, { clock, moves: allMove(1) })
  let atCheck = simulation.run.snapshot()
  simulation.run.subscribe(() => {
    const [item] = simulation.run.snapshot().items
    if (item?.phase === 'checking') atCheck = simulation.run.snapshot()
  })
  await simulation.run.whenIdle()
  expect(atCheck.items[0]?.phase).toBe('checking')
  const after = step(atCheck, { kind: 'interrupted', at: clock.now() })
  expect(after.items[0]).toMatchObject({ phase: 'settled', outcome: { kind: 'moved' } })
  expect(phaseOf(after)).toBe('ended')
})

const full = new Error('the disk is full')

/** A journal that does something else with one kind of event. */
function journalWith(
  kind: RunEvent['kind'],
  instead: (store: () => Promise<void>) => Promise<void>,
) {
  const journal = memoryJournal()
  const add: Journal['add'] = (run, event, changed) => {
    const store = () => journal.add(run, event, changed)
    return event.kind === kind ? instead(store) : store()
  }
  return { ...journal, add }
}

function journalFailed(kind: RunPlan['kind']) {
  return kind === 'bulk'
    ? { control: 'paused', pause: { kind: 'journal-failed' } }
    : { items: [{ outcome: { kind: 'not-sent', reason: { kind: 'journal-failed' } } }] }
}

describe('a journal that fails', () => {
  it.each(['bulk', 'single'] as const)('at the start lets nothing be sent: %s', async (kind) => {
    const journal = { ...memoryJournal(), begin: () => Promise.reject(full) }
    const { run, portal } = simulateRun(bulkPlan(1, { kind }), { journal })
    await run.whenIdle()
    expect([portal.reads, portal.orders]).toEqual([[], []])
    expect(run.snapshot()).toMatchObject(journalFailed(kind))
  })

  it.each(['bulk', 'single'] as const)(
    'at an intent lets nothing be sent, and leaves none behind: %s',
    async (kind) => {
      const journal = journalWith('intended', () => Promise.reject(full))
      const { run, portal } = simulateRun(bulkPlan(1, { kind }), { journal })
      await run.whenIdle()
      expect(portal.orders).toEqual([])
      expect(run.snapshot()).toMatchObject(journalFailed(kind))
      expect(run.snapshot().items[0]?.attempts).toEqual([])
    },
  )

  it('after an answer stops the run, and what was fired stays known', async () => {
    const journal = journalWith('answered', () => Promise.reject(full))
    const { run, portal } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
    await run.whenIdle()
    expect(portal.orders).toHaveLength(1)
    expect(run.snapshot()).toMatchObject({
      pause: { kind: 'journal-failed' },
      items: [{ attempts: [{ verdict: { kind: 'accepted' } }] }, {}, {}],
    })
  })
})

it('an obstacle that appears while an intent is written withdraws it and pauses the run', async () => {
  let isOffline = false
  const journal = journalWith('intended', (store) => {
    isOffline = true
    return store()
  })
  const obstacle = () => (isOffline ? ({ kind: 'offline' } as const) : null)
  const { run, portal } = simulateRun(bulkPlan(1), { journal, obstacle })
  await run.whenIdle()
  expect(portal.orders).toEqual([])
  expect(run.snapshot()).toMatchObject({
    pause: { kind: 'offline' },
    items: [{ phase: 'ready', attempts: [] }],
  })
})

it('a single firing is cancelled, not stopped, and nobody hears of it after unsubscribing', async () => {
  const clock = simulatedClock()
  const { run, portal } = simulateRun(single, { clock, fault: limited })
  let calls = 0
  const unsubscribe = run.subscribe(() => (calls += 1))
  let callsBefore = 0
  clock.at(2, () => {
    unsubscribe()
    callsBefore = calls
    run.stop()
  })
  await run.whenIdle()
  expect(portal.orders).toHaveLength(1)
  expect(callsBefore).toBeGreaterThan(0)
  expect(calls).toBe(callsBefore)
  // A stopped record of a bulk run counts as not sent instead.
  expect(run.snapshot().items[0]?.outcome).toMatchObject({ kind: 'refused' })
})

it.each([
  ['ends a single run unsent', 'single', { kind: 'not-sent', reason: { kind: 'read-failed' } }],
  ['lets a bulk run wait', 'bulk', { kind: 'moved' }],
] as const)('a limit on reading %s', async (_, kind, outcome) => {
  const { run } = simulateRun(bulkPlan(1, { kind }), {
    moves: allMove(1),
    readFault: (at) => (at === 1 ? new PortalError('too-many-requests') : null),
  })
  await run.whenIdle()
  expect(run.snapshot().items[0]?.outcome).toMatchObject(outcome)
})

it('never has two requests in flight, whatever is asked of it meanwhile', async () => {
  const { run, portal } = simulateRun(bulkPlan(9), { moves: allMove(9) })
  const { fire } = portal
  let [inFlight, most] = [0, 0]
  portal.fire = async (order) => {
    inFlight += 1
    most = Math.max(most, inFlight)
    run.pause()
    run.resume()
    run.checkAgain()
    // Whatever these have started gets its turn.
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    inFlight -= 1
    return fire(order)
  }
  await run.whenIdle()
  expect(most).toBe(1)
  expect([...portal.executed.values()]).toEqual(Array(9).fill(1))
})
