import { afterEach, beforeEach, expect, test, vi, describe } from 'vitest'

import { phaseOf, type Run } from '#runs/model/run.ts'
import { hasEnded, isReady, stateOf, stubPage, simulatedBrowser } from '#testing/browser.ts'
import { bulkPlan } from '#testing/run.ts'

let memberId = ''
beforeEach(({ task }) => {
  memberId = task.id
  stubPage()
})
afterEach(() => vi.unstubAllGlobals())

describe('taking over', () => {
  test('taking over waits for the answer in flight, and repeats nothing', async () => {
    const { world, one, two } = await twoTabs()
    const taking = two.takeOver()
    await expect.poll(() => stateOf(one)?.control).toBe('paused')
    world.letThrough()
    await taking
    expect(one.snapshot().current).toBeNull()
    expect(stateOf(two)).toMatchObject({ control: 'paused', pause: { kind: 'interrupted' } })
    // The marker moves with the run.
    expect(world.options.at(-1)).toContain(stateOf(two)?.id)
    two.snapshot().current?.resume()
    await hasEnded(two)
    expect([...world.portal.executed.values()]).toEqual(Array(8).fill(1))
    const [summary] = await world.journal.runs()
    expect(summary?.tally.outcomes).toMatchObject({ moved: 8, unknown: 0 })
  })

  describe('with fake timers', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())

    test('waits for a slow answer while the other tab is still handing over', async () => {
      const { world, one, two } = await twoTabs()
      const taking = two.takeOver()
      await seconds(70)
      expect(two.snapshot().current).toBeNull()
      world.letThrough()
      await seconds(5)
      expect(await taking).toBe('here')
      expect(one.snapshot().current).toBeNull()
      expect(
        stateOf(two)
          ?.items.map(({ outcome }) => outcome?.kind)
          .slice(0, 2),
      ).toEqual(['moved', undefined])
    })

    test('times out: the answer is unknown, and is not written when it comes late', async () => {
      const { world, one, two } = await twoTabs()
      const taking = two.takeOver()
      await seconds(81)
      expect(await taking).toBe('here')
      const taken = stateOf(two)
      expect(taken?.items[0]?.outcome).toMatchObject({ kind: 'unknown', cause: 'interrupted' })
      two.snapshot().current?.stop()
      await hasEnded(two)

      // Not even while the tab that lost the run has another run of its own.
      const { items, ...plan } = bulkPlan(8)
      expect(await one.start({ ...plan, items: items.slice(4) })).toBe('here')
      world.letThrough()
      await hasEnded(one)
      const run = await world.journal.run(taken?.id ?? '')
      expect(run?.items.map(({ outcome }) => outcome?.kind)).toEqual([
        'unknown',
        ...Array(7).fill('not-sent'),
      ])
      expect([...world.portal.executed]).toEqual([1, 5, 6, 7, 8].map((id) => [`2:${id}`, 1]))
    })

    test('does not wait for a check scheduled for later', async () => {
      const lost = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const
      const world = simulatedBrowser(8, memberId, {
        fault: () => ({ verdict: lost, executes: false }),
      })
      const [one, two] = [world.openTab(), world.openTab()]
      await Promise.all([isReady(one), isReady(two)])
      world.stopTime()
      await one.start(bulkPlan(8))
      await expect.poll(() => stateOf(one)?.waiting?.reason).toBe('next-check')
      const taking = two.takeOver()
      await seconds(2)
      expect(one.snapshot().current).toBeNull()
      expect(await taking).toBe('here')
    })
  })
})

test('a run that ends releases the lock, clears its marker and is reported', async () => {
  const world = simulatedBrowser(3, memberId)
  const ended: Run[] = []
  const tab = world.openTab((run) => ended.push(run))
  await isReady(tab)
  expect(await tab.start(bulkPlan(3))).toBe('here')
  await hasEnded(tab)
  expect(ended.map(({ items }) => items.length)).toEqual([3])
  await expect.poll(() => world.options.at(-1)).toBe('')
  expect(await world.openTab().start(bulkPlan(1))).toBe('here')
})

test('a run whose marker the portal does not keep pauses before the first send', async () => {
  const world = simulatedBrowser(3, memberId)
  const tab = world.openTab()
  await isReady(tab)
  world.forgetOptions()
  await tab.start(bulkPlan(3))
  const run = () => tab.snapshot().current?.snapshot()
  await expect.poll(() => run()?.pause).toEqual({ kind: 'unmarked' })
  expect(run()?.items.flatMap(({ attempts }) => attempts)).toEqual([])
})

test('reports each pause, resume and end of a run, and nothing in between', async () => {
  const world = simulatedBrowser(3, memberId)
  const changes: string[] = []
  const tab = world.openTab((run) =>
    changes.push(phaseOf(run) === 'ended' ? 'ended' : `${run.control} ${run.pause?.kind ?? ''}`),
  )
  await isReady(tab)
  world.hold()
  await tab.start(bulkPlan(3))
  await expect.poll(() => world.portal.orders.length).toBe(1)
  tab.snapshot().current?.pause()
  world.letThrough()
  await tab.snapshot().current?.whenIdle()
  tab.snapshot().current?.resume()
  await hasEnded(tab)
  expect(changes).toEqual(['paused person', 'go ', 'ended'])
})

test('a second tab follows the run, and may not start its own', async () => {
  const world = simulatedBrowser(4, memberId)
  const [one, two] = [world.openTab(), world.openTab()]
  await Promise.all([isReady(one), isReady(two)])
  world.hold()
  expect(await one.start(bulkPlan(4))).toBe('here')
  await expect.poll(() => two.snapshot().elsewhere?.tally.total).toBe(4)
  expect(await two.start(bulkPlan(2))).toBe('elsewhere')
  world.letThrough()
  await hasEnded(one)
  await expect.poll(() => two.snapshot().elsewhere).toBeNull()
})

test('a run of a dead tab can be resumed: unknown stays unknown, the rest is fired', async () => {
  const { tab, run, world } = await interrupted(6)
  expect(run.items.map(({ outcome }) => outcome?.kind)).toEqual([
    'unknown',
    ...Array(5).fill(undefined),
  ])
  expect(await tab.resume(run)).toBe('here')
  await hasEnded(tab)
  expect([...world.portal.executed.values()]).toEqual(Array(6).fill(1))
  expect(stateOf(tab)?.items.map(({ outcome }) => outcome?.kind)).toEqual([
    'unknown',
    ...Array(5).fill('moved'),
  ])
})

test('a clock that was set forward delays no check of an interrupted run', async () => {
  const { run } = await interrupted(2, 86_400_000)
  const [{ attempts, nextCheckAt } = {}] = run.items
  const sentAt = attempts?.[0]?.intendedAt.getTime() ?? 0
  expect(nextCheckAt?.getTime()).toBeLessThan(sentAt + 60_000)
})

test('an interrupted run that is discarded fires nothing more', async () => {
  const { tab, run, world } = await interrupted(5)
  await tab.discard(run)
  await hasEnded(tab)
  expect(world.portal.orders.length).toBe(1)
})

test('resuming twice opens a run once', async () => {
  const { tab, run, world } = await interrupted(5)
  expect(await Promise.all([tab.resume(run), tab.resume(run)])).toEqual(['here', 'own-run'])
  await hasEnded(tab)
  // A click after the run has ended finds nothing to resume.
  expect([await tab.resume(run), await tab.discard(run)]).toEqual(['gone', 'gone'])
  expect([...world.portal.executed.values()]).toEqual(Array(5).fill(1))
})

test('a paused run of this tab blocks another one, not another tab', async () => {
  const { tab, run } = await interrupted(5)
  await tab.resume(run)
  tab.snapshot().current?.pause()
  expect(await tab.start(bulkPlan(2))).toBe('own-run')
  expect(tab.snapshot()).toMatchObject({ isTaken: false, elsewhere: null })
})

test('a run that another tab resumes is no longer interrupted here', async () => {
  const { tab, run, world } = await interrupted(5)
  const other = world.openAgain()
  await isReady(other)
  expect(await other.resume(run)).toBe('here')
  await expect.poll(() => tab.snapshot().interrupted).toEqual([])
  await hasEnded(other)
  expect(await tab.resume(run)).toBe('gone')
  expect([...world.portal.executed.values()]).toEqual(Array(5).fill(1))
})

test('notices when another account, whose tab broadcasts nothing, releases the lock', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const world = simulatedBrowser(2, memberId)
  const tab = world.openTab()
  await isReady(tab)
  const silent = world.lock()
  await silent.take()
  expect(await tab.start(bulkPlan(2))).toBe('elsewhere')
  expect(tab.snapshot().isTaken).toBe(true)
  silent.release()
  await vi.advanceTimersByTimeAsync(5000)
  await expect.poll(() => tab.snapshot().isTaken).toBe(false)
  vi.useRealTimers()
  expect(await tab.start(bulkPlan(2))).toBe('here')
  await hasEnded(tab)
})

test('works in a browser without channels between tabs', async () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  const world = simulatedBrowser(3, memberId)
  const tab = world.openTab()
  await isReady(tab)
  expect(await tab.start(bulkPlan(3))).toBe('here')
  await hasEnded(tab)
  expect(stateOf(tab)?.items.map(({ outcome }) => outcome?.kind)).toEqual(Array(3).fill('moved'))
})

/** A run whose tab died while its first answer was in flight, found by another session. */
async function interrupted(count: number, setMs = 0) {
  const world = simulatedBrowser(count, memberId)
  const dead = world.openTab()
  await isReady(dead)
  world.hold()
  await dead.start(bulkPlan(count))
  await expect.poll(() => world.portal.orders.length).toBe(1)
  const tab = world.openAgain(setMs)
  await expect.poll(() => tab.snapshot().interrupted.length).toBe(1)
  const [run] = tab.snapshot().interrupted
  if (run === undefined) throw new Error('nothing was interrupted')
  return { world, tab, run }
}

function seconds(count: number) {
  return vi.advanceTimersByTimeAsync(count * 1000)
}

/** Two tabs, the first of which waits for the answer to its first record. */
async function twoTabs() {
  const world = simulatedBrowser(8, memberId)
  const [one, two] = [world.openTab(), world.openTab()]
  await Promise.all([isReady(one), isReady(two)])
  world.hold()
  await one.start(bulkPlan(8))
  await expect.poll(() => world.portal.orders.length).toBe(1)
  return { world, one, two }
}
