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

test('checks that could not be run are named', () => {
  const missing = ['caddy: it is not installed, and this is not Debian or Ubuntu']
  expect(
    summaryLines({
      failed: [],
      php: { missing: ['php: it is not installed, and its package could not be had'] },
      unit,
      browser,
      hosting: { passed: 49, failed: 0, missing },
    }),
  ).toEqual([
    'Not checked here: php: it is not installed, and its package could not be had.',
    'Not checked here: caddy: it is not installed, and this is not Debian or Ubuntu.',
    'Everything that was run passed.',
    '1969 passed, 0 failed',
  ])
})

test('each browser test that passed only when it was run again is named as a defect', () => {
  const silent = { ...browserTest('the portal keeps silent', 'flaky'), file: 'gates.ts', line: 57 }
  const old = { ...browserTest('old firings', 'flaky'), file: 'history.ts', line: 101 }
  const suites = [
    { specs: [browserTest('a fire', 'expected'), silent] },
    { specs: [], suites: [{ specs: [old] }] },
  ]
  const stats = { ...browser.stats, flaky: 2 }
  expect(summaryLines({ failed: [], unit, browser: { stats, suites }, hosting })).toEqual([
    'Defect: passed only when run again: the portal keeps silent (gates.ts:57)',
    'Defect: passed only when run again: old firings (history.ts:101)',
    'Everything that was run passed.',
    '2020 passed, 0 failed',
  ])
})

test('skipped tests are listed under their reasons', () => {
  const ran = unitTest('cURL (needs curl)', 'passed')
  const suite = {
    specs: [],
    suites: [{ specs: [browserTest('a cut', 'skipped', 'openssl is missing')] }],
  }
  const lines = summaryLines({
    failed: [],
    unit: {
      ...unit,
      testResults: [
        file(ran, skipped('plain PHP (needs php)'), skipped('no word')),
        file(skipped('php-sdk parses (needs php)'), skipped('Go (needs gofmt)')),
        file(skipped('plain PHP (needs php)')),
      ],
    },
    browser: { ...browser, suites: [suite, { specs: [browserTest('a fire', 'expected')] }] },
  })
  expect(lines.slice(0, -2)).toEqual([
    'Skipped tests: 6',
    '  needs php: plain PHP (2 times); php-sdk parses',
    '  without a reason: no word',
    '  needs gofmt: Go',
    '  openssl is missing: a cut',
  ])
})

test('each failed test is named with the beginning of its message', () => {
  const failing = unitTest('an order is sent once', 'failed', 'expected 1\nat a.ts:4')
  const unread = { name: 'src/b.test.ts', message: 'No module c', assertionResults: [] }
  const specs = [browserTest('a fire', 'unexpected'), browserTest('a list', 'expected')]
  const stats = { expected: 229, unexpected: 1, flaky: 0 }
  const lines = summaryLines({
    failed: ['unit tests', 'browser tests'],
    unit: { ...unit, numFailedTests: 1, testResults: [file(failing), unread] },
    browser: { stats, suites: [{ specs }] },
  })
  expect(lines).toEqual([
    'Failed test: src/a.test.ts: an order is sent once: expected 1\n    at a.ts:4',
    'Failed test: src/b.test.ts: No module c',
    'Failed test: a fire (one.spec.ts:1)',
    'Failed: unit tests, browser tests.',
    '1919 passed, 2 failed',
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
function unitTest(title: string, status: string, ...failureMessages: string[]) {
  return { title, fullName: title, status, failureMessages }
}

function skipped(title: string) {
  return unitTest(title, 'skipped')
}

function file(...assertionResults: ReturnType<typeof unitTest>[]) {
  return { name: 'src/a.test.ts', message: '', assertionResults }
}

/** As Playwright reports a test; a skipped one may give its reason. */
function browserTest(title: string, status: string, reason?: string) {
  const annotations = reason === undefined ? [] : [{ type: 'skip', description: reason }]
  return { title, file: 'one.spec.ts', line: 1, tests: [{ status, annotations }] }
}

test('the checks in Firefox are counted, or named as left out', () => {
  const missing = ['the main jobs in Firefox, which is not installed']
  expect(
    summaryLines({
      failed: [],
      unit,
      browser,
      hosting,
      firefox: { passed: 0, failed: 0, missing },
    })[0],
  ).toBe(`Not checked here: ${missing[0]}.`)
  const failed = {
    failed: ['Firefox'],
    unit,
    browser,
    hosting,
    firefox: { passed: 3, failed: 1, missing: [] },
  }
  expect(summaryLines(failed).at(-1)).toMatch(/, 1 failed$/)
})
