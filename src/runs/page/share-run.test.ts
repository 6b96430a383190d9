import { expect, it, vi } from 'vitest'

import { pageClock } from '#runs/model/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { shareRun, watchRun } from './share-run.ts'
import type { RunNews } from './share-run.ts'

it('tells the other tabs how a run stands, also those that join later', async () => {
  const { run } = simulateRun(bulkPlan(3), { ways: allMove(3) })
  await run.whenIdle()
  const stop = shareRun('a', run, pageClock)
  const ways: (() => void)[] = [stop]
  const news = await new Promise<RunNews>((resolve) => {
    ways.push(watchRun('a', resolve))
  })
  expect(news).toMatchObject({ id: run.snapshot().id, isOpen: false, tally: { total: 3 } })
  expect(news).not.toHaveProperty('items')
  for (const leave of ways) leave()
})

it('goes on telling while the timers of the page stand still', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] })
  const { run, clock } = simulateRun(bulkPlan(3), { ways: allMove(3) })
  const heard: RunNews[] = []
  const ways = [watchRun('b', (news) => heard.push(news)), shareRun('b', run, clock)]
  await run.whenIdle()
  vi.useRealTimers()
  await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ tally: { outcomes: { moved: 3 } } }))
  for (const leave of ways) leave()
})
