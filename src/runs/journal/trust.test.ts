import * as fakeIndexedDb from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'

import { simulatedClock } from '#testing/clock.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { databaseJournal } from './database.ts'
import type { Journal } from './journal.ts'
import { memoryJournal } from './memory.ts'

Object.assign(globalThis, fakeIndexedDb)

const journals: [string, () => Promise<Journal>][] = [
  ['memory', async () => memoryJournal()],
  ['IndexedDB', () => databaseJournal('member', 1)],
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
