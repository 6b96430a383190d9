import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

import { ensureBrowser, ensureQuickBrowser } from './browser.mjs'
import { ensurePackages, runBeside, runStep } from './steps.mjs'
import { summaryLines } from './summary.mjs'

ensurePackages()
const browser = await ensureBrowser()

const reports = 'test-results'
const phpReport = `${reports}/php.json`
const unitReport = `${reports}/unit.json`
const browserReport = `${reports}/browser.json`
const hostingReport = `${reports}/hosting.json`
const firefoxReport = `${reports}/firefox.json`
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

/** Where PHP stands for the unit tests when it is not installed. */
const phpFolder = resolve('node_modules/.cache/php')

/** @typedef {[name: string, program: string, args: string[], env?: Record<string, string>]} Step */

/**
 * Parts follow each other, and so do the steps of one row; the rows of a part run beside each other,
 * because most steps alone leave a core idle.
 *
 * @type {Step[][][]}
 */
const parts = [
  [
    [
      ['format', 'oxfmt/bin/oxfmt', ['--check']],
      ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
      ['types', 'typescript/bin/tsc', []],
      ['unused code', 'knip/bin/knip.js', []],
    ],
    [['PHP for the unit tests', './e2e/hosting/php.mjs', [phpFolder, phpReport]]],
  ],
  [
    [
      [
        'unit tests',
        'vitest/vitest.mjs',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
        { PATH: `${process.env['PATH'] ?? ''}${delimiter}${phpFolder}` },
      ],
    ],
    [
      ['build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
      [
        'hosting recipes',
        './e2e/hosting/check-recipes.ts',
        [`--report=${hostingReport}`],
        { BROWSER_PATH: browser },
      ],
      ['Firefox', './e2e/firefox/check-firefox.ts', [`--report=${firefoxReport}`]],
    ],
  ],
  [
    [
      [
        'browser tests',
        '@playwright/test/cli.js',
        ['test', '--project=test'],
        { BROWSER_PATH: ensureQuickBrowser(browser), WHOLE_BROWSER_PATH: browser },
      ],
    ],
  ],
]

/** @type {string[]} */
const failed = []
for (const part of parts) {
  // Without a build there is no app to open.
  if (failed.includes('build')) break
  // oxlint-disable-next-line no-await-in-loop -- a part begins when the one before has ended
  await Promise.all(part.map((row) => runInOrder(row, part.length > 1)))
}

const lines = summaryLines({
  failed,
  php: readReport(phpReport),
  unit: readReport(unitReport),
  browser: readReport(browserReport),
  hosting: readReport(hostingReport),
  firefox: readReport(firefoxReport),
})
console.log(`\n${lines.join('\n')}`)
process.exit(failed.length === 0 ? 0 : 1)

/**
 * @param {string} file
 * @returns {any} as its step wrote it; nothing when that step never came to its end
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * @param {Step[]} row
 * @param {boolean} isBesideOthers then each step shows its output at its end
 */
async function runInOrder(row, isBesideOthers) {
  for (const [name, ...command] of row) {
    const started = Date.now()
    if (!isBesideOthers) console.log(`\n── ${name}`)
    // oxlint-disable-next-line no-await-in-loop -- in order
    const isGood = isBesideOthers ? await showAtEnd(name, command) : runStep(...command)
    const seconds = Math.round((Date.now() - started) / 1000)
    console.log(`── ${name}: ${isGood ? 'ok' : 'FAILED'} (${seconds} s)`)
    if (!isGood) failed.push(name)
    if (!isGood && name === 'build') return
  }
}

/**
 * @param {string} name
 * @param {Parameters<typeof runBeside>} command
 */
async function showAtEnd(name, command) {
  const { isGood, output } = await runBeside(...command)
  console.log(`\n── ${name}\n${output.trim()}`)
  return isGood
}
