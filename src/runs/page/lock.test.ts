import { expect, it } from 'vitest'

import { fakeLocks } from '#testing/browser.ts'

import { runnerLock } from './lock.ts'

it('lets a second tab run only after the first releases the lock', async () => {
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

it('is taken over on request, and notifies the tab that lost it', async () => {
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

it('can be taken again right after its release', async () => {
  const lock = runnerLock('a', fakeLocks())
  await lock.take()
  lock.release()
  expect(await lock.take()).toBe(true)
})

it('keeps portals separate', async () => {
  const locks = fakeLocks()
  await runnerLock('a', locks).take()
  expect(await runnerLock('b', locks).take()).toBe(true)
})
