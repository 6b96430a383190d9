import { expect, it, vi } from 'vitest'

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

it('counts a browser that never answers as one where another tab holds the lock', async () => {
  vi.useFakeTimers()
  const locks = fakeLocks()
  const answers: (() => void)[] = []
  const request = (...given: Parameters<LockManager['request']>) =>
    new Promise((resolve) => {
      answers.push(() => resolve(locks.request(...given)))
    })
  const silent = { request } as LockManager // Only what is used.
  const lock = runnerLock('a', silent)
  const taking = lock.take()
  await vi.advanceTimersByTimeAsync(5000)
  expect(await taking).toBe(false)
  // Granted after all, it is given back.
  answers[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(lock.isHeld()).toBe(false)
  expect(await runnerLock('a', locks).take()).toBe(true)
  vi.useRealTimers()
})
