import { skippedBrowserTests, skippedLines, skippedUnitTests } from './skipped-tests.mjs'

/**
 * What `npm test` ends with: what was not run and why, then the one line that counts. A step that
 * failed without a report (a crash, a type error) still counts as one failure.
 *
 * @typedef {import('./skipped-tests.mjs').UnitReport} UnitReport
 * @typedef {import('./skipped-tests.mjs').BrowserReport} BrowserReport
 *
 * @param {{
 *   failed: string[],
 *   php?: { missing: string[] },
 *   unit?: UnitReport & { numPassedTests: number, numFailedTests: number },
 *   browser?: BrowserReport & { stats: { expected: number, unexpected: number, flaky: number } },
 *   hosting?: { passed: number, failed: number, missing: string[] },
 * }} results the names of the failed steps, and the reports that were written
 * @returns {string[]}
 */
export function summaryLines({ failed, php, unit, browser, hosting }) {
  const flaky = browser?.stats.flaky ?? 0
  const skipped = [
    ...(unit === undefined ? [] : skippedUnitTests(unit)),
    ...(browser === undefined ? [] : skippedBrowserTests(browser)),
  ]
  const passed =
    (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + flaky + (hosting?.passed ?? 0)
  const broken =
    (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (hosting?.failed ?? 0)
  const isGood = failed.length === 0
  return [
    ...[...(php?.missing ?? []), ...(hosting?.missing ?? [])].map(
      (reason) => `Not checked here: ${reason}.`,
    ),
    ...(skipped.length > 0 ? [`Skipped tests: ${skipped.length}`, ...skippedLines(skipped)] : []),
    ...(flaky > 0
      ? [`${flaky} browser tests passed only at the second look: see “flaky” above.`]
      : []),
    isGood ? 'Everything that was run passed.' : `Failed: ${failed.join(', ')}.`,
    `${passed} passed, ${Math.max(broken, isGood ? 0 : 1)} failed`,
  ]
}
