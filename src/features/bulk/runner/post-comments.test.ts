import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { hasEnded, isReady, stateOf, stubPage, simulatedBrowser } from '#testing/browser.ts'
import { bulkPlan } from '#testing/run.ts'

import { commentProgress } from './post-comments.ts'

let memberId = ''
beforeEach(({ task }) => {
  memberId = task.id
  stubPage()
})
afterEach(() => vi.unstubAllGlobals())

test('posts the comments that were asked for when another tab ends the run', async () => {
  const world = simulatedBrowser(4, memberId)
  const [one, two] = [world.openTab(), world.openTab()]
  await Promise.all([isReady(one), isReady(two)])
  world.hold()
  await one.start(bulkPlan(4, { options: { postComments: true } }))
  await expect.poll(() => world.portal.orders.length).toBe(1)
  const taking = two.takeOver()
  await expect.poll(() => stateOf(one)?.control).toBe('paused')
  world.letThrough()
  await taking
  two.snapshot().current?.resume()
  await hasEnded(two)
  await expect.poll(() => world.comments.length).toBe(4)
  expect(world.comments).toEqual([1, 2, 3, 4].map((id) => `Payment received at ${id}`))
})

test('only records that moved get a comment, even if the tab died before it checked', async () => {
  const moves = { '2:1': [{ stageId: 'PAID' }], '2:3': [{ stageId: 'PAID' }] }
  const world = simulatedBrowser(4, memberId, { moves })
  const dead = world.openTab()
  await isReady(dead)
  world.dieBeforeCheck()
  await dead.start(bulkPlan(4, { options: { postComments: true } }))
  await expect.poll(() => world.portal.executed.size).toBe(4)
  world.openAgain()
  await expect.poll(() => world.comments.length).toBe(2)
  expect(world.comments).toEqual([1, 3].map((id) => `Payment received at ${id}`))
})

test('comments a closed tab did not post are posted later, none of them twice', async () => {
  const world = simulatedBrowser(120, memberId)
  const dead = world.openTab()
  await isReady(dead)
  world.dieAfterComments(50)
  await dead.start(bulkPlan(120, { options: { postComments: true } }))
  await hasEnded(dead)
  const [summary] = await world.journal.runs()
  const id = summary?.id ?? ''
  await expect.poll(async () => (await world.journal.comments(id)).length).toBe(2)
  const run = await world.journal.run(id)
  if (run === null) throw new Error('no run')
  const progress = async () => commentProgress(run, await world.journal.comments(id), false)
  expect(await progress()).toEqual({ total: 120, written: 50, failed: 50, unsent: 20 })

  const tab = world.openAgain()
  await isReady(tab)
  const turns: (string | null)[] = []
  tab.subscribe(() => turns.push(tab.snapshot().commenting))
  // A double click posts nothing twice.
  tab.postComments(run)
  tab.postComments(run)
  await expect.poll(() => turns).toEqual([id, null, id, null])
  expect(await progress()).toEqual({ total: 120, written: 70, failed: 50, unsent: 0 })
  expect(new Set(world.comments).size).toBe(70)
  expect(world.comments.length).toBe(70)
})
