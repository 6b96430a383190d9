import { expect, test } from 'vitest'

import { VirtualClock } from './clock.ts'

test('virtual time jumps to the next sleeper, in order', async () => {
  const clock = new VirtualClock(1000)
  const heard: [string, number][] = []
  const lane = async (name: string, naps: number[]) => {
    for (const nap of naps) {
      // One lane sleeps one nap after the other.
      // oxlint-disable-next-line no-await-in-loop
      await clock.wait(nap)
      heard.push([name, clock.now()])
    }
  }

  await Promise.all([lane('a', [10, 20]), lane('b', [15, 15]), lane('c', [60_000])])

  expect(heard).toEqual([
    ['a', 1010],
    ['b', 1015],
    ['a', 1030],
    ['b', 1030],
    ['c', 61_000],
  ])
})

test('an hour of virtual time takes no hour', async () => {
  const clock = new VirtualClock()
  const start = clock.now()

  for (let i = 0; i < 3600; i += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await clock.wait(1000)
  }

  expect(clock.now() - start).toBe(3_600_000)
})
