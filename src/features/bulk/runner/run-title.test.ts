import { expect, test } from 'vitest'

import { catalog } from '#i18n/catalogs/en/catalog.ts'
import { makeWords } from '#i18n/words.ts'
import type { Run } from '#runs/model/run.ts'
import { allMove, bulkPlan, toyRun } from '#testing/run.ts'

import { runTitle } from './run-title.ts'

const words = makeWords('en', 'ltr', catalog)
const titleOf = (part: Partial<Run>) =>
  runTitle({ ...toyRun(bulkPlan(3)).run.snapshot(), ...part }, words)

test('the title tells what somebody on another page has to know', () => {
  expect(titleOf({})).toBe('Trigger Console')
  expect(titleOf({ control: 'paused', pause: { kind: 'unknown-answer' } })).toBe(
    'Paused: 0 of 3 done',
  )
  // They did it themselves.
  expect(titleOf({ control: 'paused', pause: { kind: 'person' } })).toBe('Trigger Console')
})

test('the title tells how a run ended', async () => {
  const { run } = toyRun(bulkPlan(3), { ways: allMove(3) })
  await run.whenIdle()
  expect(runTitle(run.snapshot(), words)).toBe('Finished: 3 of 3 changed')
  expect(runTitle({ ...run.snapshot(), control: 'stopped' }, words)).toBe('Stopped: 3 of 3 changed')
})
