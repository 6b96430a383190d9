import process, { env } from 'node:process'

import * as fakeIndexedDb from 'fake-indexeddb'
import { expect, it } from 'vitest'

import { databaseJournal } from '#runs/journal/database.ts'
import { memoryJournal } from '#runs/journal/memory.ts'

import { lifeOf } from './life.ts'
import { brokenByRun, live, only, livesTimeoutMs, seeds, seedsUpTo } from './promises.ts'

it(
  `keeps its promises in ${seeds} random lives with faults and crashes`,
  async () => {
    const totals = { records: 0, faults: 0, crashes: 0, executions: 0 }
    for (const seed of seedsUpTo(seeds)) {
      // Sequential: the lives share one processor anyway.
      // oxlint-disable-next-line no-await-in-loop
      const { world, size } = await live(seed, memoryJournal())
      totals.records += size
      totals.faults += world.injected.faults
      totals.crashes += world.injected.crashes
      totals.executions += world.portal.executed.size
    }
    // The test would prove nothing without faults and crashes.
    if (env['RUN_SEEDS'] !== undefined) process.stdout.write(`${JSON.stringify(totals)}\n`)
    if (only === null) expect(totals.faults * totals.crashes).toBeGreaterThan(seeds)
  },
  livesTimeoutMs,
)

it(
  'keeps its promises with the journal in IndexedDB',
  async () => {
    for (const seed of seedsUpTo(Math.ceil(seeds / 120))) {
      // Node has no IndexedDB; each life begins with an empty one.
      Object.assign(globalThis, fakeIndexedDb, { indexedDB: new fakeIndexedDb.IDBFactory() })
      // oxlint-disable-next-line no-await-in-loop
      await live(seed, await databaseJournal('member', 1))
    }
  },
  livesTimeoutMs,
)

it('fires every record exactly once when nothing fails', async () => {
  for (let seed = 1; seed <= Math.min(300, seeds); seed += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const life = await lifeOf(seed, 0, memoryJournal())
    const { world, size } = life
    expect(brokenByRun(life), `seed ${seed}`).toEqual([])
    expect([...world.portal.executed.values()]).toEqual(Array<number>(size).fill(1))
    expect(world.portal.orders.every((order) => order.records.length <= 50)).toBe(true)
  }
})
