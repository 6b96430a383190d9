import { expect, test } from 'vitest'

import type { FireAnswer, FireOrder, FireVerdict } from '#portal/model/fire-answer.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { startRun } from '#runs/engine/driver.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { readDoubts } from '#runs/journal/queries.ts'
import type { RunPlan } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, dealType, simulatedPortal } from '#testing/portal.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { groupOf, isChosen, noChoice, planRow, withGroup } from './plan.ts'
import { readPlan, type Source, repeatSource, maxClients, readClientReach } from './read-plan.ts'
import { withNewDoubts } from './update-plan.ts'

const lost: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }

async function loseAnswer(order: FireOrder): Promise<FireAnswer> {
  const answer = await simulatedPortal({ clock: simulatedClock(), records: [] }).fire(order)
  return { ...answer, verdicts: [lost] }
}

const typeOf = (id: number) => (id === dealType.id ? dealType : null)

/** A new plan for records of a run, from what the portal returns now. */
function planAgain(
  simulation: ReturnType<typeof simulateRun>,
  source: Source,
  journal = simulation.journal,
) {
  const portal = {
    ...simulation.portal,
    listRecords: async () => [],
    reachOfAll: async () => new Map(),
  }
  const deps = { portal, clock: simulation.clock, typeOf, journal, processes: [] }
  return readPlan(source, 'paid', deps, () => {}, new AbortController().signal)
}

test('a record that moved after its answer was lost is settled; only unmoved ones are in doubt', async () => {
  const simulation = simulateRun(bulkPlan(3, { options: { pauseAfterUnknown: null } }), {
    moves: { '2:1': [{ stageId: 'PAID' }] },
    fault: ({ records }) => ({ verdict: lost, executes: records.some(({ id }) => id === 1) }),
  })
  await simulation.run.whenIdle()
  // A colleague moves one of them after the run.
  simulation.portal.move({ typeId: 2, id: 3 }, 'WON')
  const source = repeatSource(simulation.run.snapshot(), ['unknown'])
  expect(source.records.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(repeatSource(simulation.run.snapshot(), ['moved']).records).toEqual([])

  for (const journal of [simulation.journal, memoryJournal()]) {
    // With the journal of this browser, or from the run alone: both give the same result.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await planAgain(simulation, source, journal)
    expect(rows.map((row) => [row.isDoubtful, groupOf(row)])).toEqual([
      [false, 'settled'],
      [true, 'doubtful'],
      [false, 'settled'],
    ])
  }
})

test('a doubt is settled by a move only after a minute, as for a single firing', async () => {
  const simulation = simulateRun(bulkPlan(1, { options: { checkAfter: [0] } }), {
    fault: () => ({ verdict: lost, executes: false }),
  })
  void simulation.run.whenIdle()
  await expect.poll(() => simulation.run.snapshot().items[0]?.outcome?.kind).toBe('unknown')
  const sentAt = simulation.run.snapshot().items[0]?.attempts[0]?.intendedAt ?? new Date(0)
  const [open] = (await readDoubts(simulation.journal, 'paid')).values()
  const planned = (seconds: number) => {
    const readAt = new Date(sentAt.getTime() + seconds * 1000)
    const known = { code: 'paid', paths: [], firedAt: null, doubt: null, reached: null, open }
    return planRow({ record: { typeId: 2, id: 1 }, state: deal(1, 'WON'), readAt }, dealType, known)
  }
  expect([59, 60].map((seconds) => groupOf(planned(seconds)))).toEqual(['doubtful', 'settled'])
})

test('what another tab left unknown since the plan was read is put off at the start', async () => {
  const simulation = simulateRun(bulkPlan(3, { options: { pauseAfterUnknown: null } }), {
    fault: ({ records }) =>
      records.some(({ id }) => id === 1) ? { verdict: lost, executes: false } : null,
  })
  await simulation.run.whenIdle()
  const records = [1, 2, 3].map((id) => ({ typeId: 2, id }))
  const rows = await planAgain(simulation, { kind: 'records', records })
  // The person has seen the first one in doubt, and wants it fired.
  const plan = { rows, choice: withGroup(noChoice, rows, 'doubtful', true) }
  const chosen = ({ rows: all, choice }: typeof plan) =>
    all.filter((row) => isChosen(row, choice)).map(({ record }) => record.id)
  const recheck = async () => withNewDoubts(plan, await readDoubts(simulation.journal, 'paid'))
  expect((await recheck()).newDoubts).toBe(0)
  expect(chosen((await recheck()).plan)).toEqual([1, 2, 3])

  const other: RunPlan = { ...bulkPlan(1), kind: 'single' }
  for (const id of [1, 2]) {
    const record = { typeId: 2, id }
    const portal = { ...simulation.portal, fire: loseAnswer }
    const deps = { ...simulation.deps, portal }
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await startRun({ ...other, items: [{ record }] }, deps).whenIdle()
  }
  const again = await recheck()
  expect(again.newDoubts).toBe(2)
  expect(chosen(again.plan)).toEqual([3])
  expect(again.plan.rows.map(groupOf)).toEqual(['doubtful', 'doubtful', groupOf(rows[2] as never)]) // Three rows.
})

test('a record that moved after the last check is settled, without a question', async () => {
  const simulation = simulateRun(bulkPlan(3, { options: { pauseNotMovedShare: null } }), {
    moves: { '2:2': [{ stageId: 'PAID', afterSeconds: 30 }] },
  })
  await simulation.run.whenIdle()
  simulation.clock.pass(60)
  const run = simulation.run.snapshot()
  expect(run.items.map(({ outcome }) => outcome?.kind)).toEqual(Array(3).fill('not-moved'))

  const rows = await planAgain(simulation, repeatSource(run, ['not-moved']))
  expect(rows.map((row) => [row.isDoubtful, row.isSettled, isChosen(row, noChoice)])).toEqual([
    [false, false, true],
    [false, true, false],
    [false, false, true],
  ])
  // Chosen again by hand, without the earlier run, it is just another record.
  const { records } = repeatSource(run, ['not-moved'])
  const fresh = await planAgain(simulation, { kind: 'records', records })
  expect(fresh.every((row) => isChosen(row, noChoice))).toBe(true)
})

test('records of a type that no longer exists stay in the plan, left out with the reason', async () => {
  const records = [deal(1), { ...deal(7), typeId: 1036 }, deal(2)]
  const simulation = simulateRun(bulkPlan(0), { records })
  const rows = await planAgain(simulation, { kind: 'records', records })
  expect(rows.map((row) => [groupOf(row), isChosen(row, noChoice)])).toEqual([
    ['unknown', true],
    ['certain-no-op:no-such-type', false],
    ['unknown', true],
  ])
  // Asking for them would fail the whole request.
  expect(simulation.portal.reads).toEqual(['readRecords 2'])
})

const contactType = { ...dealType, id: 3, kind: 'contact' } as const
const now = new Date('2026-03-02T09:00:00Z')

const typeOfClients = (typeId: number) => (typeId === 3 ? contactType : dealType)

function reachOf({ id }: RecordRef) {
  return { records: [deal(id + 1000)], items: [], unreadTypes: [] }
}

function portalOf(isReadable: (ref: RecordRef) => boolean) {
  const asked: number[] = []
  const reachOfAll = async (clients: readonly RecordRef[]) => {
    asked.push(clients.length)
    return new Map(clients.filter(isReadable).map((client) => [recordKey(client), reachOf(client)]))
  }
  return {
    asked,
    deps: {
      portal: { reachOfAll },
      clock: { now: () => now },
      typeOf: typeOfClients,
      processes: [],
    },
  }
}

function contacts(count: number): RecordRef[] {
  return Array.from({ length: count }, (_, at) => ({ typeId: 3, id: at + 1 }))
}

test('reads the deals of ten clients at a time, and of clients only', async () => {
  const { asked, deps } = portalOf(({ id }) => id !== 7)
  const records = [...contacts(12), { typeId: 2, id: 5 }]
  const deals = await readClientReach(records, deps, new AbortController().signal)
  expect(asked).toEqual([10, 2])
  expect(deals.size).toBe(11)
  expect(deals.has('3:7')).toBe(false)
  expect(deals.get('3:12')).toEqual({ ...reachOf({ typeId: 3, id: 12 }), readAt: now })
})

test('reads no more clients than the time budget of the portal allows', async () => {
  const { asked, deps } = portalOf(() => true)
  const records = contacts(maxClients([]) + 1)
  const deals = await readClientReach(records, deps, new AbortController().signal)
  expect(asked.length).toBe(50)
  expect(maxClients([177])).toBe(300)
  expect(deals.has(`3:${maxClients([]) + 1}`)).toBe(false)
})

test('sends no further request once aborted', async () => {
  const { asked, deps } = portalOf(() => true)
  const abort = new AbortController()
  abort.abort()
  await expect(readClientReach(contacts(30), deps, abort.signal)).rejects.toThrow('abort')
  expect(asked.length).toBe(1)
})
