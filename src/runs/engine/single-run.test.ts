import { describe, expect, it } from 'vitest'

import { PortalError } from '#portal/model/portal-error.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import type { PlannedItem, RunPlan } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, dealType, simulatedPortal, type SimulatedPortalOptions } from '#testing/portal.ts'

import { startRun } from './driver.ts'

const cut = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const

const sessionEnded = {
  kind: 'refused',
  error: 'session-ended',
  resend: { may: 'now' },
  code: '',
  text: '',
} as const

function fireOnce(options: Partial<SimulatedPortalOptions> = {}, item: Partial<PlannedItem> = {}) {
  const clock = options.clock ?? simulatedClock()
  const portal = simulatedPortal({ records: [deal(1)], clock, ...options })
  const plan: RunPlan = {
    kind: 'single',
    trigger: { code: 'paid', name: 'Paid' },
    items: [{ record: { typeId: 2, id: 1 }, ...item }],
    by: { id: 1, name: 'Ana' },
  }
  const typeOf = () => ({ ...dealType, ...options.type })
  const run = startRun(plan, { portal, journal: memoryJournal(), clock, typeOf })
  return { clock, portal, run, outcome: () => run.snapshot().items[0]?.outcome }
}

describe('firing once', () => {
  it('reads, fires, and checks at once and after 2, 5 and 15 s', async () => {
    const { portal, run, outcome, clock } = fireOnce({ moves: { '2:1': [{ stageId: 'PAID' }] } })
    await run.whenIdle()
    expect(outcome()).toMatchObject({
      kind: 'moved',
      from: { stageId: 'NEW' },
      to: { stageId: 'PAID' },
    })
    expect(portal.orders).toHaveLength(1)
    expect(portal.reads).toEqual(['readRecords 1', ...Array(4).fill('observe 1')])
    expect(clock.seconds()).toBeCloseTo(15.6)
  })

  it('skips the reading before if the screen has just read the record', async () => {
    const clock = simulatedClock()
    const reading = { at: clock.now(), states: [deal(1)] }
    const { portal, run } = fireOnce({ clock }, { reading })
    await run.whenIdle()
    expect(portal.reads).toEqual(Array(4).fill('observe 1'))
  })

  it('updates the same result when the record moves late', async () => {
    const { run, outcome } = fireOnce({ moves: { '2:1': [{ stageId: 'PAID', afterSeconds: 4 }] } })
    const seen: unknown[] = []
    run.subscribe(() => seen.push(outcome()?.kind))
    await run.whenIdle()
    expect(seen).toContain('not-moved')
    expect(outcome()).toMatchObject({ kind: 'unrelated-move', afterSeconds: 5.4 })
  })

  it('checks again when asked, long after', async () => {
    const { run, outcome, clock, portal } = fireOnce()
    await run.whenIdle()
    expect(outcome()).toMatchObject({ kind: 'not-moved', at: { stageId: 'NEW' } })
    clock.pass(20)
    portal.move({ typeId: 2, id: 1 }, 'PAID', 9)
    run.checkAgain()
    await run.whenIdle()
    expect(outcome()).toMatchObject({ kind: 'unrelated-move', movedBy: 9 })
  })

  it('never sends again after a lost answer, and reports what the checks show', async () => {
    const { run, outcome, portal } = fireOnce({
      moves: { '2:1': [{ stageId: 'PAID' }] },
      fault: () => ({ verdict: cut, executes: true }),
    })
    await run.whenIdle()
    expect(portal.orders).toHaveLength(1)
    expect(outcome()).toMatchObject({
      kind: 'unknown',
      seen: { kind: 'movement', path: [{ stageId: 'PAID' }] },
    })
  })

  it('waits for a limit, shows it, and sends again', async () => {
    const { run, outcome, portal } = fireOnce({
      fault: (_, at) =>
        at > 1
          ? null
          : {
              executes: false,
              verdict: {
                kind: 'refused',
                error: 'too-many-requests',
                resend: { may: 'later', until: null },
                code: 'QUERY_LIMIT_EXCEEDED',
                text: '',
              },
            },
    })
    const reasons = new Set<string | undefined>()
    run.subscribe(() => reasons.add(run.snapshot().waiting?.reason))
    await run.whenIdle()
    expect(reasons).toContain('too-many-requests')
    expect(portal.orders).toHaveLength(2)
    expect(outcome()).toMatchObject({ kind: 'not-moved' })
  })

  it('reports at once that the session cannot be renewed and nothing was sent', async () => {
    const { run, outcome, portal } = fireOnce({
      fault: () => ({ verdict: sessionEnded, executes: false, sends: 0 }),
    })
    await run.whenIdle()
    expect(portal.orders).toHaveLength(1)
    expect(outcome()).toEqual({
      kind: 'not-sent',
      reason: { kind: 'held-back', error: 'session-ended' },
    })
  })

  it('resends once after a refused token, then reports the refusal', async () => {
    const { run, outcome, portal } = fireOnce({
      fault: () => ({ verdict: sessionEnded, executes: false }),
    })
    await run.whenIdle()
    expect(portal.orders).toHaveLength(2)
    expect(outcome()).toMatchObject({ kind: 'refused', error: 'session-ended' })
  })

  it('does not fire for a missing record unless asked to', async () => {
    const records = [deal(2)]
    const careful = fireOnce({ records })
    await careful.run.whenIdle()
    expect(careful.outcome()).toEqual({ kind: 'not-found', accepted: false })
    expect(careful.portal.orders).toHaveLength(0)
  })

  it('sends nothing when the reading before fails', async () => {
    const { run, outcome, portal } = fireOnce({ readFault: () => new PortalError('no-answer') })
    await run.whenIdle()
    expect(outcome()).toEqual({
      kind: 'not-sent',
      reason: { kind: 'read-failed', error: 'no-answer' },
    })
    expect(portal.orders).toHaveLength(0)
  })

  it('fires without proof when reading is not allowed', async () => {
    const { run, outcome, portal } = fireOnce({ readFault: () => new PortalError('access-denied') })
    await run.whenIdle()
    expect(portal.orders).toHaveLength(1)
    expect(outcome()).toMatchObject({ kind: 'not-verified', reason: { kind: 'unreadable' } })
  })

  it('stops checking when asked', async () => {
    const clock = simulatedClock()
    const { run, outcome, portal } = fireOnce({ clock })
    clock.at(1.5, () => run.stopChecking())
    await run.whenIdle()
    expect(portal.reads).toHaveLength(2)
    expect(outcome()).toMatchObject({ kind: 'not-moved' })
    expect(clock.seconds()).toBeCloseTo(1.5)
  })
})
