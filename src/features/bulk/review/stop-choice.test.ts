import { afterEach, expect, test, vi } from 'vitest'

import { bulkPlan, simulateRun } from '#testing/run.ts'

import {
  isStopWrong,
  keepStops,
  keptStops,
  stopOptions,
  usualStops,
  type StopChoice,
} from './stop-choice.ts'

afterEach(() => vi.unstubAllGlobals())

test('what is usual is what the engine does when nothing is said', () => {
  const { run } = simulateRun(bulkPlan(1))
  expect(run.snapshot().options).toMatchObject(stopOptions(usualStops))
})

test('an empty field is never; a wrong one is the usual, so that no rule is lost by a slip', () => {
  expect(stopOptions({ unknown: '3', refusals: '', notMoved: '50' })).toEqual({
    pauseAfterUnknown: 3,
    pauseAfterRefusals: null,
    pauseNotMovedShare: 0.5,
  })
  expect(stopOptions({ unknown: '0', refusals: 'x', notMoved: '101' })).toEqual(
    stopOptions(usualStops),
  )
})

test.each(['0', '-1', '1.5', 'x', '1001'])('%s is wrong for a number of answers', (text) => {
  expect(isStopWrong('unknown', text)).toBe(true)
})

test('a run pauses by what was chosen', async () => {
  const lost = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const
  const options = stopOptions({ ...usualStops, unknown: '3' })
  const { run } = simulateRun(bulkPlan(20, { options }), {
    fault: () => ({ verdict: lost, executes: true }),
  })
  await run.whenIdle()
  expect(run.snapshot()).toMatchObject({ control: 'paused', pause: { kind: 'unknown-answer' } })
  expect(run.snapshot().fuse.unknown).toBeGreaterThanOrEqual(3)
})

function storageWith(text: string | null) {
  const kept = { text }
  vi.stubGlobal('localStorage', {
    getItem: () => kept.text,
    setItem: (_: string, value: string) => {
      kept.text = value
    },
  })
}

test('the last choice is there for the next run of this browser, a wrong one is not', () => {
  storageWith(null)
  expect(keptStops()).toEqual(usualStops)
  const choice: StopChoice = { unknown: '3', refusals: '', notMoved: '50' }
  keepStops(choice)
  keepStops({ ...choice, unknown: 'x' })
  expect(keptStops()).toEqual(choice)
})

test.each([null, 'not ours', '{}', '{"unknown":"x","refusals":"","notMoved":""}'])(
  'with %s in its place the usual holds',
  (text) => {
    storageWith(text)
    expect(keptStops()).toEqual(usualStops)
  },
)

test('a browser that keeps nothing has the usual rules', () => {
  vi.stubGlobal('localStorage', undefined)
  keepStops(usualStops)
  expect(keptStops()).toEqual(usualStops)
})
