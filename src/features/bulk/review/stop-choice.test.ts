import { afterEach, expect, test, vi } from 'vitest'

import { bulkPlan, simulateRun } from '#testing/run.ts'

import {
  isStopInvalid,
  saveStops,
  savedStops,
  stopOptions,
  defaultStops,
  type StopChoice,
} from './stop-choice.ts'

afterEach(() => vi.unstubAllGlobals())

test('the defaults match those of the engine', () => {
  const { run } = simulateRun(bulkPlan(1))
  expect(run.snapshot().options).toMatchObject(stopOptions(defaultStops))
})

test('an empty field turns a reason off; an invalid one counts as the default', () => {
  expect(stopOptions({ unknown: '3', refusals: '', notMoved: '50' })).toEqual({
    pauseAfterUnknown: 3,
    pauseAfterRefusals: null,
    pauseNotMovedShare: 0.5,
  })
  expect(stopOptions({ unknown: '0', refusals: 'x', notMoved: '101' })).toEqual(
    stopOptions(defaultStops),
  )
})

test.each(['0', '-1', '1.5', 'x', '1001'])('%s is invalid for a number of answers', (text) => {
  expect(isStopInvalid('unknown', text)).toBe(true)
})

test('a run pauses as chosen', async () => {
  const lost = { kind: 'unknown', cause: 'no-answer', code: '', text: '' } as const
  const options = stopOptions({ ...defaultStops, unknown: '3' })
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

test('remembers the last choice for the next run, but not an invalid one', () => {
  storageWith(null)
  expect(savedStops()).toEqual(defaultStops)
  const choice: StopChoice = { unknown: '3', refusals: '', notMoved: '50' }
  saveStops(choice)
  saveStops({ ...choice, unknown: 'x' })
  expect(savedStops()).toEqual(choice)
})

test.each([null, 'not ours', '{}', '{"unknown":"x","refusals":"","notMoved":""}'])(
  'uses the defaults when %s is stored',
  (text) => {
    storageWith(text)
    expect(savedStops()).toEqual(defaultStops)
  },
)

test('uses the defaults without browser storage', () => {
  vi.stubGlobal('localStorage', undefined)
  saveStops(defaultStops)
  expect(savedStops()).toEqual(defaultStops)
})
