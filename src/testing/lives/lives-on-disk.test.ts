import * as fakeIndexedDb from 'fake-indexeddb'
import { it } from 'vitest'

import { databaseJournal } from '#runs/journal/database.ts'

import { live, livesTimeoutMs, seeds, seedsUpTo } from './promises.ts'

// A separate file, so that it runs in parallel with the lives in memory.
it(
  'keeps its promises with the journal in IndexedDB',
  async () => {
    for (const seed of seedsUpTo(Math.ceil(seeds / 40))) {
      // Node has no IndexedDB; each life begins with an empty one.
      Object.assign(globalThis, fakeIndexedDb, { indexedDB: new fakeIndexedDb.IDBFactory() })
      // oxlint-disable-next-line no-await-in-loop
      await live(seed, await databaseJournal('member', 1))
    }
  },
  livesTimeoutMs,
)
