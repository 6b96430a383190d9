import { relative } from 'node:path'

/**
 * What `npm test` ends with: what was not run and why, the browser tests that passed only when they were
 * run again, the tests that failed, then the one line that counts. A step that failed without a report (a
 * crash, a type error) still counts as one failure.
 *
 * @param {{
 *   failed: string[],
 *   php?: { missing: string[] },
 *   unit?: UnitReport & { numPassedTests: number, numFailedTests: number },
 *   browser?: BrowserReport & { stats: { expected: number, unexpected: number, flaky: number } },
 *   hosting?: Checks,
 *   firefox?: Checks,
 * }} results the names of the failed steps, and the reports that were written
 * @returns {string[]}
 */
export function summaryLines({ failed, php, unit, browser, hosting, firefox }) {
  const flaky = browser?.stats.flaky ?? 0
  const skipped = [
    ...(unit === undefined ? [] : skippedUnitTests(unit)),
    ...(browser === undefined ? [] : skippedBrowserTests(browser)),
  ]
  const passed =
    (unit?.numPassedTests ?? 0) +
    (browser?.stats.expected ?? 0) +
    flaky +
    (hosting?.passed ?? 0) +
    (firefox?.passed ?? 0)
  const broken =
    (unit?.numFailedTests ?? 0) +
    (browser?.stats.unexpected ?? 0) +
    (hosting?.failed ?? 0) +
    (firefox?.failed ?? 0)
  const isGood = failed.length === 0
  return [
    ...[...(php?.missing ?? []), ...(hosting?.missing ?? []), ...(firefox?.missing ?? [])].map(
      (reason) => `Not checked here: ${reason}.`,
    ),
    ...(skipped.length > 0 ? [`Skipped tests: ${skipped.length}`, ...skippedLines(skipped)] : []),
    ...browserTests(browser, 'flaky').map(
      (title) => `Defect: passed only when run again: ${title}`,
    ),
    ...[...failedUnitTests(unit), ...browserTests(browser, 'unexpected')].map(
      (line) => `Failed test: ${line}`,
    ),
    isGood ? 'Everything that was run passed.' : `Failed: ${failed.join(', ')}.`,
    `${passed} passed, ${Math.max(broken, isGood ? 0 : 1)} failed`,
  ]
}

/**
 * @typedef {{ passed: number, failed: number, missing: string[] }} Checks `missing`: why some were left out
 * @typedef {{ title: string, fullName: string, status: string, failureMessages: string[] }} UnitTest
 * @typedef {{ name: string, message: string, assertionResults: UnitTest[] }} UnitFile
 * @typedef {{ testResults: UnitFile[] }} UnitReport
 * @typedef {{
 *   title: string,
 *   file: string,
 *   line: number,
 *   tests: { status: string, annotations: { type: string, description?: string }[] }[],
 * }} BrowserTest
 * @typedef {{ specs: BrowserTest[], suites?: BrowserSuite[] }} BrowserSuite
 * @typedef {{ suites: BrowserSuite[] }} BrowserReport
 * @typedef {{ title: string, reason: string }} Skipped
 */

const noReason = 'without a reason'

/**
 * A unit test says at the end of its title what it needs, as in "plain PHP (needs php)": its report has
 * no other place for that.
 *
 * @param {UnitReport} report
 * @returns {Skipped[]}
 */
export function skippedUnitTests({ testResults }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped')
    .map(({ title }) => {
      const [, name = title, reason = noReason] = /^(.+) \((needs [^)]+)\)$/.exec(title) ?? []
      return { title: name, reason }
    })
}

/**
 * @param {BrowserReport} report
 * @returns {Skipped[]}
 */
export function skippedBrowserTests({ suites }) {
  return allSpecs(suites).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description
        return { title, reason: reason ?? noReason }
      }),
  )
}

/**
 * @param {BrowserReport | undefined} report
 * @param {'flaky' | 'unexpected'} wanted
 * @returns {string[]} each with the place where it stands
 */
function browserTests(report, wanted) {
  return allSpecs(report?.suites ?? [])
    .filter(({ tests }) => tests.some(({ status }) => status === wanted))
    .map(({ title, file, line }) => `${title} (${file}:${line})`)
}

/**
 * @param {UnitReport | undefined} report
 * @returns {string[]} each with its file and the beginning of its message; a file that could not be read
 *   at all stands for its tests
 */
function failedUnitTests(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const lines = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${beginning(failureMessages[0])}`)
    const all = lines.length === 0 && message !== '' ? [beginning(message)] : lines
    return all.map((line) => `${relative('.', name)}: ${line}`)
  })
}

/** Without the frames of the test runner. */
function beginning(message = '') {
  const lines = message
    .split('\n')
    .filter((line) => !/^ +at .*(?:node_modules|<anonymous>)/.test(line))
  return lines.slice(0, 12).join('\n    ').slice(0, 1000)
}

/**
 * @param {BrowserSuite[]} suites
 * @returns {BrowserTest[]}
 */
function allSpecs(suites) {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...allSpecs(inner)])
}

/**
 * A line for each reason, with its tests; one that ran in several languages or sizes stands once.
 *
 * @param {Skipped[]} skipped
 * @returns {string[]}
 */
export function skippedLines(skipped) {
  const reasons = new Set(skipped.map(({ reason }) => reason))
  return [...reasons].map((reason) => {
    const titles = skipped.filter((test) => test.reason === reason).map(({ title }) => title)
    const counted = [...new Set(titles)].map((title) => {
      const times = titles.filter((other) => other === title).length
      return times === 1 ? title : `${title} (${times} times)`
    })
    return `  ${reason}: ${counted.join('; ')}`
  })
}
