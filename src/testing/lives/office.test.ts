import process, { env } from 'node:process'

import { afterEach, expect, it, vi } from 'vitest'

import { callKinds, faultKinds } from './faults.ts'
import { type OfficeLife, officeLife, storyLife, storyNames } from './office-life.ts'
import { brokenInOffice } from './office-promises.ts'
import { livesTimeoutMs, only, seeds, seedsUpTo } from './promises.ts'

afterEach(() => vi.unstubAllGlobals())

/** A day with several tabs takes as long as many lives of one run. */
const days = Math.ceil(seeds / 60)

async function broken({ office, people }: OfficeLife): Promise<string[]> {
  return brokenInOffice(office, people)
}

it(
  `keeps its promises to two administrators with several tabs on ${days} random days`,
  async () => {
    const totals = { records: 0, faults: 0 }
    for (const seed of seedsUpTo(days)) {
      // Sequential: the days share one processor anyway.
      // oxlint-disable no-await-in-loop
      const life = await officeLife(seed)
      expect(await broken(life), `Replay: npm run night -- --seed=${seed}`).toEqual([])
      // oxlint-enable no-await-in-loop
      totals.records += life.office.sent.length
      totals.faults += life.office.faults.injected()
    }
    if (env['RUN_SEEDS'] !== undefined) process.stdout.write(`${JSON.stringify(totals)}\n`)
    if (only === null) expect(totals.faults).toBeGreaterThan(days / 2)
  },
  livesTimeoutMs,
)

it.each(storyNames)(
  'keeps its promises to %s whichever call fails, hangs or is late',
  async (name) => {
    const clean = await storyLife(name, null)
    expect(await broken(clean)).toEqual([])
    const { calls } = clean.office.faults
    let lives = 0
    for (const kind of callKinds) {
      // Few calls would mean that the story ended before it began.
      expect(calls[kind], kind).toBeGreaterThan(2)
      for (let nth = 1; nth <= calls[kind]; nth += 1) {
        for (const fault of faultKinds) {
          // oxlint-disable no-await-in-loop -- one life after the other
          const life = await storyLife(name, { kind, nth, fault })
          expect(await broken(life), `${kind} ${nth} ${fault}`).toEqual([])
          // oxlint-enable no-await-in-loop
          expect(life.office.faults.injected()).toBe(1)
          lives += 1
        }
      }
    }
    expect(lives).toBeGreaterThan(400)
  },
  livesTimeoutMs,
)
