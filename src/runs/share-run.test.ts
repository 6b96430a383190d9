import { expect, it } from 'vitest'

import { shareRun, watchRun } from './share-run.ts'
import type { RunNews } from './share-run.ts'
import { allMove, bulkPlan, toyRun } from './toy-run.ts'

it('tells the other tabs how a run stands, also those that join later', async () => {
  const { run } = toyRun(bulkPlan(3), { ways: allMove(3) })
  await run.whenIdle()
  const stop = shareRun('a', run)
  const ways: (() => void)[] = [stop]
  const news = await new Promise<RunNews>((resolve) => {
    ways.push(watchRun('a', resolve))
  })
  expect(news).toMatchObject({ id: run.snapshot().id, isOpen: false, tally: { total: 3 } })
  expect(news).not.toHaveProperty('items')
  for (const leave of ways) leave()
})
