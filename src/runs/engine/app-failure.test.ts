import { afterEach, expect, test, vi } from 'vitest'

import { memoryJournal } from '#runs/journal/memory.ts'
import type { RunItem } from '#runs/model/run.ts'
import { uniqueId } from '#runs/model/unique-id.ts'
import { simulatedClock } from '#testing/clock.ts'
import { deal, dealType, simulatedPortal } from '#testing/portal.ts'

import { startRun } from './driver.ts'
import { crashed, stopped } from './settle-item.ts'

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

const failure = { at: new Date(5000), text: 'x is not a function' }

/** A record that was fired once, in another state. */
async function itemIn(state: Partial<RunItem>): Promise<RunItem> {
  const { run } = fireOnce({})
  await run.whenIdle()
  const [item] = run.snapshot().items
  if (item === undefined) throw new Error('no record')
  return { ...item, readings: [], outcome: null, ...state }
}

test('a failure of the app ends each record as far as it had come', async () => {
  const settled = await itemIn({ phase: 'settled' })
  expect(crashed(settled, failure)).toBe(settled)
  for (const phase of ['queued', 'ready', 'sending'] as const) {
    // oxlint-disable-next-line no-await-in-loop
    const { outcome } = crashed(await itemIn({ phase, attempts: [] }), failure)
    expect(outcome).toEqual({
      kind: 'not-sent',
      reason: { kind: 'app-failed', text: failure.text },
    })
  }
  const sending = await itemIn({ phase: 'sending' })
  expect(crashed(sending, failure)).toMatchObject({
    phase: 'settled',
    attempts: [{ id: sending.attempts[0]?.id, answeredAt: failure.at }],
    outcome: { kind: 'unknown', cause: 'app-failed', text: failure.text },
  })
  const unchecked = { kind: 'not-verified', reason: { kind: 'not-checked' } }
  expect(crashed(await itemIn({ phase: 'checking' }), failure).outcome).toEqual(unchecked)
  const outcome = { kind: 'not-moved', at: null } as const
  expect(crashed(await itemIn({ phase: 'checking', outcome }), failure).outcome).toEqual(outcome)
})

test('a cancelled firing was refused if it had been sent, and otherwise not sent', async () => {
  const item = await itemIn({ phase: 'ready' })
  const verdict = {
    kind: 'refused',
    error: 'time-budget-used',
    resend: { may: 'later', until: null },
    code: 'OPERATION_TIME_LIMIT',
    text: '',
  } as const
  const [attempt] = item.attempts
  const refused = { ...item, attempts: attempt === undefined ? [] : [{ ...attempt, verdict }] }
  expect(stopped(refused, { kind: 'cancelled' }).outcome).toMatchObject({
    kind: 'refused',
    error: 'time-budget-used',
  })
  expect(stopped({ ...item, attempts: [] }, { kind: 'cancelled' }).outcome).toEqual({
    kind: 'not-sent',
    reason: { kind: 'cancelled' },
  })
  expect(stopped(refused, { kind: 'stopped' }).outcome).toEqual({
    kind: 'not-sent',
    reason: { kind: 'stopped' },
  })
})
