import { expect, test } from 'vitest'

import { summaryLines } from './summary.mjs'

const unit = { numPassedTests: 1690, numFailedTests: 0, numPendingTests: 0 }
const stats = { expected: 230, unexpected: 0, flaky: 0, skipped: 0 }
const hosting = { passed: 98, failed: 0, missing: [] }

test('the checks of the hosting recipes are counted', () => {
  expect(summaryLines({ failed: [], unit, browser: { stats }, hosting })).toEqual([
    'Everything that was run passed.',
    '2018 passed, 0 failed',
  ])
})

test('what could not be run is named', () => {
  const missing = ['caddy: it is not installed, and this is not Debian or Ubuntu']
  expect(
    summaryLines({
      failed: [],
      unit: { ...unit, numPendingTests: 4 },
      browser: { stats: { ...stats, flaky: 1 } },
      hosting: { passed: 49, failed: 0, missing },
    }),
  ).toEqual([
    'Not checked here: caddy: it is not installed, and this is not Debian or Ubuntu.',
    '4 tests were skipped: see their reasons above.',
    '1 browser tests passed only at the second look: see “flaky” above.',
    'Everything that was run passed.',
    '1970 passed, 0 failed',
  ])
})

test('a failed check and a step without a report are failures', () => {
  expect(
    summaryLines({
      failed: ['hosting'],
      unit,
      browser: { stats },
      hosting: { ...hosting, failed: 2 },
    }),
  ).toEqual(['Failed: hosting.', '2018 passed, 2 failed'])
  expect(summaryLines({ failed: ['types'] })).toEqual(['Failed: types.', '0 passed, 1 failed'])
})
