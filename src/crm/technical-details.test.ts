import { expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import type { FireTrace } from '#portal/model/fire-answer.ts'
import type { RunItem } from '#runs/model/run.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { attemptFacts } from './technical-details.tsx'

const sent: FireTrace = {
  requestId: 'a',
  sends: 1,
  sentAt: new Date(0),
  finishedAt: new Date(1000),
  http: 200,
}

async function shownTransport(trace: FireTrace): Promise<string | undefined> {
  const { run } = simulateRun(bulkPlan(1))
  await run.whenIdle()
  const done = run.snapshot()
  const items = done.items.map((item): RunItem => ({
    ...item,
    attempts: item.attempts.map((attempt) => ({ ...attempt, trace })),
  }))
  const [item] = items
  if (item === undefined) throw new Error('the run has one record')
  const facts = attemptFacts(done, item, await loadWords('en'))
  expect(facts).toContainEqual({ label: 'Request ID', value: 'a' })
  return facts.find(({ label }) => label === 'Way of sending')?.value
}

test('shows whether the browser could repeat the request', async () => {
  expect(await shownTransport({ ...sent, transport: 'once' })).toContain('cannot repeat it')
  expect(await shownTransport({ ...sent, transport: 'ordinary' })).toContain('may repeat it')
})

test('omits the transport of requests that were never sent or did not record it', async () => {
  expect(await shownTransport({ ...sent, sends: 0, transport: 'once' })).toBeUndefined()
  expect(await shownTransport(sent)).toBeUndefined()
})
