import { ensureBrowser, ensureQuickBrowser } from './browser.mjs'
import { runStep, ensurePackages } from './steps.mjs'

/**
 * What takes too long for `npm test`: random simulated runs, a million by default or as many as given
 * (`npm run night -- 50000`); the hosting recipes with each rule removed in turn; then in a browser the
 * tests with the tag `@night`, runs of a thousand records through every fault, and the accessibility
 * rules at every width in both themes. `npm run night -- --seed=4711` only repeats one simulated run.
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
  // Both are run, whatever comes of the first.
  const results = [runLives({ RUN_SEEDS: lives }), runInBrowser(browser)]
  return results.every(Boolean)
}

/** @param {Record<string, string>} env */
function runLives(env) {
  return runStep('vitest/vitest.mjs', ['run', 'src/testing/lives/lives.test.ts'], env)
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
