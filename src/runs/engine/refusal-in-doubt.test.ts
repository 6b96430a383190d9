import { describe, expect, it } from 'vitest'

import type { FireVerdict, Resend } from '#portal/model/fire-answer.ts'
import { PortalError, type PortalErrorKind } from '#portal/model/portal-error.ts'
import type { Run, RunPlan } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import type { SimulatedPortalOptions } from '#testing/portal.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { step } from './state-machine.ts'

// On an ordinary transport the browser may have sent the request before, so its refusal may be that of the
// repeat: the first request executed the trigger, and its answer was lost.

const later = { may: 'later', until: null } as const
const singlePlan: RunPlan = { ...bulkPlan(1), kind: 'single' }

function refused(error: PortalErrorKind, resend: Resend): FireVerdict {
  return { kind: 'refused', error, resend, code: '', text: '' }
}

/** A run whose first answer is this refusal. */
function refuseFirst(
  plan: RunPlan,
  verdict: FireVerdict,
  isRepeat: boolean,
  options: Partial<SimulatedPortalOptions> = {},
) {
  return simulateRun(plan, {
    transport: 'ordinary',
    moves: allMove(plan.items.length),
    fault: (_order, at) => (at === 1 ? { verdict, executes: isRepeat } : null),
    ...options,
  })
}

const refusals: [PortalErrorKind, Resend][] = [
  ['session-ended', { may: 'now' }],
  ['too-many-requests', later],
  ['time-budget-used', later],
  ['not-admin', { may: 'never' }],
  ['unknown-code', { may: 'never' }],
]

describe.each(refusals)('refused with %s', (error, resend) => {
  it.each([
    ['single', singlePlan],
    ['bulk', bulkPlan(1)],
  ])('%s, and the record has moved: unknown, sent once', async (_name, plan) => {
    const { run, portal } = refuseFirst(plan, refused(error, resend), true)
    const outcomes: unknown[] = []
    run.subscribe(() => outcomes.push(run.snapshot().items[0]?.outcome?.kind))
    await run.whenIdle()
    expect(portal.orders).toHaveLength(1)
    expect(run.snapshot().items[0]?.outcome).toMatchObject({
      kind: 'unknown',
      cause: 'refusal-in-doubt',
      error,
      seen: { kind: 'movement' },
    })
    expect(outcomes).not.toContain('refused')
  })

  it('and the record has not moved: refused, and sent again only where that is allowed', async () => {
    const { run, portal } = refuseFirst(singlePlan, refused(error, resend), false)
    await run.whenIdle()
    expect(portal.reads[0]).toBe('readRecords 1')
    expect(run.snapshot().items[0]?.outcome?.kind).toBe(
      resend.may === 'never' ? 'refused' : 'moved',
    )
    expect(portal.executed.get('2:1') ?? 0).toBe(resend.may === 'never' ? 0 : 1)
  })

  it('and the record cannot be read: unknown, sent once, and checked when asked', async () => {
    let isBroken = true
    const { run, portal } = refuseFirst(singlePlan, refused(error, resend), false, {
      readFault: (at) => (at > 1 && isBroken ? new PortalError('no-answer') : null),
    })
    await run.whenIdle()
    expect(run.snapshot().items[0]?.outcome).toMatchObject({
      kind: 'unknown',
      cause: 'refusal-in-doubt',
      seen: { kind: 'unreadable' },
    })
    isBroken = false
    run.checkAgain()
    await run.whenIdle()
    expect(run.snapshot().items[0]?.outcome?.kind).toBe('refused')
    expect(portal.orders).toHaveLength(1)
  })
})

it('without a reading before, a refusal is no proof', async () => {
  const plan = bulkPlan(1, { kind: 'single' })
  const { run, portal } = refuseFirst(
    { ...plan, items: plan.items.map(({ record }) => ({ record, isUnreadable: true })) },
    refused('too-many-requests', later),
    true,
  )
  await run.whenIdle()
  expect(run.snapshot().items[0]?.outcome).toMatchObject({ kind: 'unknown' })
  expect(portal.orders).toHaveLength(1)
})

it('reads a record once more right before it is sent again', async () => {
  const { run, portal, clock } = refuseFirst(singlePlan, refused('too-many-requests', later), false)
  // The first attempt is still at work when its repeat is refused, and moves the record later.
  clock.at(1.5, () => portal.move({ typeId: 2, id: 1 }, 'PAID'))
  await run.whenIdle()
  expect(portal.orders).toHaveLength(1)
  expect(run.snapshot().items[0]?.outcome).toMatchObject({
    cause: 'refusal-in-doubt',
    seen: { kind: 'movement' },
  })
})

describe('a bulk run', () => {
  it('pauses for an unknown result, and counts it as such', async () => {
    const { run, clock } = refuseFirst(bulkPlan(12), refused('time-budget-used', later), true)
    await run.whenIdle()
    // At once, not when the limit opens.
    expect(clock.seconds()).toBeLessThan(5)
    expect(run.snapshot().pause).toEqual({ kind: 'unknown-answer' })
    expect(tallyOf(run.snapshot())).toMatchObject({ outcomes: { unknown: 1 }, waiting: 11 })
  })

  it('names the reason of refusals that have proven that nothing happened', async () => {
    const { run } = refuseFirst(bulkPlan(12), refused('portal-closed', { may: 'never' }), false)
    await run.whenIdle()
    expect(run.snapshot().pause).toEqual({ kind: 'refusals', error: 'portal-closed' })
    expect(tallyOf(run.snapshot()).outcomes).toMatchObject({ refused: 1, unknown: 0 })
  })

  it('asks a person before it sends again after a restart', async () => {
    const { run, clock } = refuseFirst(bulkPlan(1), refused('too-many-requests', later), false)
    const answered: Run[] = []
    run.subscribe(() => {
      if (run.snapshot().items[0]?.phase === 'checking') answered.push(run.snapshot())
    })
    await run.whenIdle()
    const [atCrash] = answered
    const restarted = atCrash && step(atCrash, { kind: 'interrupted', at: clock.now() })
    expect(restarted).toMatchObject({ control: 'paused', pause: { kind: 'interrupted' } })
  })
})

it('where the browser cannot repeat a request, a refusal is proof', async () => {
  const { run, portal } = refuseFirst(singlePlan, refused('not-admin', { may: 'never' }), false, {
    transport: 'once',
  })
  await run.whenIdle()
  expect(run.snapshot().items[0]?.outcome?.kind).toBe('refused')
  expect(portal.reads).toHaveLength(1)
})
