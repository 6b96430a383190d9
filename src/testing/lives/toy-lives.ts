import { env } from 'node:process'

import { expect } from 'vitest'

import type { Journal } from '#runs/journal/journal.ts'

import { lifeOf } from './life.ts'
import type { Life } from './life.ts'
import { brokenByJournal, brokenByRun } from './promises.ts'

/** `npm run night` asks for more of them, or for a single one once more. */
export const seeds = Number(env['RUN_SEEDS'] ?? 20_000)
export const only = env['RUN_SEED'] === undefined ? null : Number(env['RUN_SEED'])

/** Enough for a night on a busy machine, milliseconds. */
export const patience = Math.max(600_000, seeds * 20)

/** One life and what it has broken; whatever goes wrong names the seed. */
export async function live(seed: number, disk: Journal): Promise<Life> {
  const replay = `Once more: npm run night -- --seed=${seed}`
  let life: Life
  let found: string[]
  try {
    life = await lifeOf(seed, 1, disk)
    found = [...brokenByRun(life), ...(await brokenByJournal(life))]
  } catch (error) {
    throw new Error(`A life came to no end. ${replay}`, { cause: error })
  }
  expect(found, replay).toEqual([])
  return life
}

export function seedsUpTo(count: number): number[] {
  return only === null ? Array.from({ length: count }, (_, at) => at + 1) : [only]
}
