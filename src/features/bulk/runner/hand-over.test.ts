import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { hasEnded, isReady, stateOf, stubPage, toyBrowser } from '#testing/browser.ts'
import { bulkPlan } from '#testing/run.ts'

let memberId = ''
beforeEach(({ task }) => {
  memberId = task.id
  stubPage()
})
afterEach(() => vi.unstubAllGlobals())

test('taking over waits for the answer on its way, and repeats nothing', async () => {
  const { world, one, two } = await twoTabs()
  const taking = two.takeOver()
  await vi.waitFor(() => expect(stateOf(one)?.control).toBe('paused'))
  world.letThrough()
  await taking
  expect(one.snapshot().current).toBeNull()
  expect(stateOf(two)).toMatchObject({ control: 'paused', pause: { kind: 'interrupted' } })
  // The marker goes over with the run.
  expect(world.options.at(-1)).toContain(stateOf(two)?.id)
  two.snapshot().current?.resume()
  await hasEnded(two)
  expect([...world.toy.executed.values()]).toEqual(Array(8).fill(1))
  const [summary] = await world.journal.runs()
  expect(summary?.tally.outcomes).toMatchObject({ moved: 8, unknown: 0 })
})

/** Two tabs, the first of which waits for the answer to its first record. */
async function twoTabs() {
  const world = toyBrowser(8, memberId)
  const [one, two] = [world.openTab(), world.openTab()]
  await Promise.all([isReady(one), isReady(two)])
  world.hold()
  await one.start(bulkPlan(8))
  await vi.waitFor(() => expect(world.toy.orders.length).toBe(1))
  return { world, one, two }
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('a hand-over', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  test('waits for an answer that takes long: a tab that is on it is not robbed', async () => {
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

  test('ends all patience: the answer is unknown, and no longer written when it comes', async () => {
    const { world, one, two } = await twoTabs()
    const taking = two.takeOver()
    await seconds(81)
    expect(await taking).toBe('here')
    const taken = stateOf(two)
    expect(taken?.items[0]?.outcome).toMatchObject({ kind: 'unknown', cause: 'interrupted' })
    two.snapshot().current?.stop()
    await hasEnded(two)

    // Not even while the tab that lost it has another run of its own.
    const { items, ...plan } = bulkPlan(8)
    expect(await one.start({ ...plan, items: items.slice(4) })).toBe('here')
    world.letThrough()
    await hasEnded(one)
    const run = await world.journal.run(taken?.id ?? '')
    expect(run?.items.map(({ outcome }) => outcome?.kind)).toEqual([
      'unknown',
      ...Array(7).fill('not-sent'),
    ])
    expect([...world.toy.executed]).toEqual([1, 5, 6, 7, 8].map((id) => [`2:${id}`, 1]))
  })

  test('does not wait for a look that is planned for later', async () => {
    const lost = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const
    const world = toyBrowser(8, memberId, { fault: () => ({ verdict: lost, executes: false }) })
    const [one, two] = [world.openTab(), world.openTab()]
    await Promise.all([isReady(one), isReady(two)])
    world.stopTime()
    await one.start(bulkPlan(8))
    await vi.waitFor(() => expect(stateOf(one)?.waiting?.reason).toBe('next-check'))
    const taking = two.takeOver()
    await seconds(2)
    expect(one.snapshot().current).toBeNull()
    expect(await taking).toBe('here')
  })
})
