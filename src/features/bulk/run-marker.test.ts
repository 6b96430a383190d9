import { expect, test, vi } from 'vitest'

import { bulkPlan, toyRun } from '#runs/toy-run.ts'

import { markRun, markerText, readMarker } from './run-marker.ts'

const now = new Date('2026-03-02T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('a marker tells who runs what and how far', async () => {
  const { run } = toyRun(bulkPlan(3))
  await run.whenIdle()
  expect(readMarker(markerText(run.snapshot(), now), later(10))).toMatchObject({
    userName: 'Ana',
    trigger: 'Payment received',
    total: 3,
    done: 3,
    at: now,
  })
})

test('a silent runner counts for three minutes', () => {
  const text = markerText(toyRun(bulkPlan(1)).run.snapshot(), now)
  expect(readMarker(text, later(179))).not.toBeNull()
  expect(readMarker(text, later(181))).toBeNull()
})

test.each([null, '', 'no json', '{}', '[1]', '{"at":"never"}'])('%s is no marker', (text) => {
  expect(readMarker(text, now)).toBeNull()
})

test('a portal that refuses the marker stops nothing, and the marker is cleared', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  const portal = {
    writeAppOption: (_: string, text: string) => {
      written.push(text)
      return Promise.reject(new Error('refused'))
    },
  }
  const callOff = markRun(portal, toyRun(bulkPlan(1)).run, () => now)
  await vi.advanceTimersByTimeAsync(60_000)
  callOff()
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  expect(written.length).toBe(3)
  expect(written.at(-1)).toBe('')
})
