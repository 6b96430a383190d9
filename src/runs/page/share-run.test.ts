import { expect, it, vi } from 'vitest'

import { pageClock } from '#runs/model/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { shareRun, watchRun } from './share-run.ts'
import type { RunNews } from './share-run.ts'

it('sends the state of a run to other tabs, including those that join later', async () => {
  const { run } = simulateRun(bulkPlan(3), { moves: allMove(3) })
  await run.whenIdle()
  const stop = shareRun('a', run, pageClock)
  const stops: (() => void)[] = [stop]
  const news = await new Promise<RunNews>((resolve) => {
    stops.push(watchRun('a', resolve))
  })
  expect(news).toMatchObject({ id: run.snapshot().id, isOpen: false, tally: { total: 3 } })
  expect(news).not.toHaveProperty('items')
  for (const end of stops) end()
})

it('keeps sending while the timers of the page are stopped', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
  const { run, clock } = simulateRun(bulkPlan(3), { moves: allMove(3) })
  const heard: RunNews[] = []
  const stops = [watchRun('b', (news) => heard.push(news)), shareRun('b', run, clock)]
  await run.whenIdle()
  vi.useRealTimers()
  await expect.poll(() => heard.at(-1)).toMatchObject({ tally: { outcomes: { moved: 3 } } })
  for (const end of stops) end()
})
