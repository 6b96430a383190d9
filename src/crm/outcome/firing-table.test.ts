import { expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { firingOf } from '#runs/journal/rows.ts'
import { dealType } from '#testing/portal.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { firingTable } from './firing-table.ts'

/** Names with commas, as people give them. */
const stages = ['NEW', 'PAID', 'WON'].map((id) => ({
  id,
  name: `${id}, in short`,
  color: '',
  meaning: 'process' as const,
}))
const type: ObjectType = { ...dealType, pipelines: [{ id: 0, name: 'Sales', stages }] }

async function movedOn(): Promise<Firing[]> {
  const { run } = simulateRun(bulkPlan(1, { options: { readPaths: true } }), {
    ways: { '2:1': [{ stageId: 'PAID' }, { stageId: 'WON', afterSeconds: 0.1 }] },
  })
  await run.whenIdle()
  const done = run.snapshot()
  return done.items.map((item) => firingOf(done, item))
}

test('a path of several stages is told with arrows, since names may hold commas', async () => {
  const words = await loadWords('en')
  const [head = '', row = ''] = firingTable(await movedOn(), [type], words).split('\r\n')
  expect(head.split(',')).toContain('Stages entered')
  expect(row).toContain('"PAID, in short → WON, in short"')
})
