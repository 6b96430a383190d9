import { expect, it, test } from 'vitest'

import type { CallTime } from '#portal/model/fire-answer.ts'
import type { RecordState, StageStep } from '#portal/model/record.ts'
import { originOf, toneOf, type Outcome } from '#runs/model/outcome.ts'
import type { Reading } from '#runs/model/reading.ts'
import { at as movedTo, before as unmoved, estimate, portal, row } from '#testing/evidence.ts'
import { seeded, type Seeded } from '#testing/lives/world.ts'
import { deal } from '#testing/portal.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { judge } from './judge.ts'
import { pathThrough } from './movement.ts'

const movedAt = unmoved.movedAt! // The simulated deal has one.
const paidEstimate = { ...estimate, stageId: 'PAID' }
const estimateRow = (stepId: number, stageId: string) => {
  return { ...row(stepId, stageId, portal(stepId)), typeId: 7, pipelineId: null }
}

/** Before, after, the history; then the stages it went through, and how that is known. */
test.each<[string, RecordState, RecordState, StageStep[] | null, string[] | null, string?]>([
  ['nothing to see', unmoved, unmoved, null, null],
  [
    'rows of the second of the last move, and nothing else changed',
    unmoved,
    unmoved,
    [row(1, 'PAID', movedAt), row(2, 'NEW', movedAt)],
    null,
  ],
  [
    'two moves in the second of the last one',
    unmoved,
    deal(1, 'SHIP'),
    [row(2, 'PAID', movedAt), row(3, 'SHIP', movedAt)],
    ['PAID', 'SHIP'],
    'history',
  ],
  [
    'older rows',
    unmoved,
    movedTo('PAID', 1),
    [row(1, 'OLD', new Date(0)), row(2, 'NEW', movedAt), row(3, 'PAID', portal(1))],
    ['PAID'],
    'history',
  ],
  [
    'rows in any order',
    unmoved,
    movedTo('SHIP', 2),
    [row(3, 'SHIP', portal(2)), row(2, 'PAID', portal(1))],
    ['PAID', 'SHIP'],
    'history',
  ],
  [
    'later rows of a record that looks untouched',
    unmoved,
    unmoved,
    [row(2, 'PAID', portal(1)), row(3, 'NEW', portal(2))],
    ['PAID', 'NEW'],
    'history',
  ],
  ['rows of another type', unmoved, unmoved, [{ ...row(2, 'PAID', portal(1)), typeId: 1 }], null],
  ['rows of another record', unmoved, unmoved, [row(2, 'PAID', portal(1), 2)], null],
  ['a new time alone', unmoved, movedTo('NEW', 1), null, [], 'readings'],
  ['a time known only after', deal(1, 'NEW', { movedAt: null }), movedTo('NEW', 1), null, null],
  ['a time known only before', unmoved, deal(1, 'NEW', { movedAt: null }), null, null],
  [
    'no times: only what follows the old stage',
    estimate,
    paidEstimate,
    [estimateRow(1, 'PAID'), estimateRow(2, 'NEW'), estimateRow(3, 'PAID')],
    ['PAID'],
    'history',
  ],
  ['no times, the same stage: old rows', estimate, estimate, [estimateRow(1, 'OLD')], null],
])('%s', (_name, from, after, steps, stages, source) => {
  const found = pathThrough(from, [after], steps)
  expect(found && found.path.map(({ stageId }) => stageId)).toEqual(stages)
  expect(found?.source).toBe(source)
})

const stranger = 9
const startMs = Date.UTC(2026, 2, 2, 8, 0, 0)

/** One firing among the moves of other people; milliseconds since the first reading. */
interface History {
  call: CallTime
  states: RecordState[]
  outcome: Outcome | null
  hasFired: boolean
  /** Moves by strangers, by where they lie relative to the whole seconds of the call. */
  strangers: { before: number; inside: number; after: number }
}

/** The portal writes whole seconds; everything else has milliseconds. */
function portalTime(ms: number): Date {
  return new Date(startMs + Math.floor(ms / 1000) * 1000)
}

function historyOf(random: Seeded, isBulk: boolean): History {
  const before = deal(1, 'S0', { movedAt: portalTime(-60_000) })
  const startsAtMs = random.between(0, 30_000)
  const finishesAtMs = startsAtMs + random.pick([40, 400, 2000, 13_000]) + random.between(0, 900)
  const firesAtMs = random.between(startsAtMs, Math.min(finishesAtMs, startsAtMs + 800))
  const hasFired = random.chance(0.6)
  const moves: { ms: number; by: number; isFiring: boolean }[] = []
  if (hasFired) {
    const { assignedById, createdById } = before
    const by = random.pick([assignedById ?? 0, createdById ?? 0, 0])
    moves.push({ ms: firesAtMs, by, isFiring: true })
    // A robot of the new stage, at once or seconds later.
    if (random.chance(0.2)) moves.push({ ms: firesAtMs, by: 0, isFiring: true })
    if (random.chance(0.2)) moves.push({ ms: finishesAtMs + 4000, by: 0, isFiring: true })
  }
  for (let more = random.pick([0, 0, 1, 1, 2]); more > 0; more -= 1) {
    const ms = random.between(0, finishesAtMs + 12_000)
    moves.push({ ms, by: stranger, isFiring: false })
  }
  const readAtMs = isBulk
    ? [finishesAtMs + random.between(50, 12_000)]
    : [0, 2000, 5000, 15_000].map((lateMs) => finishesAtMs + 100 + lateMs)
  const hasHistory = !isBulk || random.chance(0.5)
  return play({ before, moves, startsAtMs, finishesAtMs, readAtMs, hasHistory, hasFired })
}

function play(scene: {
  before: RecordState
  moves: { ms: number; by: number; isFiring: boolean }[]
  startsAtMs: number
  finishesAtMs: number
  readAtMs: number[]
  hasHistory: boolean
  hasFired: boolean
}): History {
  const { before, startsAtMs, finishesAtMs, hasFired } = scene
  const firstSecondMs = Math.floor(startsAtMs / 1000) * 1000
  const endMs = scene.readAtMs.at(-1) ?? 0
  const steps: StageStep[] = []
  const states: RecordState[] = [before]
  const strangers = { before: 0, inside: 0, after: 0 }
  const moves = scene.moves.filter(({ ms }) => ms <= endMs).toSorted((a, b) => a.ms - b.ms)
  for (const [at, { ms, by, isFiring }] of moves.entries()) {
    const stageId = `S${at + 1}`
    steps.push({ typeId: 2, id: 1, stepId: at, stageId, pipelineId: 0, at: portalTime(ms) })
    states.push({ ...before, stageId, movedAt: portalTime(ms), movedBy: by })
    const wholeMs = Math.floor(ms / 1000) * 1000
    const place = wholeMs < firstSecondMs ? 'before' : wholeMs > finishesAtMs ? 'after' : 'inside'
    if (!isFiring) strangers[place] += 1
  }
  const readings = scene.readAtMs.map((ms): Reading => {
    const count = moves.filter((move) => move.ms <= ms).length
    const state = states[count] ?? before
    return {
      at: new Date(startMs + ms),
      states: [state],
      steps: scene.hasHistory ? steps.slice(0, count) : null,
    }
  })
  const call = {
    startedAt: new Date(startMs + startsAtMs),
    finishedAt: new Date(startMs + finishesAtMs),
  }
  const outcome = judge({
    verdict: { kind: 'accepted' },
    sends: 1,
    mayAnswerRepeat: false,
    sentAt: call.startedAt,
    targets: [{ typeId: 2, id: 1 }],
    before: { at: new Date(startMs), states: [before], steps: null },
    readings,
    readError: null,
    call,
  })
  return { call, states, outcome, hasFired, strangers }
}

function claimsFiring(outcome: Outcome | null): boolean {
  return outcome !== null && 'path' in outcome && originOf(outcome).kind === 'firing'
}

it('tells moves of a firing from those of strangers in 10,000 histories', () => {
  const counts = { own: 0, outside: 0, hidden: 0, mixed: 0, amber: 0 }
  for (let seed = 1; seed <= propertyRuns(10_000); seed += 1) {
    const { outcome, hasFired, strangers } = historyOf(seeded(seed), seed % 2 === 0)
    const isMixed = strangers.inside > 0
    if (isMixed) {
      // Whole seconds cannot tell these apart, so their name does: a stranger's is never green.
      counts.mixed += 1
      if (outcome !== null && 'path' in outcome && outcome.movedBy === stranger) {
        const tone = toneOf(outcome)
        if (originOf(outcome).kind === 'same-time') {
          expect(tone, `seed ${seed}`).toBe('warning')
          counts.amber += 1
        } else {
          expect(tone, `seed ${seed}`).not.toBe('success')
        }
      }
      continue
    }
    if (hasFired) {
      // Never called a stranger's: neither unrelated, nor at the same time.
      expect(outcome?.kind, `seed ${seed}`).toMatch(/^(?:moved|moved-on)$/)
      if (outcome !== null && 'path' in outcome && originOf(outcome).kind === 'hidden') {
        counts.hidden += 1
      } else {
        expect(claimsFiring(outcome), `seed ${seed}`).toBe(true)
        counts.own += 1
      }
    } else {
      expect(claimsFiring(outcome), `seed ${seed}`).toBe(false)
      expect(outcome && toneOf(outcome), `seed ${seed}`).not.toBe('success')
      if (outcome?.kind === 'unrelated-move') counts.outside += 1
    }
  }
  // The test would prove nothing if a kind of history never came up.
  for (const count of Object.values(counts)) {
    expect(count).toBeGreaterThanOrEqual(propertyRuns(10_000) / 100)
  }
})

it('gives each move its side of the call, to the second', () => {
  for (let seed = 1; seed <= propertyRuns(2000); seed += 1) {
    const random = seeded(seed)
    const startsAtMs = random.between(5000, 9000)
    const scene = {
      before: deal(1, 'S0', { movedAt: portalTime(-60_000) }),
      startsAtMs,
      finishesAtMs: startsAtMs + random.between(0, 3000),
      readAtMs: [startsAtMs + 30_000],
      hasHistory: true,
      hasFired: false,
    }
    const ms = random.chance(0.5)
      ? random.between(0, Math.floor(startsAtMs / 1000) * 1000 - 1)
      : random.between(Math.floor(scene.finishesAtMs / 1000) * 1000 + 1000, startsAtMs + 20_000)
    const when = ms < startsAtMs ? 'before' : 'after'
    const { outcome } = play({ ...scene, moves: [{ ms, by: 7, isFiring: false }] })
    expect(outcome, `seed ${seed}`).toMatchObject({
      kind: 'unrelated-move',
      origin: { kind: 'outside', when },
    })
  }
})
