import { expect, it } from 'vitest'

import { fakeLocks } from '#testing/browser.ts'

import { runnerLock } from './lock.ts'

it('lets one tab run, and another only after it has let go', async () => {
  const locks = fakeLocks()
  const [one, two] = [runnerLock('a', locks), runnerLock('a', locks)]
  expect(await one.take()).toBe(true)
  expect(await two.take()).toBe(false)
  expect([one.isHeld(), two.isHeld()]).toEqual([true, false])
  one.release()
  await Promise.resolve()
  await Promise.resolve()
  expect(await two.take()).toBe(true)
})

it('is taken over only when asked, and the loser hears of it', async () => {
  const locks = fakeLocks()
  const [one, two] = [runnerLock('a', locks), runnerLock('a', locks)]
  await one.take()
  const lost = new Promise<void>((resolve) => {
    one.onLost(resolve)
  })
  await two.takeOver()
  await lost
  expect([one.isHeld(), two.isHeld()]).toEqual([false, true])
})

it('takes again at once what it has just let go', async () => {
  const lock = runnerLock('a', fakeLocks())
  await lock.take()
  lock.release()
  expect(await lock.take()).toBe(true)
})

it('does not mix portals', async () => {
  const locks = fakeLocks()
  await runnerLock('a', locks).take()
  expect(await runnerLock('b', locks).take()).toBe(true)
})
