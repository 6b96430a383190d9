import { expect, test } from 'vitest'

import type { Run, RunEvent } from '#runs/model/run.ts'

import { JournalQueue } from './journal-queue.ts'

const at = new Date('2026-03-02T09:00:00Z')
const run = {} as Run // A queue passes it on without looking at it.
const woke: RunEvent = { kind: 'woke', at }
const intended: RunEvent = { kind: 'intended', at, attemptId: 'a', keys: ['2:1'] }
const ended: RunEvent = { kind: 'checks-stopped', at }

const full = new Error('the disk is full')

/** A queue on a journal whose writes end as the test says, in this order; the last ones succeed. */
function queueOn(...ends: ('written' | 'refused')[]) {
  const tried: string[] = []
  const written: string[] = []
  let open = 0
  const queue = new JournalQueue({
    async add(_run, event) {
      tried.push(event.kind)
      open += 1
      expect(open, 'writes at the same time').toBe(1)
      await Promise.resolve()
      open -= 1
      if (ends.shift() === 'refused') throw full
      written.push(event.kind)
    },
  })
  return { add: (event: RunEvent) => queue.add(run, event, []), tried, written }
}

test('writes one event after the other, and a call ends once its own is written', async () => {
  const { add, written } = queueOn()
  const first = add(intended).then(() => [...written])
  const second = add(woke).then(() => [...written])
  expect(await first).toEqual(['intended'])
  expect(await second).toEqual(['intended', 'woke'])
})

test('writes what the journal refused once more, before the next event', async () => {
  const { add, tried, written } = queueOn('refused')
  await expect(add(woke)).rejects.toBe(full)
  await add(ended)
  expect(written).toEqual(['woke', 'checks-stopped'])
  await add(woke)
  expect(tried).toEqual(['woke', 'woke', 'checks-stopped', 'woke'])
})

test('a refused event does not stop those that wait behind it', async () => {
  const { add, written } = queueOn('refused')
  const [first, second] = await Promise.allSettled([add(woke), add(ended)])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect(written).toEqual(['woke', 'checks-stopped'])
})

test('never writes a refused intent later, as nothing was sent', async () => {
  const { add, tried, written } = queueOn('refused')
  await expect(add(intended)).rejects.toBe(full)
  await add(ended)
  expect(written).toEqual(['checks-stopped'])
  expect(tried).toEqual(['intended', 'checks-stopped'])
})

test('an intent is dropped when an earlier event is refused again, and that event is kept', async () => {
  const { add, written } = queueOn('refused', 'refused')
  await expect(add(woke)).rejects.toBe(full)
  await expect(add(intended)).rejects.toBe(full)
  await add(ended)
  expect(written).toEqual(['woke', 'checks-stopped'])
})
