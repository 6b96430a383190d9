import type { CallTime, FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef, RecordState } from '#portal/model/record.ts'
import {
  originOf,
  type Movement,
  type Outcome,
  type RecordMove,
  type Seen,
  type StagePoint,
} from '#runs/model/outcome.ts'
import { stateIn, type Reading } from '#runs/model/reading.ts'

import { attribute } from './attribution.ts'
import { isSamePoint, pathThrough, type StagePath } from './movement.ts'

/** All that is known about one firing. */
export interface Evidence {
  verdict: FireVerdict
  /** How many requests were handed to the network, over all attempts. */
  sends: number
  /** The answer may be that of a repeat by the browser, which hides what the first request did. */
  mayAnswerRepeat: boolean
  /** When the request left; the clock of the run, compared only with the readings' own `at`. */
  sentAt: Date
  /** The records that may move: the fired one, or a client's open deals; null: not known. */
  targets: RecordRef[] | null
  /** Null: nothing could be read before. A target that is absent from it was missing. */
  before: Reading | null
  /** After the send, oldest first. */
  readings: Reading[]
  /** Why the latest reading failed, if it did. */
  readError: PortalErrorKind | null
  /** When the portal worked on this record, by its clock; null where it gave no times. */
  call: CallTime | null
}

/** The outcome that the evidence proves; null while an accepted firing waits for its first reading. */
export function judge(evidence: Evidence): Outcome | null {
  const { verdict } = evidence
  switch (verdict.kind) {
    case 'refused': {
      const { kind, error, code, text } = verdict
      if (evidence.sends === 0) return { kind: 'not-sent', reason: { kind: 'held-back', error } }
      if (evidence.mayAnswerRepeat && !isUnmoved(evidence)) {
        const seen = seenSince(evidence)
        return { kind: 'unknown', cause: 'refusal-in-doubt', error, code, text, seen }
      }
      return { kind, error, code, text }
    }
    case 'unknown':
      return { ...verdict, seen: seenSince(evidence) }
    case 'accepted':
      return judgeAccepted(evidence)
  }
}

function judgeAccepted(evidence: Evidence): Outcome | null {
  const { targets, before, readings, readError } = evidence
  const last = readings.at(-1)
  if (targets === null) return notVerified('nothing-to-watch')
  if (targets.length === 0) return { kind: 'not-moved', at: null }
  if (last === undefined) {
    if (readError === null) return null
    if (isNoRight(readError)) return notVerified('unreadable')
    return { kind: 'not-verified', reason: { kind: 'read-failed', error: readError } }
  }
  const movement = movementIn(evidence)
  if (movement !== null) return outcomeOf(movement)
  if (before === null) {
    return notVerified(last.states.length === 0 ? 'unreadable' : 'no-reading-before')
  }
  if (before.states.length === 0) {
    return last.states.length === 0
      ? { kind: 'not-found', accepted: true }
      : notVerified('no-reading-before')
  }
  // One of several watched deals may disappear as long as the others can be compared.
  if (last.states.length === 0) return notVerified('gone')
  return { kind: 'not-moved', at: soleStage(last) }
}

/** Every watched record was read before and since, and none has moved. */
function isUnmoved(evidence: Evidence): boolean {
  const { targets, before, readings } = evidence
  const last = readings.at(-1) ?? null
  if (targets === null || targets.length === 0 || movementIn(evidence) !== null) return false
  return targets.every((target) => stateIn(before, target) && stateIn(last, target))
}

function seenSince(evidence: Evidence): Seen {
  const last = evidence.readings.at(-1)
  if (last === undefined) {
    return { kind: evidence.readError === null ? 'not-read' : 'unreadable' }
  }
  const movement = movementIn(evidence)
  if (movement !== null) return { kind: 'movement', ...movement }
  const isComparable = evidence.before?.states.some((state) => stateIn(last, state) !== null)
  return isComparable === true ? { kind: 'nothing', at: soleStage(last) } : { kind: 'unreadable' }
}

/** The movement of the target that the firing moved first; a doubtful or foreign one only when it moved none. */
function movementIn(evidence: Evidence): Movement | null {
  const { readings, call } = evidence
  const moved = (evidence.before?.states ?? []).flatMap((before) => {
    const route = pathAt(evidence, before, readings.length)
    const afters = readings.flatMap((reading) => stateIn(reading, before) ?? [])
    if (route === null) return []
    const ref = { typeId: before.typeId, id: before.id }
    const move = attribute({ before, afters, route, call })
    return [{ ref, before, route, move, at: afters.at(-1)?.movedAt?.getTime() ?? 0 }]
  })
  const [first, ...rest] = moved.toSorted(
    (a, b) => doubtAbout(a.move) - doubtAbout(b.move) || a.at - b.at,
  )
  if (first === undefined) return null
  return {
    ...first.move,
    movedRecord: first.ref,
    alsoMoved: rest.map(({ ref, move }) => ({ ...ref, move })),
    afterSeconds: secondsUntil(evidence, first.before, first.route),
  }
}

/** 0: proven to be the firing's, 2: proven not to be. */
function doubtAbout(move: RecordMove): 0 | 1 | 2 {
  if (isUnrelated(move)) return 2
  return originOf(move).kind === 'firing' ? 0 : 1
}

function isUnrelated(move: RecordMove): boolean {
  return originOf(move).kind === 'outside'
}

/** The path according to the first `count` readings. History that was read once stays valid if refused later. */
function pathAt(evidence: Evidence, before: RecordState, count: number): StagePath | null {
  const readings = evidence.readings.slice(0, count)
  const states = readings.flatMap((reading) => stateIn(reading, before) ?? [])
  const steps = readings.findLast((reading) => reading.steps !== null)?.steps ?? null
  return pathThrough(before, states, steps)
}

function outcomeOf(movement: Movement): Outcome {
  if (isUnrelated(movement)) return { kind: 'unrelated-move', ...movement }
  const { path, from } = movement
  const to = path.at(-1)
  if (to === undefined || isSamePoint(to, from)) return { kind: 'came-back', ...movement }
  if (path.length > 1) return { kind: 'moved-on', to, ...movement }
  return { kind: originOf(movement).kind === 'same-time' ? 'same-time' : 'moved', to, ...movement }
}

/** Seconds until a reading first showed the whole path. */
function secondsUntil(evidence: Evidence, before: RecordState, route: StagePath): number {
  const final = signature(route)
  const first = evidence.readings.find((_, at) => {
    const seen = pathAt(evidence, before, at + 1)
    return seen !== null && signature(seen) === final
  })
  const seenAt = first?.at ?? evidence.sentAt
  return Math.max(0, (seenAt.getTime() - evidence.sentAt.getTime()) / 1000)
}

function signature(route: StagePath): string {
  return JSON.stringify(route.path.map(({ stageId, pipelineId }) => [stageId, pipelineId]))
}

function soleStage(reading: Reading): StagePoint | null {
  const [state] = reading.states
  if (state === undefined || reading.states.length > 1) return null
  return { stageId: state.stageId, pipelineId: state.pipelineId }
}

function notVerified(
  kind: 'unreadable' | 'no-reading-before' | 'gone' | 'nothing-to-watch',
): Outcome {
  return { kind: 'not-verified', reason: { kind } }
}

/** Reading failed because of a missing right (or type), not because of the connection. */
export function isNoRight(error: PortalErrorKind): boolean {
  return noRight.has(error)
}

const noRight = new Set<PortalErrorKind>([
  'access-denied',
  'no-crm-access',
  'extranet-user',
  'missing-scope',
  'not-found',
])
