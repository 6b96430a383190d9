import { env } from 'node:process'

import { expect } from 'vitest'

import type { AttemptFact, Firing, Journal } from '#runs/journal/journal.ts'
import { tallyOf } from '#runs/model/tally.ts'

import { type Life, lifeOf } from './life.ts'
import { canary } from './world.ts'

/*
 * What every run promises, whatever fails and whenever its tab crashes:
 *
 * I1  A record is executed at most once, and sent again only if its last answer proved that nothing happened.
 * I2  A refused, unsent or missing record was not executed; any other was, unless its result is unknown.
 * I3  When a run has ended, every record has an outcome.
 * I4  The outcomes add up to the planned records, and the journal shows the same outcomes as the run.
 * I5  The journal loses nothing: every record, intent and answer is still there as it was written.
 * I6  Nothing is sent before its intent is in the journal, and each intent is used for one send only.
 * I7  The journal never contains a token.
 */

const untouched = new Set(['refused', 'not-sent'])

/** The promises broken by the final state of a run; each message begins with the promise's name. */
export function brokenByRun({ run, world, size }: Life): string[] {
  const found = [...world.violations]
  for (const { key, outcome, attempts } of run.items) {
    const count = world.portal.executed.get(key) ?? 0
    if (outcome === null) {
      found.push(`I3 ${key} has no outcome`)
      continue
    }
    const isUntouched =
      untouched.has(outcome.kind) || (outcome.kind === 'not-found' && !outcome.accepted)
    if (isUntouched && count > 0) found.push(`I2 ${key} is ${outcome.kind}, but ran`)
    const isUnknown = outcome.kind === 'unknown'
    if (!isUntouched && !isUnknown && count === 0) found.push(`I2 ${key} accepted, but never ran`)
    if (count > 1) found.push(`I1 ${key} ran ${count} times in ${attempts.length} attempts`)
  }
  const { outcomes } = tallyOf(run)
  const sum = Object.values(outcomes).reduce((all, one) => all + one, 0)
  if (sum !== size) found.push(`I4 ${sum} records, planned ${size}`)
  return found
}

/** The promises broken by the journal. */
async function brokenByJournal({ run, world, size }: Life): Promise<string[]> {
  const found: string[] = []
  const { journal, written, sent, portal, injected } = world
  const { rows } = await journal.firings({ runId: run.id, limit: 1000 })
  const facts = await journal.attempts(run.id)
  const [summary] = await journal.runs()

  const outcomes = new Map(rows.map(({ item }) => [item.key, item.outcome?.kind]))
  for (const { key, outcome } of run.items) {
    if (outcomes.get(key) !== outcome?.kind) found.push(`I4 ${key} differs in the journal`)
  }
  if (!isSame(summary?.tally, tallyOf(run))) found.push('I4 the journal adds up to something else')

  if (rows.length !== size) found.push(`I5 the journal holds ${rows.length} of ${size}`)
  for (const { item } of rows) {
    if (!isSame(item, written.items.get(item.key))) found.push(`I5 ${item.key} is not as written`)
  }
  const isKept = written.facts.every((fact, at) => isSame(fact, facts[at]))
  if (!isKept || facts.length !== written.facts.length) found.push('I5 a fact is not as written')
  found.push(...forgotten(rows, facts, sent))

  const intended = new Set(facts.flatMap((fact) => (fact.kind === 'intended' ? fact.keys : [])))
  for (const key of portal.executed.keys()) {
    if (!intended.has(key)) found.push(`I6 ${key} ran without an intent in the journal`)
  }
  // Only a token that was handed out can be in the journal; searching every journal would take long.
  if (injected.canaries > 0 && JSON.stringify([rows, facts]).includes(canary)) {
    found.push('I7 a token was written down')
  }
  return found
}

/** Sends that the journal no longer shows as sent, or shows with another answer than they had. */
function forgotten(rows: Firing[], facts: AttemptFact[], sent: Life['world']['sent']): string[] {
  const known = new Map<string, string | undefined>()
  for (const { item } of rows) {
    for (const { id, verdict } of item.attempts) known.set(`${item.key} ${id}`, verdict?.kind)
  }
  const answers = new Map<string, string | undefined>()
  for (const fact of facts) {
    if (fact.kind !== 'answered') continue
    for (const [at, key] of fact.keys.entries()) {
      answers.set(`${key} ${fact.attemptId}`, fact.answer.verdicts[at]?.kind)
    }
  }
  return sent.flatMap(({ key, attemptId }) => {
    const name = `${key} ${attemptId}`
    const answer = answers.get(name) ?? 'unknown'
    return known.get(name) === answer ? [] : [`I5 ${name} was ${answer}, now ${known.get(name)}`]
  })
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** `npm run night` asks for more seeds, and for new ones, or replays a single one. */
export const seeds = Number(env['RUN_SEEDS'] ?? 19_000)
const firstSeed = Number(env['RUN_FIRST_SEED'] ?? 1)
export const only = env['RUN_SEED'] === undefined ? null : Number(env['RUN_SEED'])

/** Enough for a whole night on a busy machine. */
export const livesTimeoutMs = Math.max(600_000, seeds * 20)

/** Simulates one life and expects that it broke no promise. Every failure names the seed. */
export async function live(seed: number, disk: Journal): Promise<Life> {
  const replay = `Replay: npm run night -- --seed=${seed}`
  let life: Life
  let found: string[]
  try {
    life = await lifeOf(seed, 1, disk)
    found = [...brokenByRun(life), ...(await brokenByJournal(life))]
  } catch (error) {
    throw new Error(`A life did not end. ${replay}`, { cause: error })
  }
  expect(found, replay).toEqual([])
  return life
}

/** So many seeds, or the one to be replayed. */
export function seedsUpTo(count: number): number[] {
  return only === null ? Array.from({ length: count }, (_, at) => firstSeed + at) : [only]
}
