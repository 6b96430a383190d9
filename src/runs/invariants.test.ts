import process, { env } from 'node:process'
import { setImmediate } from 'node:timers/promises'

import { expect, it } from 'vitest'

import type { RecordState } from '#portal/crm-record.ts'

import { continueRun, startRun } from './driver.ts'
import type { RunHandle } from './driver.ts'
import { recoverRuns } from './recover.ts'
import { phaseOf } from './run.ts'
import type { Run } from './run.ts'
import { seeded } from './seeded.ts'
import type { Seeded } from './seeded.ts'
import { tallyOf } from './tally.ts'
import { deal } from './toy-portal.ts'
import { bulkPlan } from './toy-run.ts'
import { canary, toyWorld } from './toy-world.ts'
import type { ToyWorld } from './toy-world.ts'

/** `RUN_SEEDS=1000000` for a night; `RUN_SEED=4711` replays one. */
const seeds = Number(env['RUN_SEEDS'] ?? 20_000)
const only = env['RUN_SEED'] === undefined ? null : Number(env['RUN_SEED'])

function worldOf(random: Seeded, harm: number) {
  const size = random.chance(0.05) ? random.between(60, 130) : random.between(1, 25)
  const records: RecordState[] = []
  const ways: Record<string, { stageId: string; afterSeconds?: number }[]> = {}
  for (let id = 1; id <= size; id += 1) {
    if (!random.chance(0.02 * harm)) records.push(deal(id))
    if (random.chance(0.7)) ways[`2:${id}`] = [{ stageId: 'PAID' }]
    if (random.chance(0.1)) ways[`2:${id}`]?.push({ stageId: 'SHIP', afterSeconds: 4 })
  }
  const fireSeconds = random.pick([0.05, 0.4, 2, 13])
  return { size, world: toyWorld(random, { records, ways, fireSeconds }, harm) }
}

const verbs = ['pause', 'resume', 'stop', 'checkAgain', 'stopChecking'] as const

/** What people do while a run goes on: pause, resume, stop, look again, move records by hand. */
function planPeople(random: Seeded, world: ToyWorld, current: () => RunHandle | null) {
  for (let at = random.between(0, 5); at > 0; at -= 1) {
    const verb = random.pick<(typeof verbs)[number] | 'move'>([...verbs, 'move'])
    world.clock.at(random.between(0, 60), () => {
      if (verb === 'move') world.portal.move({ typeId: 2, id: random.between(1, 20) }, 'LOST', 9)
      else current()?.[verb]()
    })
  }
}

async function lifeOf(seed: number, harm: number) {
  const random = seeded(seed)
  const { size, world } = worldOf(random, harm)
  let handle: RunHandle | null = null
  if (harm > 0) planPeople(random, world, () => handle)
  const plan = bulkPlan(size, {
    options: {
      pauseAfterUnknown: random.chance(0.5) ? 1 : null,
      pauseNotMovedShare: null,
      readPaths: random.chance(0.3),
      fireMissing: random.chance(0.2),
    },
  })
  let { deps, crashed } = world.live()
  handle = startRun(plan, deps)
  for (let turn = 0; turn < 400; turn += 1) {
    // One life after another.
    // oxlint-disable no-await-in-loop
    const isDead = await Promise.race([
      crashed.then(() => true),
      handle.whenIdle().then(() => false),
    ])
    if (isDead) {
      const [open] = await recoverRuns(world.journal, world.clock.now())
      const run: Run | null = open ?? (await world.journal.run(handle.snapshot().id))
      if (run === null) throw new Error('the journal lost a run')
      ;({ deps, crashed } = world.live())
      handle = continueRun(run, deps)
    } else if (phaseOf(handle.snapshot()) === 'ended') {
      // A disk that was full for a moment gets what it missed with the next fact.
      world.calm()
      handle.checkAgain([])
      await setImmediate()
      // A crash during the very last write is one more life.
      if (!(await Promise.race([crashed.then(() => true), setImmediate(false)]))) break
    } else if (turn < 100) {
      handle.resume()
    } else {
      // Whoever tires of resuming stops.
      handle.stop()
    }
    // oxlint-enable no-await-in-loop
  }
  return { world, size, run: handle.snapshot() }
}

const untouched = new Set(['refused', 'not-sent'])

function check(run: Run, world: ToyWorld, size: number): string[] {
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
  const { outcomes, total } = tallyOf(run)
  const sum = Object.values(outcomes).reduce((all, one) => all + one, 0)
  if (sum !== size || total !== size) found.push(`I4 ${sum} of ${total}, planned ${size}`)
  return found
}

async function checkJournal(run: Run, world: ToyWorld, size: number): Promise<string[]> {
  const found: string[] = []
  const { rows } = await world.journal.firings({ limit: 1000 })
  if (rows.length !== size) found.push(`I5 the journal holds ${rows.length} of ${size}`)
  const [summary] = await world.journal.runs()
  for (const { item } of rows) {
    const { outcome } = run.items[run.index.get(item.key) ?? -1] ?? {}
    if (item.outcome?.kind !== outcome?.kind) found.push(`I4 ${item.key} differs in the journal`)
  }
  const facts = await world.journal.attempts(run.id)
  const intended = new Set(facts.flatMap((fact) => (fact.kind === 'intended' ? fact.keys : [])))
  for (const key of world.portal.executed.keys()) {
    if (!intended.has(key)) found.push(`I6 ${key} ran without an intent in the journal`)
  }
  if (summary?.tally.total !== size) found.push('I4 the journal adds up to something else')
  // Every tenth is enough: it takes as long as the life itself.
  if (rows.length % 10 === 0 && JSON.stringify([rows, facts]).includes(canary))
    found.push('I7 a token was written down')
  return found
}

it(`keeps its promises in ${seeds} random lives with faults and crashes`, async () => {
  const totals = { records: 0, faults: 0, crashes: 0, executions: 0 }
  const list = only === null ? Array.from({ length: seeds }, (_, at) => at + 1) : [only]
  for (const seed of list) {
    // One life after another: they share nothing but the processor.
    // oxlint-disable no-await-in-loop
    const { run, world, size } = await lifeOf(seed, 1)
    const found = [...check(run, world, size), ...(await checkJournal(run, world, size))]
    // oxlint-enable no-await-in-loop
    expect(found, `RUN_SEED=${seed}`).toEqual([])
    totals.records += size
    totals.faults += world.injected.faults
    totals.crashes += world.injected.crashes
    totals.executions += world.portal.executed.size
  }
  // The test would prove nothing if nothing had gone wrong.
  if (env['RUN_SEEDS'] !== undefined) process.stdout.write(`${JSON.stringify(totals)}\n`)
  if (only === null) expect(totals.faults * totals.crashes).toBeGreaterThan(seeds)
}, 600_000)

it('fires every record exactly once when nothing fails', async () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    // oxlint-disable-next-line no-await-in-loop
    const { run, world, size } = await lifeOf(seed, 0)
    expect(check(run, world, size), `seed ${seed}`).toEqual([])
    expect([...world.portal.executed.values()]).toEqual(Array<number>(size).fill(1))
    expect(world.portal.orders.every((order) => order.records.length <= 50)).toBe(true)
  }
}, 60_000)
