import type { Transport } from '#portal/model/fire-answer.ts'
import type { RecordState } from '#portal/model/record.ts'
import { continueRun, startRun } from '#runs/engine/driver.ts'
import { recoverRuns } from '#runs/engine/recover.ts'
import type { Journal } from '#runs/journal/journal.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { deal, type StageChange } from '#testing/portal.ts'
import { bulkPlan } from '#testing/run.ts'

import { seeded, type Seeded, simulatedWorld, type SimulatedWorld } from './world.ts'

/** A run from start to end, through every fault and crash in between. */
export interface Life {
  run: Run
  world: SimulatedWorld
  /** Records of the plan. */
  size: number
}

/** The same seed gives the same life. `harm` scales the probability of faults: 0 for none, 1 for many. */
export async function lifeOf(seed: number, harm: number, disk: Journal): Promise<Life> {
  const random = seeded(seed)
  const { size, world } = worldOf(random, harm, disk)
  let handle: RunHandle | null = null
  if (harm > 0) planPeople(random, world, () => handle)
  const plan = bulkPlan(size, {
    options: {
      pauseAfterUnknown: random.chance(0.5) ? 1 : null,
      pauseNotMovedShare: random.chance(0.5) ? 0.8 : null,
      readPaths: random.chance(0.3),
      fireMissing: random.chance(0.2),
    },
  })
  let { deps, crashed } = world.live()
  handle = startRun(plan, deps)
  for (let turn = 0; turn < 400; turn += 1) {
    // Each turn continues where the one before ended.
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
      // Events that a full disk refused are written with the next event.
      world.calm()
      handle.checkAgain([])
      const isWritten = world.whenWritten().then(() => false)
      // A crash during the very last write needs another restart.
      if (!(await Promise.race([crashed.then(() => true), isWritten]))) break
    } else if (turn < 100) {
      handle.resume()
    } else {
      // After many resumes the run is stopped, so that every life ends.
      handle.stop()
    }
    // oxlint-enable no-await-in-loop
  }
  return { world, size, run: handle.snapshot() }
}

function worldOf(random: Seeded, harm: number, disk: Journal) {
  const size = sizeOf(random)
  const records: RecordState[] = []
  const moves: Record<string, StageChange[]> = {}
  for (let id = 1; id <= size; id += 1) {
    if (!random.chance(0.02 * harm)) records.push(deal(id))
    if (random.chance(0.7)) moves[`2:${id}`] = [{ stageId: 'PAID' }]
    if (random.chance(0.1)) moves[`2:${id}`]?.push({ stageId: 'SHIP', afterSeconds: 4 })
  }
  const fireSeconds = random.pick([0.05, 0.4, 2, 13])
  const transport = random.pick<Transport>(['once', 'ordinary'])
  const options = { records, moves, fireSeconds, transport }
  return { size, world: simulatedWorld(random, options, harm, disk) }
}

/** Most faults show in runs of a few records, which take a tenth of the time; some need many. */
function sizeOf(random: Seeded): number {
  if (random.chance(0.01)) return random.between(60, 130)
  return random.chance(0.2) ? random.between(1, 25) : random.between(1, 3)
}

const verbs = ['pause', 'resume', 'stop', 'checkAgain', 'stopChecking'] as const

/** What people do during a run: pause, resume, stop, check again, move records by hand. */
function planPeople(random: Seeded, world: SimulatedWorld, current: () => RunHandle | null) {
  for (let at = random.between(0, 5); at > 0; at -= 1) {
    const verb = random.pick<(typeof verbs)[number] | 'move'>([...verbs, 'move'])
    world.clock.at(random.between(0, 60), () => {
      if (verb === 'move') world.portal.move({ typeId: 2, id: random.between(1, 20) }, 'LOST', 9)
      else current()?.[verb]()
    })
  }
}
