import { expect, test } from 'vitest'

import { summaryLines } from './summary.mjs'

const unit = { numPassedTests: 1690, numFailedTests: 0, testResults: [] }
const browser = { stats: { expected: 230, unexpected: 0, flaky: 0 }, suites: [] }
const hosting = { passed: 98, failed: 0, missing: [] }

test('the checks of the hosting recipes are counted', () => {
  expect(summaryLines({ failed: [], unit, browser, hosting })).toEqual([
    'Everything that was run passed.',
    '2018 passed, 0 failed',
  ])
})

test('what could not be run is named', () => {
  const missing = ['caddy: it is not installed, and this is not Debian or Ubuntu']
  expect(
    summaryLines({
      failed: [],
      php: { missing: ['php: it is not installed, and its package could not be had'] },
      unit,
      browser: { ...browser, stats: { ...browser.stats, flaky: 1 } },
      hosting: { passed: 49, failed: 0, missing },
    }),
  ).toEqual([
    'Not checked here: php: it is not installed, and its package could not be had.',
    'Not checked here: caddy: it is not installed, and this is not Debian or Ubuntu.',
    '1 browser tests passed only at the second look: see “flaky” above.',
    'Everything that was run passed.',
    '1970 passed, 0 failed',
  ])
})

test('what was skipped stands under its reason', () => {
  const ran = { title: 'cURL (needs curl)', status: 'passed' }
  const file = { specs: [], suites: [{ specs: [browserTest('a cut', 'openssl is missing')] }] }
  const lines = summaryLines({
    failed: [],
    unit: {
      ...unit,
      testResults: [
        { assertionResults: [ran, skipped('plain PHP (needs php)'), skipped('no word')] },
        { assertionResults: [skipped('php-sdk parses (needs php)'), skipped('Go (needs gofmt)')] },
        { assertionResults: [skipped('plain PHP (needs php)')] },
      ],
    },
    browser: { ...browser, suites: [file, { specs: [browserTest('a fire', null)] }] },
  })
  expect(lines.slice(0, -2)).toEqual([
    'Skipped tests: 6',
    '  needs php: plain PHP (2 times); php-sdk parses',
    '  without a reason: no word',
    '  needs gofmt: Go',
    '  openssl is missing: a cut',
  ])
})

test('a failed check and a step without a report are failures', () => {
  expect(
    summaryLines({
      failed: ['hosting'],
      unit,
      browser,
      hosting: { ...hosting, failed: 2 },
    }),
  ).toEqual(['Failed: hosting.', '2018 passed, 2 failed'])
  expect(summaryLines({ failed: ['types'] })).toEqual(['Failed: types.', '0 passed, 1 failed'])
})

/** As vitest reports it. */
function skipped(title: string) {
  return { title, status: 'skipped' }
}

/** As Playwright reports a test: skipped for a reason, or as expected. */
function browserTest(title: string, reason: string | null) {
  const annotations = reason === null ? [] : [{ type: 'skip', description: reason }]
  return { title, tests: [{ status: reason === null ? 'expected' : 'skipped', annotations }] }
}
