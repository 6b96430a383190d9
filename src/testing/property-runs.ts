import { env } from 'node:process'

import { configureGlobal } from 'fast-check'

/**
 * How many times a property is tried: `usual` times, a multiple of it where PROPERTY_TIMES asks for that
 * (`npm run night` does), or fewer where PROPERTY_RUNS sets a cap (`npm run mutants` does, because it
 * repeats every test for every mutant).
 */
export function propertyRuns(usual: number): number {
  const times = Number(env['PROPERTY_TIMES'] ?? 1)
  return Math.min(usual * times, Number(env['PROPERTY_RUNS'] ?? Infinity))
}

// The same cases each time, so that `npm test` is never red by chance: new ones belong to the night.
configureGlobal({ seed: Number(env['PROPERTY_SEED'] ?? 1), numRuns: propertyRuns(100) })
