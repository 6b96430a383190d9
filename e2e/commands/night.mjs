import { runStep, ensurePackages } from './steps.mjs'

/**
 * The random lives of a run, as many as fit into a night: a million, or as many as given
 * (`npm run night -- 50000`). `npm run night -- --seed=4711` lives a single one again.
 */
const [given = '1000000'] = process.argv.slice(2)
const seed = /^--seed=(\d+)$/.exec(given)?.[1]
if (seed === undefined && !/^\d+$/.test(given)) {
  console.error(`Neither a number of lives nor --seed=…: ${given}`)
  process.exit(1)
}

ensurePackages()
const env = seed === undefined ? { RUN_SEEDS: given } : { RUN_SEED: seed }
process.exit(runStep('vitest/vitest.mjs', ['run', 'src/testing/lives/lives.test.ts'], env) ? 0 : 1)
