import * as fakeIndexedDb from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'

import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { databaseJournal } from './database.ts'

// Node has no IndexedDB of its own.
Object.assign(globalThis, fakeIndexedDb)

afterEach(() => void vi.restoreAllMocks())

const aborted = new WeakSet<IDBTransaction>()

/** As when a person clears the site data: a transaction is aborted at its first write. */
function abortWrites(name: 'put' | 'delete') {
  const { prototype } = fakeIndexedDb.IDBObjectStore
  // Called with its store below.
  // oxlint-disable-next-line typescript/unbound-method
  const original = prototype[name]
  vi.spyOn(prototype, name).mockImplementation(function write(
    this: IDBObjectStore,
    ...given: unknown[]
  ) {
    const { transaction } = this
    if (!aborted.has(transaction)) queueMicrotask(() => transaction.abort())
    aborted.add(transaction)
    return Reflect.apply(original, this, given)
  } as never) // The two methods differ in what they take.
}

// An unhandled rejection would fail the whole test run.
it('rejects once, without an unhandled rejection', async () => {
  const journal = await databaseJournal('aborted', 1)
  const { run } = simulateRun(bulkPlan(3), { journal, moves: allMove(3) })
  await run.whenIdle()
  const last = run.snapshot()
  const [intent] = await journal.attempts(last.id)
  if (intent === undefined) throw new Error('no intent')
  abortWrites('put')
  await expect(journal.begin(last)).rejects.toThrow(/abort/i)
  await expect(journal.add(last, intent, [...last.items])).rejects.toThrow(/abort/i)
  abortWrites('delete')
  await expect(journal.remove(last.id)).rejects.toThrow(/abort/i)
  vi.restoreAllMocks()
  expect(await journal.run(last.id)).toEqual(last)
})
