import { ensureBrowser, ensureQuickBrowser } from './browser.mjs'
import { runStep, ensurePackages } from './steps.mjs'

/**
 * What takes too long for `npm test`: random simulated lives of runs with new seeds, a million by default or
 * as many as given
 * (`npm run night -- 50000`); the unit tests, `*.night.test.ts` included, with new cases for each property,
 * twenty times as many; the hosting recipes with each rule removed in turn; then in a browser the tests
 * whose titles end with `@night`, runs of a thousand records through every fault, and the accessibility
 * rules at every width in both themes. `npm run night -- --seed=4711` only repeats one of these lives.
 */
const [given = '1000000'] = process.argv.slice(2)
const seed = /^--seed=(\d+)$/.exec(given)?.[1]
if (seed === undefined && !/^\d+$/.test(given)) {
  console.error(`Neither a number of lives nor --seed=…: ${given}`)
  process.exit(1)
}

ensurePackages()
const isGood = seed === undefined ? await runAll(given) : runLives({ RUN_SEED: seed })
process.exit(isGood ? 0 : 1)

/** @param {string} lives */
async function runAll(lives) {
  const browser = await ensureBrowser()
  const first = newSeed()
  console.log(`Lives with the seeds ${first} to ${first + Number(lives) - 1}`)
  // All are run, whatever comes of the first.
  const results = [
    runLives({ RUN_SEEDS: lives, RUN_FIRST_SEED: String(first) }),
    runUnitTests(),
    runInBrowser(browser),
  ]
  return results.every(Boolean)
}

/** Seeds are numbers of 32 bits; a million a night do not come again for years. */
function newSeed() {
  return (Math.floor(Date.now() / 60_000) * 1000) % 2 ** 32
}

/** @param {Record<string, string>} env */
function runLives(env) {
  return runStep('vitest/vitest.mjs', ['run', 'src/testing/lives'], env)
}

function runUnitTests() {
  const propertySeed = String(Date.now() % 2 ** 31)
  console.log(`Properties with PROPERTY_SEED=${propertySeed}`)
  const args = ['run', '--testTimeout', '3600000']
  return runStep('vitest/vitest.mjs', args, {
    NIGHT: 'yes',
    PROPERTY_TIMES: '20',
    PROPERTY_SEED: propertySeed,
  })
}

/** @param {string} browser its path */
function runInBrowser(browser) {
  const env = {
    BROWSER_PATH: ensureQuickBrowser(browser),
    WHOLE_BROWSER_PATH: browser,
    CHAOS_RECORDS: '1000',
    ALL_LOOKS: 'yes',
  }
  if (!runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn'])) return false
  const again = ['--project=test', '--grep', 'a run survives every fault|accessib']
  const results = [
    runStep('./e2e/hosting/check-recipes.ts', ['--prove'], { BROWSER_PATH: browser }),
    runStep('@playwright/test/cli.js', ['test', '--project=night'], env),
    runStep('@playwright/test/cli.js', ['test', ...again], env),
  ]
  return results.every(Boolean)
}
