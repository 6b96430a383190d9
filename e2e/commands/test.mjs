import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'

import { ensureBrowser, ensureQuickBrowser } from './browser.mjs'
import { runStep, ensurePackages } from './steps.mjs'
import { summaryLines } from './summary.mjs'

ensurePackages()
const browser = await ensureBrowser()

const reports = 'test-results'
const phpReport = `${reports}/php.json`
const unitReport = `${reports}/unit.json`
const browserReport = `${reports}/browser.json`
const hostingReport = `${reports}/hosting.json`
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

/** Where PHP stands for the unit tests when it is not installed. */
const phpFolder = resolve('node_modules/.cache/php')

/** @type {[name: string, program: string, args: string[], env?: Record<string, string>][]} */
const steps = [
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'typescript/bin/tsc', []],
  ['unused code', 'knip/bin/knip.js', []],
  ['PHP for the unit tests', './e2e/hosting/php.mjs', [phpFolder, phpReport]],
  [
    'unit tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    { PATH: `${process.env['PATH'] ?? ''}${delimiter}${phpFolder}` },
  ],
  ['build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
  [
    'hosting recipes',
    './e2e/hosting/check-recipes.ts',
    [`--report=${hostingReport}`],
    { BROWSER_PATH: browser },
  ],
  [
    'browser tests',
    '@playwright/test/cli.js',
    ['test', '--project=test'],
    { BROWSER_PATH: ensureQuickBrowser(browser), WHOLE_BROWSER_PATH: browser },
  ],
]

const failed = []
for (const [name, program, args, env] of steps) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const isGood = runStep(program, args, env)
  console.log(
    `── ${name}: ${isGood ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
  )
  if (!isGood) failed.push(name)
  // Without a build there is no app to open.
  if (!isGood && name === 'build') break
}

const lines = summaryLines({
  failed,
  php: readReport(phpReport),
  unit: readReport(unitReport),
  browser: readReport(browserReport),
  hosting: readReport(hostingReport),
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
