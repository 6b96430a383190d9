import { setImmediate } from 'node:timers/promises'

import { expect, it } from 'vitest'

import { memoryJournal } from '#runs/journal/memory.ts'
import { fakeLocks } from '#testing/browser.ts'
import { allMove, bulkPlan, simulateRun } from '#testing/run.ts'

import { holdWhileFiring, recoverSingles } from './recover.ts'

/** A single firing of another frame, whose answer comes after `answer`. */
async function firingElsewhere() {
  const journal = memoryJournal()
  const simulation = simulateRun(bulkPlan(1, { kind: 'single' }), { journal, ways: allMove(1) })
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

it('leaves a single firing alone that goes on in another frame', async () => {
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

it('takes a single firing as unknown that nobody holds any more', async () => {
  const { journal, kept } = await firingElsewhere()
  await recoverSingles(journal, now, fakeLocks())
  expect(await kept()).toMatchObject({ phase: 'settled', outcome: { kind: 'unknown' } })
})
