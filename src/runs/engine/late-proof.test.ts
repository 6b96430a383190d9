import { describe, expect, it } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { continueRun } from './driver.ts'
import { recoverRuns } from './recover.ts'

const cut: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }

describe('a bulk run whose proof comes late', () => {
  it('repeats a failed check until the portal answers', async () => {
    const clock = simulatedClock()
    let isDead = false
    const simulation = simulateRun(bulkPlan(30), {
      clock,
      moves: allMove(30),
      readFault: () => (isDead ? new PortalError('gateway-failed') : null),
    })
    clock.at(12, () => (isDead = true))
    clock.at(40, () => (isDead = false))
    await simulation.run.whenIdle()
    expect(isDead).toBe(false)
    expect(tallyOf(simulation.run.snapshot()).outcomes).toMatchObject({
      moved: 30,
      'not-verified': 0,
    })
  })

  it('gives up when the portal stays silent, and checks again when asked', async () => {
    const clock = simulatedClock()
    let isDead = false
    const simulation = simulateRun(bulkPlan(5), {
      clock,
      moves: allMove(5),
      readFault: () => (isDead ? new PortalError('no-answer') : null),
    })
    clock.at(1, () => (isDead = true))
    await simulation.run.whenIdle()
    expect(tallyOf(simulation.run.snapshot()).outcomes).toMatchObject({
      moved: 0,
      'not-verified': 5,
    })
    // Three answers, each looked for ever more rarely for ten minutes.
    expect(simulation.portal.reads.length).toBeLessThan(60)

    isDead = false
    simulation.run.checkAgain()
    await simulation.run.whenIdle()
    expect(tallyOf(simulation.run.snapshot()).outcomes.moved).toBe(5)
  })

  it('reads the stage history of records that moved again before they were read', async () => {
    const clock = simulatedClock()
    const { run, portal } = simulateRun(bulkPlan(20), {
      clock,
      moves: {
        '2:1': [{ stageId: 'PAID' }, { stageId: 'SHIP', afterSeconds: 3, movedBy: 9 }],
        '2:2': [{ stageId: 'SHIP', afterSeconds: 3, movedBy: 9 }],
      },
    })
    await run.whenIdle()
    const [first, second] = run.snapshot().items.map(({ outcome }) => outcome)
    expect(first).toMatchObject({
      kind: 'moved-on',
      path: [{ stageId: 'PAID' }, { stageId: 'SHIP' }],
      origin: { kind: 'firing', as: 'unnamed' },
    })
    expect(second).toMatchObject({ kind: 'unrelated-move', movedBy: 9 })
    expect(portal.reads.filter((name) => name.startsWith('observe'))).toEqual(['observe 2'])
  })

  it('checks an unknown result once more when the portal must have finished', async () => {
    const clock = simulatedClock()
    const plan = bulkPlan(1, { options: { pauseAfterUnknown: null } })
    const simulation = simulateRun(plan, {
      clock,
      moves: { '2:1': [{ stageId: 'PAID', afterSeconds: 40 }] },
      fault: () => ({ verdict: cut, executes: true }),
    })
    await simulation.run.whenIdle()
    expect(simulation.portal.orders).toHaveLength(1)
    expect(simulation.run.snapshot().items[0]?.outcome).toMatchObject({
      kind: 'unknown',
      seen: { kind: 'movement' },
    })
  })

  it('checks after a restart what was fired before, and sends nothing', async () => {
    const { journal, portal, deps, before } = await cutOff()
    expect(before.items.filter(({ phase }) => phase === 'checking').length).toBeGreaterThan(0)

    const [run] = await recoverRuns(journal, deps.clock.now())
    if (run === undefined) throw new Error('nothing was interrupted')
    const sent = portal.orders.length
    const again = continueRun(run, deps)
    await again.whenIdle()
    expect(portal.orders).toHaveLength(sent)
    const { outcomes, waiting } = tallyOf(again.snapshot())
    expect(outcomes['not-verified']).toBe(0)
    expect(outcomes.moved).toBeGreaterThan(0)
    expect(waiting).toBeGreaterThan(0)
  })

  it('does not ask a person when only checks are left', async () => {
    const { journal, deps } = await cutOff(5)
    const [run] = await recoverRuns(journal, deps.clock.now())
    expect(run).toMatchObject({ control: 'go', pause: null })
    const again = continueRun(run!, deps) // asserted just above
    await again.whenIdle()
    expect(tallyOf(again.snapshot()).outcomes.moved).toBe(5)
  })
})

/** A run whose tab is closed with its first look after firing on the way. */
async function cutOff(count = 60) {
  const simulation = simulateRun(bulkPlan(count), { moves: allMove(count) })
  const { readRecords } = simulation.portal
  let reads = 0
  await new Promise<void>((died) => {
    simulation.portal.readRecords = async (refs) => {
      reads += 1
      if (reads === 1) return readRecords(refs)
      died()
      return new Promise(() => undefined)
    }
  })
  simulation.portal.readRecords = readRecords
  return { ...simulation, before: simulation.run.snapshot() }
}
