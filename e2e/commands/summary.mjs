/**
 * What `npm test` ends with: what was not run and why, then the one line that counts. A step that
 * failed without a report (a crash, a type error) still counts as one failure.
 *
 * @param {{
 *   failed: string[],
 *   unit?: { numPassedTests: number, numFailedTests: number, numPendingTests: number },
 *   browser?: { stats: { expected: number, unexpected: number, flaky: number, skipped: number } },
 *   hosting?: { passed: number, failed: number, missing: string[] },
 * }} results the names of the failed steps, and the reports that were written
 * @returns {string[]}
 */
export function summaryLines({ failed, unit, browser, hosting }) {
  const flaky = browser?.stats.flaky ?? 0
  const skipped = (unit?.numPendingTests ?? 0) + (browser?.stats.skipped ?? 0)
  const passed =
    (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0) + flaky + (hosting?.passed ?? 0)
  const broken =
    (unit?.numFailedTests ?? 0) + (browser?.stats.unexpected ?? 0) + (hosting?.failed ?? 0)
  const isGood = failed.length === 0
  return [
    ...(hosting?.missing ?? []).map((reason) => `Not checked here: ${reason}.`),
    ...(skipped > 0 ? [`${skipped} tests were skipped: see their reasons above.`] : []),
    ...(flaky > 0
      ? [`${flaky} browser tests passed only at the second look: see “flaky” above.`]
      : []),
    isGood ? 'Everything that was run passed.' : `Failed: ${failed.join(', ')}.`,
    `${passed} passed, ${Math.max(broken, isGood ? 0 : 1)} failed`,
  ]
}
