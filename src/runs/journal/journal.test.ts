import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'

import { step } from '#runs/engine/state-machine.ts'
import type { RunOptions } from '#runs/model/run.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { databaseJournal } from './database.ts'
import type { Firing, FiringsQuery, Journal } from './journal.ts'
import { memoryJournal } from './memory.ts'
import type { JournalSchema } from './pages.ts'

const has = (part: string) => (text: string) => text.includes(part)
const cut = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const

// Node has no IndexedDB of its own.
Object.assign(globalThis, fakeIndexedDb)

let opened = 0
const journals: [name: string, open: () => Promise<Journal>][] = [
  ['in memory', async () => memoryJournal()],
  ['in IndexedDB', () => databaseJournal('member', (opened += 1))],
]

describe.each(journals)('a journal %s', (_, open) => {
  it('keeps the final state of a run', async () => {
    const journal = await open()
    const { run } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
    await run.whenIdle()
    const { id } = run.snapshot()
    expect(await journal.run(id)).toEqual(run.snapshot())
    const [summary] = await journal.runs()
    expect(summary).toMatchObject({
      id,
      isOpen: false,
      tally: { total: 3, outcomes: { moved: 3 } },
    })
    expect(await journal.unfinished()).toEqual([])
  })

  it('reports when a run last sent a record, even long after its creation', async () => {
    const journal = await open()
    const { run } = simulateRun(bulkPlan(60), { journal, moves: allMove(60) })
    await run.whenIdle()
    const facts = await journal.attempts(run.snapshot().id)
    const [summary] = await journal.runs()
    expect(summary?.lastSentAt).toEqual(facts.findLast(({ kind }) => kind === 'intended')?.at)
    expect(summary?.lastSentAt?.getTime()).toBeGreaterThan(run.snapshot().createdAt.getTime())
  })

  it('keeps intents and answers in their order', async () => {
    const journal = await open()
    const { run } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
    await run.whenIdle()
    const facts = await journal.attempts(run.snapshot().id)
    expect(facts.map(({ kind }) => kind)).toEqual(['intended', 'answered', 'intended', 'answered'])
  })

  it('keeps the last state of an open run for a restart', async () => {
    const journal = await open()
    const { run } = simulateRun(bulkPlan(3), {
      journal,
      fault: () => ({ verdict: cut, executes: true }),
    })
    await run.whenIdle()
    const [cutOff] = await journal.unfinished()
    expect(cutOff).toMatchObject({ control: 'paused', pause: { kind: 'unknown-answer' } })
    expect(cutOff?.items.map(({ phase }) => phase)).toEqual(['settled', 'ready', 'ready'])
    expect((await journal.firings({ limit: 9, wasSent: true })).rows).toHaveLength(1)
    expect((await journal.firings({ limit: 9 })).rows).toHaveLength(3)
  })

  it('rejects an intent of a removed run, so that nothing is sent', async () => {
    const journal = await open()
    const clock = simulatedClock()
    const { run, portal } = simulateRun(bulkPlan(9), { journal, clock, fireSeconds: 2 })
    clock.at(3, () => void journal.remove(run.snapshot().id))
    await run.whenIdle()
    expect(run.snapshot().pause).toEqual({ kind: 'journal-failed' })
    expect(portal.executed.size).toBe(3)
    expect(await journal.runs()).toEqual([])
    expect(await journal.firings({ limit: 9 })).toEqual({ rows: [], next: null })
  })

  it('makes an intent without an answer unknown after a restart', async () => {
    const journal = await open()
    const { run, clock } = simulateRun(bulkPlan(2), { journal, moves: allMove(2) })
    await run.whenIdle()
    const [intent] = await journal.attempts(run.snapshot().id)
    if (intent?.kind !== 'intended') throw new Error('no intent')
    const fresh = simulateRun(bulkPlan(2)).run.snapshot()
    const ready = {
      ...fresh,
      items: fresh.items.map((item) => ({ ...item, phase: 'ready' as const })),
    }
    const crashed = step(step(ready, intent), { kind: 'interrupted', at: clock.now() })
    expect(crashed.items.map(({ phase, outcome }) => [phase, outcome?.kind])).toEqual([
      ['checking', 'unknown'],
      ['ready', undefined],
    ])
    expect(crashed).toMatchObject({ control: 'paused', pause: { kind: 'interrupted' } })
  })

  it('pages through the history, newest first, and searches it', async () => {
    const journal = await open()
    const clock = simulatedClock()
    await simulateRun(bulkPlan(5, { reason: 'March invoices' }), { journal, clock }).run.whenIdle()
    clock.pass(60)
    await simulateRun(bulkPlan(2), { journal, clock, moves: allMove(2) }).run.whenIdle()

    const first = await journal.firings({ limit: 3 })
    const second = await journal.firings({ limit: 9, cursor: first.next! }) // Four rows are left.
    expect([...first.rows, ...second.rows].map(({ item }) => item.record.id)).toEqual([
      2, 1, 5, 4, 3, 2, 1,
    ])
    expect(second.next).toBeNull()

    const found = async (query: object) =>
      (await journal.firings({ limit: 99, ...query })).rows.length
    expect(await found({ outcomes: ['moved'] })).toBe(2)
    expect(await found({ search: has('March') })).toBe(5)
    expect(await found({ search: has('Deal 5\n') })).toBe(1)
    expect(await found({ search: has('Payment'), recordId: 1 })).toBe(2)
    expect(await found({ wasSent: true })).toBe(7)
    expect(await found({ code: 'other' })).toBe(0)
    expect([await found({ byId: 1 }), await found({ byId: 2 })]).toEqual([7, 0])
    expect(await found({ from: new Date(clock.now().getTime() - 30_000) })).toBe(2)
  })

  it('learns from proven moves, but not from a later one', async () => {
    const journal = await open()
    const { run, portal, clock } = simulateRun(bulkPlan(4), {
      journal,
      moves: { '2:1': [{ stageId: 'PAID' }] },
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
      { total: 4, moves: [{ from: 'NEW', to: 'PAID', count: 1 }], stays: [{ count: 3 }] },
    ])
  })

  it('lists runs older than 90 days that are not among the last 20 bulk runs', async () => {
    const journal = await open()
    const clock = simulatedClock()
    const ended = () => simulateRun(bulkPlan(1), { journal, clock }).run.whenIdle()
    for (let at = 0; at < 22; at += 1) {
      // One run after the other.
      // oxlint-disable-next-line no-await-in-loop
      await ended()
      clock.pass(60)
    }
    await simulateRun({ ...bulkPlan(1), kind: 'single' }, { journal, clock }).run.whenIdle()
    expect(await journal.outdated(clock.now(), 90)).toEqual([])

    const later = new Date(clock.now().getTime() + 91 * 86_400_000)
    const old = await journal.outdated(later, 90)
    expect(old.map(({ kind }) => kind)).toEqual(['bulk', 'bulk', 'single'])
    for (const { id } of old) {
      // oxlint-disable-next-line no-await-in-loop
      await journal.remove(id)
    }
    expect(await journal.runs({ kind: 'bulk' })).toHaveLength(20)
    expect(await journal.runs()).toHaveLength(20)
    expect(await journal.attempts(old[0]?.id ?? '')).toEqual([])
  })

  it('keeps posted comments and their answers until the run is removed', async () => {
    const journal = await open()
    const [one, other] = [
      simulateRun(bulkPlan(2), { journal }).run,
      simulateRun(bulkPlan(1), { journal }).run,
    ]
    await Promise.all([one.whenIdle(), other.whenIdle()])
    const { id: runId } = one.snapshot()
    const note = { id: 'first', runId, keys: ['2:1', '2:2'], taken: null }
    await journal.recordComments(note)
    await journal.recordComments({ ...note, id: 'other', runId: other.snapshot().id })
    expect(await journal.comments(runId)).toEqual([note])
    await journal.recordComments({ ...note, taken: [true, false] })
    expect(await journal.comments(runId)).toEqual([{ ...note, taken: [true, false] }])

    await journal.remove(runId)
    await journal.recordComments(note)
    expect(await journal.comments(runId)).toEqual([])
    expect(await journal.comments(other.snapshot().id)).toHaveLength(1)
  })

  it('returns the same rows in pages as in one long page, for every query', async () => {
    const journal = await open()
    const clock = simulatedClock()
    for (const size of [1, 30, 2, 60]) {
      // One run after the other.
      // oxlint-disable-next-line no-await-in-loop
      await simulateRun(bulkPlan(size), { journal, clock, moves: allMove(20) }).run.whenIdle()
      clock.pass(60)
    }
    const half = new Date(clock.now().getTime() - 200_000)
    const questions = [
      {},
      { wasSent: true as const },
      { outcomes: ['moved' as const] },
      { from: half },
      { recordId: 2 },
    ]
    for (const question of questions) {
      for (const limit of [1, 2, 7, 31]) {
        // oxlint-disable-next-line no-await-in-loop
        const [{ rows: all }, paged] = await Promise.all([
          journal.firings({ ...question, limit: 999 }),
          inPages(journal, { ...question, limit }),
        ])
        expect(all.length).toBeGreaterThan(1)
        expect(paged.map(nameOf)).toEqual(all.map(nameOf))
      }
    }
  })
})

it('waits for the disk before a send, and for no other event', async () => {
  const journal = await databaseJournal('member', (opened += 1))
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const written: string[] = []
  const watched: Journal = {
    ...journal,
    async begin(run) {
      await journal.begin(run)
      written.push(`begin ${asked.mock.lastCall?.[2]?.durability}`)
    },
    async add(run, fact, changed) {
      await journal.add(run, fact, changed)
      written.push(`${fact.kind} ${asked.mock.lastCall?.[2]?.durability}`)
    },
  }
  await simulateRun(bulkPlan(1), { journal: watched, moves: allMove(1) }).run.whenIdle()
  expect(written).toEqual([
    'begin strict',
    'read-before undefined',
    'intended strict',
    'answered undefined',
    'checked undefined',
  ])
  vi.restoreAllMocks()
})

it('treats a run of an earlier version as sent when it was created', async () => {
  const journal = await databaseJournal('member', (opened += 1))
  const { run } = simulateRun(bulkPlan(1), { journal, moves: allMove(1) })
  await run.whenIdle()
  const database = await openDB<JournalSchema>(`trigger-console/member/${opened}`)
  const { lastSentAt: _, ...stored } = (await database.get('runs', run.snapshot().id))! // Just written.
  await database.put('runs', stored)
  const [summary] = await journal.runs()
  expect(summary?.lastSentAt).toEqual(run.snapshot().createdAt)
})

it('keeps the options of a run of an earlier version', async () => {
  const journal = await databaseJournal('member', (opened += 1))
  const { run } = simulateRun(bulkPlan(1), { journal, moves: allMove(1) })
  await run.whenIdle()
  const database = await openDB<JournalSchema>(`trigger-console/member/${opened}`)
  const stored = (await database.get('runs', run.snapshot().id))! // Just written.
  const { postComments: _, freshForSeconds: __, ...others } = stored.options
  // Written as version 0.1.0 did, which no present type describes.
  const options = { ...others, leaveComments: true, freshFor: 7 } as unknown as RunOptions
  await database.put('runs', { ...stored, options })
  const read = await journal.run(run.snapshot().id)
  expect(read?.options).toEqual({ ...others, postComments: true, freshForSeconds: 7 })
})

async function inPages(journal: Journal, query: FiringsQuery): Promise<Firing[]> {
  const { rows, next } = await journal.firings(query)
  if (next === null) return rows
  expect(rows).toHaveLength(query.limit)
  return [...rows, ...(await inPages(journal, { ...query, cursor: next }))]
}

function nameOf({ runId, position }: Firing): string {
  return `${runId} ${position}`
}
