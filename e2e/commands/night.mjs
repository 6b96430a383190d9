import { ensureBrowser, ensureQuickBrowser } from './browser.mjs'
import { runStep, ensurePackages } from './steps.mjs'

/**
 * What takes too long for `npm test`: random simulated runs, a million by default or as many as given
 * (`npm run night -- 50000`), then runs of a thousand records through every fault in a browser.
 * `npm run night -- --seed=4711` only repeats a single simulated run.
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
  const results = [runLives({ RUN_SEEDS: lives }), runChaos(browser)]
  return results.every(Boolean)
}

/** @param {Record<string, string>} env */
function runLives(env) {
  return runStep('vitest/vitest.mjs', ['run', 'src/testing/lives/lives.test.ts'], env)
}

/** @param {string} browser its path */
function runChaos(browser) {
  const env = { CHAOS_RECORDS: '1000', BROWSER_PATH: ensureQuickBrowser(browser) }
  const title = 'a run survives every fault'
  return (
    runStep('vite/bin/vite.js', ['build', '--logLevel', 'warn']) &&
    runStep('@playwright/test/cli.js', ['test', 'bulk-chaos', '--grep', title], env)
  )
}
