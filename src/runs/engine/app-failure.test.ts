import { afterEach, expect, test, vi } from 'vitest'

import { memoryJournal } from '#runs/journal/memory.ts'
import { uniqueId } from '#runs/model/unique-id.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, dealType, simulatedPortal } from '#testing/portal.ts'

import { startRun } from './driver.ts'

afterEach(() => vi.unstubAllGlobals())

function fireOnce({ fire, obstacle }: { fire?: () => never; obstacle?: () => never }) {
  const clock = simulatedClock()
  const portal = simulatedPortal({ records: [deal(1)], clock })
  if (fire !== undefined) portal.fire = fire
  const journal = memoryJournal()
  const run = startRun(
    {
      kind: 'single',
      trigger: { code: 'paid', name: 'Paid' },
      items: [{ record: { typeId: 2, id: 1 } }],
      by: { id: 1, name: 'Ana' },
    },
    { portal, journal, clock, typeOf: () => dealType, ...(obstacle && { obstacle }) },
  )
  return { run, portal, journal }
}

function fail(): never {
  throw new TypeError('x is not a function')
}

test('an exception before the send leaves the record not sent, with its text', async () => {
  const { run, portal } = fireOnce({ obstacle: fail })
  await run.whenIdle()
  expect(run.snapshot().items[0]?.outcome).toEqual({
    kind: 'not-sent',
    reason: { kind: 'app-failed', text: 'TypeError: x is not a function' },
  })
  expect(portal.orders).toEqual([])
})

test('an exception during the send leaves the result unknown, also in the journal', async () => {
  const { run, journal } = fireOnce({ fire: fail })
  await run.whenIdle()
  const expected = {
    kind: 'unknown',
    cause: 'app-failed',
    text: 'TypeError: x is not a function',
    seen: { kind: 'not-read' },
  }
  expect(run.snapshot().items[0]?.outcome).toMatchObject(expected)
  const stored = await journal.run(run.snapshot().id)
  expect(stored?.items[0]?.outcome).toMatchObject(expected)
})

test('fires in a browser without crypto.randomUUID', async () => {
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array) => bytes.map((_, at) => at * 17),
  })
  expect(uniqueId()).toBe('00112233-4455-4677-8899-aabbccddeeff')
  const { run, portal } = fireOnce({})
  await run.whenIdle()
  expect(portal.orders).toHaveLength(1)
})
