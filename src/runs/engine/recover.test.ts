import { setImmediate } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { memoryJournal } from '#runs/journal/memory.ts'
import { fakeLocks } from '#testing/browser.ts'
import { simulatedClock } from '#testing/clock.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { holdWhileFiring, recoverRuns, recoverSingles } from './recover.ts'

/** A firing of another frame, whose answer comes after `answer`. */
async function firingElsewhere(kind: 'single' | 'bulk' = 'single', journal = memoryJournal()) {
  const simulation = simulateRun(bulkPlan(1, { kind }), { journal, moves: allMove(1) })
  const { fire } = simulation.portal
  const asked = new EventTarget()
  simulation.portal.fire = (order) =>
    new Promise((resolve) => {
      asked.addEventListener('answer', () => resolve(fire(order)))
    })
  await setImmediate()
  const { id } = simulation.run.snapshot()
  const kept = async () => (await journal.run(id))?.items[0]
  return { ...simulation, journal, kept, answer: () => asked.dispatchEvent(new Event('answer')) }
}

const now = () => new Date('2026-03-02T09:05:00Z')

it('does not interrupt a single firing that continues in another frame', async () => {
  const locks = fakeLocks()
  const { run, journal, kept, answer } = await firingElsewhere()
  holdWhileFiring(run, locks)
  const recovery = recoverSingles(journal, now, locks)
  await setImmediate()
  expect(await kept()).toMatchObject({ phase: 'sending', outcome: null })
  answer()
  await recovery
  expect(await kept()).toMatchObject({ phase: 'settled', outcome: { kind: 'moved' } })
  const facts = await journal.attempts(run.snapshot().id)
  expect(facts.map(({ kind }) => kind)).toEqual(['intended', 'answered'])
})

it('makes a single firing unknown when no frame holds it', async () => {
  const { journal, kept } = await firingElsewhere()
  await recoverSingles(journal, now, fakeLocks())
  expect(await kept()).toMatchObject({ phase: 'settled', outcome: { kind: 'unknown' } })
})

it('takes only the firing as unknown that nobody holds, not the one beside it', async () => {
  const locks = fakeLocks()
  const held = await firingElsewhere()
  const lost = await firingElsewhere('single', held.journal)
  holdWhileFiring(held.run, locks)
  void recoverSingles(held.journal, now, locks)
  await setImmediate()
  expect(await held.kept()).toMatchObject({ phase: 'sending', outcome: null })
  expect(await lost.kept()).toMatchObject({ phase: 'settled', outcome: { kind: 'unknown' } })
})

it.each(['single', 'bulk'] as const)('interrupts no other runs than the %s ones', async (kind) => {
  const other = kind === 'bulk' ? 'single' : 'bulk'
  const untouched = await firingElsewhere(other)
  const { journal, kept } = await firingElsewhere(kind, untouched.journal)
  if (kind === 'single') await recoverSingles(journal, now, fakeLocks())
  else expect(await recoverRuns(journal, now(), kind)).toHaveLength(1)
  expect(await kept()).toMatchObject({ outcome: { kind: 'unknown' } })
  expect(await untouched.kept()).toMatchObject({ phase: 'sending', outcome: null })
})

it('gives up a single firing that waited for a limit: not sent', async () => {
  const journal = memoryJournal()
  const clock = simulatedClock()
  const limit = { kind: 'refused', error: 'too-many-requests', code: '', text: '' } as const
  const { run, deps } = simulateRun(bulkPlan(1, { kind: 'single' }), {
    journal,
    clock: { ...clock, sleep: () => new Promise<void>(() => undefined) },
    fault: () => ({
      verdict: { ...limit, resend: { may: 'later', until: null } },
      executes: false,
    }),
  })
  const { id } = run.snapshot()
  await expect.poll(async () => run.snapshot().waiting?.reason).toBe('too-many-requests')
  await recoverSingles(deps.journal, now, fakeLocks())
  expect(await journal.run(id)).toMatchObject({
    items: [{ outcome: { kind: 'not-sent', reason: { kind: 'interrupted' } } }],
  })
  expect(await journal.unfinished()).toEqual([])
})

it('recovers single firings where the browser refuses locks', async () => {
  const { journal, kept } = await firingElsewhere()
  const locks = fakeLocks()
  locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'))
  await recoverSingles(journal, now, locks)
  expect(await kept()).toMatchObject({ phase: 'settled', outcome: { kind: 'unknown' } })
})
