import type { CallTime } from '#portal/model/fire-answer.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Origin, PathStep, RecordMove, StagePoint } from '#runs/model/outcome.ts'

import { isSamePoint, type StagePath } from './movement.ts'

/** What tells whose move it was. */
interface MoveEvidence {
  /** The record as it was read before the send. */
  before: RecordState
  /** The record in the readings after the answer, oldest first. */
  afters: RecordState[]
  route: StagePath
  /** Null: the answer was lost, or the portal gave no times. */
  call: CallTime | null
}

/**
 * Attributes a move that was observed. A trigger moves a record synchronously: `movedTime` then lies
 * between the whole second of the call's start and its finish, in a batch those of the row. The mover
 * decides as well, because a call may last seconds and people work meanwhile: automation acts as the
 * responsible person (the default of a rule's "Change stage as"), the author or the system, and in the
 * name of a chosen person only where a rule says so.
 */
export function attribute({ before, afters, route, call }: MoveEvidence): RecordMove {
  const last = afters.at(-1) ?? before
  const { path, source } = route
  const from = pointOf(before)
  if (call === null || last.movedAt === null) {
    const origin = { kind: 'untimed', mover: moverOf(before, last) } as const
    return { from, path, source, origin, movedBy: last.movedBy }
  }
  const firstOwn = path.findIndex(({ at }) => at === null || placeOf(at, call).kind !== 'before')
  const passed = path.slice(0, firstOwn === -1 ? path.length : firstOwn)
  const earlier = [from, ...passed].map(({ stageId, pipelineId }) => ({ stageId, pipelineId }))
  return {
    ...(passed.length > 0 && { earlier: earlier.slice(0, -1) }),
    from: earlier.at(-1) ?? from,
    path: path.slice(passed.length),
    source,
    ...timedOrigin({ before, afters, path, source, call }),
  }
}

interface Attributed {
  origin: Origin
  movedBy: number | null
}

function timedOrigin({
  before,
  afters,
  path,
  source,
  call,
}: Omit<MoveEvidence, 'route' | 'call'> & StagePath & { call: CallTime }): Attributed {
  const changed = afters.filter((state) => !isUntouched(before, state))
  const placed = changed.flatMap((state) =>
    state.movedAt === null ? [] : [{ state, place: placeOf(state.movedAt, call) }],
  )
  const inside = placed.findLast(({ place }) => place.kind === 'inside')?.state
  if (inside !== undefined) return originInside(before, inside)
  const places = path.flatMap(({ at }) => (at === null ? [] : [placeOf(at, call)]))
  if (source === 'history' && places.some(({ kind }) => kind === 'inside')) {
    return { origin: { kind: 'firing', as: 'unnamed' }, movedBy: null }
  }
  // A reading after the answer that still shows the last move before the call rules out one inside.
  const wasSeenUnmoved =
    changed.length < afters.length || placed.some(({ place }) => place.kind === 'before')
  if (!wasSeenUnmoved && source === 'readings') return { origin: { kind: 'hidden' }, movedBy: null }
  const seen = placed.at(-1)
  const place = seen?.place ?? places.at(-1)
  if (place === undefined || place.kind === 'inside') {
    return { origin: { kind: 'hidden' }, movedBy: null }
  }
  const { kind: when, seconds } = place
  return { origin: { kind: 'outside', when, seconds }, movedBy: seen?.state.movedBy ?? null }
}

function originInside(before: RecordState, { movedBy }: RecordState): Attributed {
  const as = nameOf(before, movedBy)
  return { origin: as === 'other' ? { kind: 'same-time' } : { kind: 'firing', as }, movedBy }
}

function moverOf(before: RecordState, { movedBy }: RecordState) {
  if (movedBy === null) return 'unnamed'
  return nameOf(before, movedBy) === 'other' ? 'other' : 'usual'
}

/** In which of the names a rule may use by itself; the responsible person as before the send. */
function nameOf({ assignedById, createdById }: RecordState, movedBy: number | null) {
  if (movedBy === null) return 'unnamed'
  if (movedBy === 0) return 'system'
  if (movedBy === assignedById) return 'responsible'
  return movedBy === createdById ? 'author' : 'other'
}

/** Where a moment of the portal lies relative to a call; moves are dated in whole seconds. */
type Place = { kind: 'inside' } | { kind: 'before' | 'after'; seconds: number }

function placeOf(at: Date, { startedAt, finishedAt }: CallTime): Place {
  const startMs = Math.floor(startedAt.getTime() / 1000) * 1000
  const ms = at.getTime()
  if (ms < startMs) return { kind: 'before', seconds: wholeSeconds(startMs - ms) }
  return ms > finishedAt.getTime()
    ? { kind: 'after', seconds: wholeSeconds(ms - finishedAt.getTime()) }
    : { kind: 'inside' }
}

function wholeSeconds(ms: number): number {
  return Math.max(1, Math.round(ms / 1000))
}

/** Read after the answer, but exactly as before the send. */
function isUntouched(before: RecordState, state: RecordState): boolean {
  return isSamePoint(before, state) && before.movedAt?.getTime() === state.movedAt?.getTime()
}

function pointOf({ stageId, pipelineId }: RecordState | PathStep): StagePoint {
  return { stageId, pipelineId }
}
