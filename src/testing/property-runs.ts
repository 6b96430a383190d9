import { env } from 'node:process'

/**
 * How many times a property is tried: `usual` times, or fewer where PROPERTY_RUNS sets a cap.
 * `npm run mutants` does, because it repeats every test for every mutant.
 */
export function propertyRuns(usual: number): number {
  return Math.min(usual, Number(env['PROPERTY_RUNS'] ?? usual))
}
