import { describe, expect, test } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'
import { startRun } from '#runs/engine/driver.ts'
import { readDoubts } from '#runs/journal/queries.ts'
import type { RunPlan } from '#runs/model/run.ts'
import type { SimulatedPortalOptions } from '#testing/portal.ts'
import { deal } from '#testing/portal.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { isSettledBy, type OpenDoubt } from './doubt.ts'

const lost: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
const refused: FireVerdict = {
  kind: 'refused',
  error: 'not-admin',
  resend: { may: 'never' },
  code: '',
  text: '',
}

const single: RunPlan = { ...bulkPlan(1), kind: 'single' }

/** Several firings on the same deal, one after the other, each with its verdict; null: accepted. */
async function fireInTurn(verdicts: (FireVerdict | null)[], plan = single) {
  const fault: SimulatedPortalOptions['fault'] = (_, at) => {
    const verdict = verdicts[at - 1] ?? null
    return verdict && { verdict, executes: verdict.kind === 'unknown' }
  }
  const simulation = simulateRun(plan, { fault, moves: allMove(1) })
  await simulation.run.whenIdle()
  for (const _ of verdicts.slice(1)) {
    simulation.clock.pass(90)
    // One after the other.
    // oxlint-disable-next-line no-await-in-loop
    await startRun(plan, simulation.deps).whenIdle()
  }
  return simulation
}

const keysOf = async ({ journal }: ReturnType<typeof simulateRun>, code = 'paid') => [
  ...(await readDoubts(journal, code)).keys(),
]

describe('what is in doubt', () => {
  test('a lost answer, for its trigger only', async () => {
    const simulation = await fireInTurn([lost])
    expect(await keysOf(simulation)).toEqual(['2:1'])
    expect(await keysOf(simulation, 'another')).toEqual([])
  })

  test('nothing after an answer, or after a firing that a person confirmed', async () => {
    expect(await keysOf(await fireInTurn([null]))).toEqual([])
    expect(await keysOf(await fireInTurn([lost, null]))).toEqual([])
  })

  test('still the lost answer, although a later firing was refused or never sent', async () => {
    expect(await keysOf(await fireInTurn([lost, refused]))).toEqual(['2:1'])
    const simulation = await fireInTurn([lost])
    const { deps, portal } = simulation
    portal.remove({ typeId: 2, id: 1 })
    await startRun({ ...single, items: [{ record: { typeId: 2, id: 1 } }] }, deps).whenIdle()
    expect(await keysOf(simulation)).toEqual(['2:1'])
  })

  test('the record of a request in flight in another tab', async () => {
    const simulation = await fireInTurn([null])
    simulation.clock.pass(90)
    const inFlight = new Promise<never>(() => undefined)
    const { portal } = simulation.deps
    startRun(single, { ...simulation.deps, portal: { ...portal, fire: () => inFlight } })
    await expect.poll(() => keysOf(simulation)).toEqual(['2:1'])
  })

  test('the records that a firing on a client may have reached', async () => {
    const watch = [{ typeId: 2, id: 1 }]
    const plan = { ...single, items: [{ record: { typeId: 3, id: 9 }, watch }] }
    expect(await keysOf(await fireInTurn([lost], plan))).toEqual(['3:9', '2:1'])
  })

  test('the unknown ones among the records of a bulk run', async () => {
    const simulation = simulateRun(bulkPlan(4, { options: { pauseAfterUnknown: null } }), {
      moves: allMove(4),
      fault: ({ records }) =>
        records.some(({ id }) => id === 1) ? { verdict: lost, executes: false } : null,
    })
    await simulation.run.whenIdle()
    expect(await keysOf(simulation)).toEqual(['2:1'])
  })
})

test('an old lost answer is found behind pages of later firings', async () => {
  const simulation = await fireInTurn([lost])
  const others = bulkPlan(1200).items.slice(1)
  const later = simulateRun(bulkPlan(1200, { items: others }), { moves: allMove(1200) })
  await later.run.whenIdle()
  const { journal, clock } = simulation
  clock.pass(3600)
  await journal.begin({ ...later.run.snapshot(), id: 'later', createdAt: clock.now() })
  expect((await journal.firings({ code: 'paid', limit: 1 })).rows[0]?.runId).toBe('later')
  expect(await keysOf(simulation)).toEqual(['2:1'])
})

describe('a reading settles a doubt', () => {
  const sentAt = new Date('2026-03-02T09:00:00Z')
  const later = (seconds: number) => new Date(sentAt.getTime() + seconds * 1000)
  const open = (more: Partial<OpenDoubt['doubt']> = {}): OpenDoubt => ({
    runId: 'run',
    sentAt,
    doubt: { before: [deal(1)], hasMoved: false, isAnswerLost: true, mayBeTwice: false, ...more },
  })

  test('when the record has moved and the portal can no longer be at work', () => {
    expect(isSettledBy(open(), deal(1, 'PAID'), later(60), null)).toBe(true)
    expect(isSettledBy(open({ hasMoved: true }), deal(1), later(60), null)).toBe(true)
  })

  test('not while the portal may still be at work, and not without a move', () => {
    expect(isSettledBy(open(), deal(1, 'PAID'), later(59), null)).toBe(false)
    expect(isSettledBy(open(), deal(1), later(600), null)).toBe(false)
    expect(isSettledBy(open(), null, later(600), null)).toBe(false)
  })

  test('never whether it was sent twice', () => {
    expect(isSettledBy(open({ mayBeTwice: true }), deal(1, 'PAID'), later(600), null)).toBe(false)
  })
})
