import { expect, test } from 'vitest'

import type { FireVerdict } from '#portal/fire-answer.ts'
import { memoryJournal } from '#runs/journal-memory.ts'
import { dealType } from '#runs/toy-portal.ts'
import { bulkPlan, toyRun } from '#runs/toy-run.ts'

import { groupOf } from './plan.ts'
import { readPlan } from './read-plan.ts'
import { repeatSource } from './repeat-source.ts'

const lost: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
const neverAborted = new AbortController().signal

test('what moved after its answer was lost is settled; only what stands still is in doubt', async () => {
  const toy = toyRun(bulkPlan(3, { options: { pauseAfterUnknown: null } }), {
    ways: { '2:1': [{ stageId: 'PAID' }] },
    fault: ({ records }) => ({ verdict: lost, executes: records.some(({ id }) => id === 1) }),
  })
  await toy.run.whenIdle()
  // Somebody moves one of them after the run.
  toy.portal.move({ typeId: 2, id: 3 }, 'WON')
  const source = repeatSource(toy.run.snapshot(), ['unknown'])
  expect(source.records.map(({ id }) => id)).toEqual([1, 2, 3])
  expect(repeatSource(toy.run.snapshot(), ['moved']).records).toEqual([])

  const deps = {
    portal: { ...toy.portal, listRecords: async () => [], openDealsOfAll: async () => new Map() },
    clock: toy.clock,
    typeOf: () => dealType,
  }
  for (const journal of [toy.journal, memoryJournal()]) {
    // Told by the journal of this browser, or by the run alone: both know the same.
    // oxlint-disable-next-line no-await-in-loop
    const rows = await readPlan(source, 'paid', { ...deps, journal }, () => {}, neverAborted)
    expect(rows.map((row) => [row.isDoubtful, groupOf(row)])).toEqual([
      [false, 'settled'],
      [true, 'unknown'],
      [false, 'settled'],
    ])
  }
})
