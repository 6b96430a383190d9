import { expect, it } from 'vitest'

import { memoryJournal } from './journal-memory.ts'
import { step } from './step.ts'
import { toyClock } from './toy-clock.ts'
import { allMove, bulkPlan, toyRun } from './toy-run.ts'

const cut = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const

it('keeps a run as it ended', async () => {
  const { run, journal } = toyRun(bulkPlan(3), { ways: allMove(3) })
  await run.whenIdle()
  const { id } = run.snapshot()
  expect(await journal.run(id)).toEqual(run.snapshot())
  const [summary] = await journal.runs()
  expect(summary).toMatchObject({ id, isOpen: false, tally: { total: 3, outcomes: { moved: 3 } } })
  expect(await journal.unfinished()).toEqual([])
})

it('keeps intents and answers as they came', async () => {
  const { run, journal } = toyRun(bulkPlan(3), { ways: allMove(3) })
  await run.whenIdle()
  const facts = await journal.attempts(run.snapshot().id)
  expect(facts.map(({ kind }) => kind)).toEqual(['intended', 'answered', 'intended', 'answered'])
})

it('holds an open run as of its last fact, for a restart', async () => {
  const journal = memoryJournal()
  const { run } = toyRun(bulkPlan(3), { journal, fault: () => ({ verdict: cut, executes: true }) })
  await run.whenIdle()
  const [open] = await journal.unfinished()
  expect(open).toMatchObject({ control: 'paused', pause: { kind: 'unknown-answer' } })
  expect(open?.items.map(({ phase }) => phase)).toEqual(['settled', 'ready', 'ready'])
})

it('turns an intent without an answer into unknown at a restart', async () => {
  const { run, journal, clock } = toyRun(bulkPlan(2), { ways: allMove(2) })
  await run.whenIdle()
  const [intent] = await journal.attempts(run.snapshot().id)
  if (intent?.kind !== 'intended') throw new Error('no intent')
  const fresh = toyRun(bulkPlan(2)).run.snapshot()
  const ready = {
    ...fresh,
    items: fresh.items.map((item) => ({ ...item, phase: 'ready' as const })),
  }
  const crashed = step(step(ready, intent), { kind: 'interrupted', at: clock.now() })
  expect(crashed.items.map(({ phase, outcome }) => [phase, outcome?.kind])).toEqual([
    ['settled', 'unknown'],
    ['ready', undefined],
  ])
  expect(crashed).toMatchObject({ control: 'paused', pause: { kind: 'interrupted' } })
})

it('pages through the history, newest first, and finds', async () => {
  const journal = memoryJournal()
  const clock = toyClock()
  await toyRun(bulkPlan(5, { reason: 'March invoices' }), { journal, clock }).run.whenIdle()
  clock.pass(60)
  await toyRun(bulkPlan(2), { journal, clock, ways: allMove(2) }).run.whenIdle()

  const first = await journal.firings({ limit: 3 })
  const second = await journal.firings({ limit: 9, cursor: first.next! }) // Four rows are left.
  expect([...first.rows, ...second.rows].map(({ item }) => item.record.id)).toEqual([
    2, 1, 5, 4, 3, 2, 1,
  ])
  expect(second.next).toBeNull()

  const found = async (query: object) =>
    (await journal.firings({ limit: 99, ...query })).rows.length
  expect(await found({ outcomes: ['moved'] })).toBe(2)
  expect(await found({ text: 'march' })).toBe(5)
  expect(await found({ text: 'deal 5' })).toBe(1)
  expect(await found({ text: 'payment', recordId: 1 })).toBe(2)
  expect(await found({ code: 'other' })).toBe(0)
  expect([await found({ byId: 1 }), await found({ byId: 2 })]).toEqual([7, 0])
  expect(await found({ from: new Date(clock.now().getTime() - 30_000) })).toBe(2)
})

it('learns from proven moves, a late one counted once', async () => {
  const { run, journal, portal, clock } = toyRun(bulkPlan(4), {
    ways: { '2:1': [{ stageId: 'PAID' }] },
  })
  await run.whenIdle()
  expect(await journal.learned()).toMatchObject([
    { code: 'paid', typeId: 2, pipelineId: 0, total: 4, moves: [{ to: 'PAID', count: 1 }] },
  ])
  clock.pass(5)
  portal.move({ typeId: 2, id: 2 }, 'PAID')
  run.checkAgain()
  await run.whenIdle()
  expect(await journal.learned()).toMatchObject([
    { total: 4, moves: [{ from: 'NEW', to: 'PAID', count: 2 }], stays: [{ count: 2 }] },
  ])
})

it('keeps 90 days and the last 20 bulk runs, and hands over what it drops', async () => {
  const journal = memoryJournal()
  const clock = toyClock()
  const ended = () => toyRun(bulkPlan(1), { journal, clock }).run.whenIdle()
  for (let at = 0; at < 22; at += 1) {
    // One run after the other.
    // oxlint-disable-next-line no-await-in-loop
    await ended()
    clock.pass(60)
  }
  await toyRun({ ...bulkPlan(1), kind: 'single' }, { journal, clock }).run.whenIdle()
  const later = new Date(clock.now().getTime() + 91 * 86_400_000)
  await expect(
    journal.prune(later, 90, () => Promise.reject(new Error('no disk'))),
  ).rejects.toThrow()
  expect(await journal.runs()).toHaveLength(23)

  const handed: string[] = []
  await journal.prune(later, 90, async (runs) => void handed.push(...runs.map(({ kind }) => kind)))
  expect(handed).toEqual(['bulk', 'bulk', 'single'])
  expect(await journal.runs({ kind: 'bulk' })).toHaveLength(20)
  expect(await journal.prune(clock.now(), 90)).toBe(0)
})
