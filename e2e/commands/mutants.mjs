import { existsSync, statSync } from 'node:fs'
import process from 'node:process'

import { ensurePackages } from './steps.mjs'

/**
 * What decides whether something is sent, what the answer proves, and what the exported file says;
 * behind each the tests that must notice when it is changed.
 *
 * @type {Record<string, string[]>}
 */
const core = {
  'src/portal/firing': ['src/portal/firing/*.test.ts'],
  'src/portal/frame': ['src/portal/frame/*.test.ts'],
  'src/runs/model': ['src/runs/**/*.test.ts', 'src/testing/lives/lives.test.ts'],
  'src/runs/proof': ['src/runs/**/*.test.ts', 'src/testing/lives/lives.test.ts'],
  'src/runs/engine': ['src/runs/**/*.test.ts', 'src/testing/lives/lives.test.ts'],
  'src/crm/outcome/csv.ts': ['src/crm/outcome/*.test.ts'],
  'src/crm/outcome/firing-table.ts': ['src/crm/outcome/*.test.ts'],
}

const given = process.argv.slice(2)
const missing = given.filter((path) => !existsSync(path))
if (missing.length > 0) {
  console.error(`No such file or folder: ${missing.join(', ')}`)
  process.exit(1)
}
const paths = given.length > 0 ? given : Object.keys(core)

ensurePackages()
// Tests that try something many times try it less often here: they are repeated for every mutant.
Object.assign(process.env, { RUN_SEEDS: '20', PROPERTY_RUNS: '50' })
// Imported only now: it may not have been installed before.
const { default: Stryker } = await import('@stryker-mutator/core')
const stryker = new Stryker({
  mutate: paths.flatMap(patternsOf),
  testFiles: paths.flatMap(testsOf),
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  coverageAnalysis: 'perTest',
  // Stryker rewrites the configuration it finds with a part of TypeScript that version 7 lacks.
  tsconfigFile: 'none',
  ignorePatterns: ['dist', 'docs', 'test-results'],
  reporters: ['progress-append-only', 'clear-text', 'html'],
  htmlReporter: { fileName: 'test-results/mutants.html' },
  clearTextReporter: { allowColor: process.stdout.isTTY, reportTests: false },
})
await stryker.runMutationTest()

/** @param {string} path a file or a folder */
function patternsOf(path) {
  return statSync(path).isDirectory() ? [`${path}/**/*.ts`, `!${path}/**/*.test.ts`] : [path]
}

/** @param {string} path outside the core: every test that reaches it */
function testsOf(path) {
  return Object.entries(core).flatMap(([part, tests]) => (path.startsWith(part) ? tests : []))
}
