import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

import { ensureBrowser } from './browser.mjs'
import { ensurePackages } from './packages.mjs'
import { runStep } from './run-step.mjs'

ensurePackages()
const browser = await ensureBrowser()

const reports = 'test-results'
const unitReport = `${reports}/unit.json`
const browserReport = `${reports}/browser.json`
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports)

/** @type {[name: string, program: string, args: string[], env?: Record<string, string>][]} */
const steps = [
  ['format', 'oxfmt/bin/oxfmt', ['--check']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'typescript/bin/tsc', []],
  ['unused code', 'knip/bin/knip.js', []],
  [
    'unit tests',
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  ['build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
  ['browser tests', '@playwright/test/cli.js', ['test'], { BROWSER_PATH: browser }],
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

const unit = readReport(unitReport)
const inBrowser = readReport(browserReport)
const flaky = inBrowser?.stats?.flaky ?? 0
const passed = (unit?.numPassedTests ?? 0) + (inBrowser?.stats?.expected ?? 0) + flaky
const broken = (unit?.numFailedTests ?? 0) + (inBrowser?.stats?.unexpected ?? 0)
if (flaky > 0)
  console.log(`\n${flaky} browser tests passed only at the second look: see “flaky” above.`)

console.log(`\n${failed.length === 0 ? 'Everything passed.' : `Failed: ${failed.join(', ')}.`}`)
console.log(`${passed} passed, ${Math.max(broken, failed.length === 0 ? 0 : 1)} failed`)
process.exit(failed.length === 0 ? 0 : 1)

/**
 * @param {string} file
 * @returns {{ numPassedTests?: number, numFailedTests?: number,
 *   stats?: { expected: number, unexpected: number, flaky: number } } | undefined}
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
