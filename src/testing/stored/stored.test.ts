import * as fakeIndexedDb from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'

import { markerOption, readMarker } from '#crm/colleague.ts'
import { presetsOption, readPresets } from '#features/bulk/choose/preset.ts'
import { parseSettings, sharedOption } from '#portal/model/settings.ts'
import { databaseJournal } from '#runs/journal/database.ts'
import { readDoubts } from '#runs/journal/queries.ts'

import stored from './journal-version-3.json' with { type: 'json' }
import options from './options.json' with { type: 'json' }

/*
 * What version 0.1.0 left in browsers and portals. The files were written once and are never changed: a new
 * shape gets a new file beside them.
 */

const bulkId = '3523e0cd-d48d-4654-9c42-a50d764dcb0c'

beforeEach(() => {
  // Node has no IndexedDB; each test begins with an empty one.
  Object.assign(globalThis, fakeIndexedDb, { indexedDB: new fakeIndexedDb.IDBFactory() })
})

/** JSON knows neither dates nor maps. */
function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived)
  if (typeof value !== 'object' || value === null) return value
  if ('$date' in value) return new Date(String(value.$date))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, revived(one)]))
}

/** Writes the stored rows as the browser holds them, without any code of the journal. */
function writeDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, stored.version)
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
    opening.addEventListener('upgradeneeded', () => {
      for (const [store, { keyPath, autoIncrement, indexes, rows }] of Object.entries(
        stored.stores,
      )) {
        const created = opening.result.createObjectStore(store, { keyPath, autoIncrement })
        for (const index of indexes) created.createIndex(index.name, index.keyPath)
        for (const row of rows) created.put(revived(row.value), 'key' in row ? row.key : undefined)
      }
    })
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
  })
}

it('opens a journal of version 3 with all its runs', async () => {
  await writeDatabase('trigger-console/old/1')
  const journal = await databaseJournal('old', 1)
  const runs = await journal.runs()
  expect(runs.map(({ kind, tally }) => [kind, tally.total])).toEqual([
    ['bulk', 3],
    ['single', 1],
  ])
  const run = await journal.run(bulkId)
  expect(run?.items.map(({ key, outcome }) => [key, outcome?.kind])).toEqual([
    ['2:1', 'moved'],
    ['2:2', 'unknown'],
    ['2:3', 'unknown'],
  ])
  expect(run?.reason).toBe('spring')
  expect((await journal.firings({ limit: 10 })).rows).toHaveLength(4)
  expect((await journal.attempts(bulkId)).map(({ kind }) => kind).slice(0, 2)).toEqual([
    'intended',
    'answered',
  ])
  expect(await journal.comments(bulkId)).toHaveLength(1)
  expect(await journal.learned()).toMatchObject([{ code: 'paid', typeId: 2 }])
})

it('warns of answers that were lost in an earlier version', async () => {
  await writeDatabase('trigger-console/old/1')
  const doubts = await readDoubts(await databaseJournal('old', 1), 'paid')
  expect([...doubts.keys()].toSorted()).toEqual(['2:2', '2:3'])
})

it('changes no stored row while the database is opened or upgraded', async () => {
  await writeDatabase('trigger-console/old/1')
  const spies = (['put', 'add', 'delete'] as const).map((name) =>
    vi.spyOn(fakeIndexedDb.IDBObjectStore.prototype, name),
  )
  const cursor = vi.spyOn(fakeIndexedDb.IDBObjectStore.prototype, 'openCursor')
  await databaseJournal('old', 1)
  // From scratch every version is passed through.
  await databaseJournal('new', 1)
  for (const spy of [...spies, cursor]) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it('reads the presets, the settings and the marker of a run', () => {
  expect(readPresets(options[presetsOption])).toMatchObject([
    { name: 'Spring', code: 'paid', filter: { stageIds: ['NEW'], userId: '7' } },
  ])
  expect(parseSettings(options[sharedOption])).toEqual({
    plan: 'own',
    ownLimits: { burst: 20, perSecond: 1, operatingSeconds: null },
    checkAfter: [3, 9],
    keepDays: 30,
    saved: { by: 'Ana P.', at: new Date('2026-03-02T10:00:00Z') },
  })
  const now = new Date('2026-03-02T09:01:00Z')
  expect(readMarker(options[markerOption], now)).toMatchObject({ runId: bulkId, total: 3, done: 1 })
})
