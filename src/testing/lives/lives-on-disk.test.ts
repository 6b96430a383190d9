import * as fakeIndexedDb from 'fake-indexeddb'
import { it } from 'vitest'

import { databaseJournal } from '#runs/journal/database.ts'

import { live, patience, seeds, seedsUpTo } from './promises.ts'

// A file of its own, so that it runs beside the lives in memory.
it(
  'keeps them on the disk as well',
  async () => {
    for (const seed of seedsUpTo(Math.ceil(seeds / 40))) {
      // Node has no IndexedDB of its own; each life begins with an empty disk.
      Object.assign(globalThis, fakeIndexedDb, { indexedDB: new fakeIndexedDb.IDBFactory() })
      // oxlint-disable-next-line no-await-in-loop
      await live(seed, await databaseJournal('member', 1))
    }
  },
  patience,
)
