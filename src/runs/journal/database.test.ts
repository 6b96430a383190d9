import * as fakeIndexedDb from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { databaseJournal, openJournal } from './database.ts'
import type { Journal } from './journal.ts'
import { memoryJournal } from './memory.ts'

// Node has no IndexedDB of its own.
Object.assign(globalThis, fakeIndexedDb)

afterEach(() => void vi.restoreAllMocks())

const aborted = new WeakSet<IDBTransaction>()

/** As when a person clears the site data: a transaction is aborted at its first request of this kind. */
function abortAt(name: 'put' | 'delete' | 'get' | 'getAll', prototype: object = stores) {
  // Called with its store or index below.
  const original = Reflect.get(prototype, name) as () => unknown
  vi.spyOn(prototype as IDBObjectStore, name).mockImplementation(function request(
    this: IDBObjectStore | IDBIndex,
    ...given: unknown[]
  ) {
    const { transaction } = 'objectStore' in this ? this.objectStore : this
    if (!aborted.has(transaction)) queueMicrotask(() => transaction.abort())
    aborted.add(transaction)
    return Reflect.apply(original, this, given)
  } as never) // The methods differ in what they take.
}

const { prototype: stores } = fakeIndexedDb.IDBObjectStore
const { prototype: indexes } = fakeIndexedDb.IDBIndex

// An unhandled rejection would fail the whole test run.
it('rejects once, without an unhandled rejection', async () => {
  const journal = await databaseJournal('aborted', 1)
  const { run } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
  await run.whenIdle()
  const last = run.snapshot()
  const [intent] = await journal.attempts(last.id)
  if (intent === undefined) throw new Error('no intent')
  abortAt('put')
  await expect(journal.begin(last)).rejects.toThrow(/abort/i)
  await expect(journal.add(last, intent, [...last.items])).rejects.toThrow(/abort/i)
  abortAt('delete')
  await expect(journal.remove(last.id)).rejects.toThrow(/abort/i)
  vi.restoreAllMocks()
  expect(await journal.run(last.id)).toEqual(last)
})

it('rejects once when a reading is aborted', async () => {
  const journal = await databaseJournal('aborted', 2)
  const { run } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
  await run.whenIdle()
  const { id } = run.snapshot()
  abortAt('get')
  await expect(journal.run(id)).rejects.toThrow(/abort/i)
  abortAt('getAll')
  await expect(journal.learned()).rejects.toThrow(/abort/i)
  abortAt('getAll', indexes)
  await expect(journal.unfinished()).rejects.toThrow(/abort/i)
  await expect(journal.runs()).rejects.toThrow(/abort/i)
  await expect(journal.attempts(id)).rejects.toThrow(/abort/i)
  await expect(journal.comments(id)).rejects.toThrow(/abort/i)
  await expect(journal.firings({ limit: 10 })).rejects.toThrow(/abort/i)
  vi.restoreAllMocks()
  expect((await journal.run(id))?.id).toBe(id)
})

const journals: [string, () => Promise<Journal>][] = [
  ['memory', async () => memoryJournal()],
  ['IndexedDB', () => databaseJournal('trust', 1)],
]

describe.each(journals)('a journal in %s', (_name, open) => {
  it('trusts a person who moved three records inside their calls, the earlier ones too', async () => {
    const journal = await open()
    const clock = simulatedClock()
    async function fire(from: number, count: number) {
      const items = bulkPlan(from + count).items.slice(from)
      const moves = items.map(({ record }) => [`2:${record.id}`, [{ stageId: 'PAID', movedBy: 9 }]])
      const records = items.flatMap(({ reading }) => reading?.states ?? [])
      const { run } = simulateRun(bulkPlan(0, { items }), {
        journal,
        clock,
        records,
        moves: Object.fromEntries(moves),
      })
      await run.whenIdle()
    }
    const outcomes = async () =>
      (await journal.firings({ limit: 9 })).rows.map(({ item }) => item.outcome?.kind)

    await fire(0, 2)
    expect(await outcomes()).toEqual(['same-time', 'same-time'])
    expect(await journal.learned()).toMatchObject([{ total: 0, moves: [] }])
    await fire(2, 1)
    expect(await outcomes()).toEqual(['moved', 'moved', 'moved'])
    expect(await journal.learned()).toMatchObject([
      { total: 3, moves: [{ from: 'NEW', to: 'PAID', count: 3 }] },
    ])
  })
})

describe('a database that cannot be opened', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is given up after five seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    // A tab with an old version does not let go of it.
    await openDB('trigger-console/silent/1', 1)
    const opening = openJournal('silent', 1)
    await vi.advanceTimersByTimeAsync(4999)
    expect(await Promise.race([opening, Promise.resolve('waiting')])).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect((await opening).trouble).toBe('silent')
  })

  it('is named when a newer version of the app has written it', async () => {
    const newer = await openDB('trigger-console/newer/1', 99)
    newer.close()
    expect((await openJournal('newer', 1)).trouble).toBe('newer')
  })

  it('is named when it lacks a part', async () => {
    const broken = await openDB('trigger-console/broken/1', 3)
    broken.close()
    expect((await openJournal('broken', 1)).trouble).toBe('damaged')
  })

  it.each([
    ['UnknownError', 'damaged'],
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
  ])('%s: %s', async (name, trouble) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    expect((await openJournal('refused', 1)).trouble).toBe(trouble)
  })

  it('is on the disk otherwise', async () => {
    expect((await openJournal('fine', 1)).trouble).toBeNull()
  })
})
