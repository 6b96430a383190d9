import {
  isClientType,
  type ObjectType,
  type Stage,
  type TypeObstacle,
} from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { findPath, usualMove, type LearnedPath } from '#runs/proof/learned-paths.ts'

/** `certain`: read from the portal. `look-here`: only a person can look. `ruled-out`: it cannot be this. */
export type CauseMark = 'certain' | 'look-here' | 'ruled-out'

export type CauseKind =
  | 'record-missing'
  | 'leads-off'
  | 'automation-off'
  | 'stages-off'
  | 'no-open-deal'
  | 'sent-back'
  | 'last-stage'
  | 'record-closed'
  | 'at-or-past'
  | 'not-placed'
  | 'conditions'
  | 'too-early'
  | 'automation-unavailable'

export interface Cause {
  kind: CauseKind
  mark: CauseMark
  /** What speaks for or against it, where more can be said than the mark. */
  evidence: Evidence | null
}

/** Learned from earlier firings; never read, since the portal tells nobody where a trigger is placed. */
export type Evidence =
  /** It moved records of this pipeline before, usually to this stage. */
  | { kind: 'proven-here'; to: string | null; count: number; total: number }
  /** Fired here before, and nothing ever moved. */
  | { kind: 'never-here'; total: number }
  /** It works, but in other pipelines. */
  | { kind: 'proven-elsewhere' }

/** What is known of a firing that moved nothing. */
export interface Silence {
  code: string
  /** Of what was fired at; a client's deals are in `watched`. */
  type: ObjectType
  outcome: Outcome
  /** The records that might have moved, as they were last read. */
  watched: RecordState[]
  /** Where the pipelines of `watched` are found. */
  watchedType: ObjectType
  /** Learned before this firing. */
  learned: LearnedPath[]
  isChecking: boolean
}

/**
 * Why nothing happened: what is certain first, then what a person should look at, the likeliest
 * first, then what is ruled out. The order of what cannot be read follows what was learned.
 */
export function whyNothing(silence: Silence): Cause[] {
  // What went and came back did react: only what sent it back is left to be found.
  if (silence.outcome.kind === 'came-back') return [cause('sent-back', 'certain')]
  const obstacles = obstacleCauses(silence)
  const dead = obstacles.find(({ mark }) => mark === 'certain')
  // Nothing else matters where the portal would not even look for a rule.
  if (dead !== undefined) return [dead]
  const causes = [...placeCauses(silence), ...ruleCauses(silence), ...obstacles]
  return (['certain', 'look-here', 'ruled-out'] as const).flatMap((mark) =>
    causes.filter((one) => one.mark === mark),
  )
}

/** What the portal itself says stands against any automation. */
function obstacleCauses({ type, outcome, watched, learned }: Silence): Cause[] {
  const hasWorked = learned.some(({ typeId, moves }) => typeId === type.id && moves.length > 0)
  const obstacle = (kind: TypeObstacle) =>
    cause(kind, type.isObstacleKnown ? certainIf(type.obstacle === kind) : lookUnless(hasWorked))
  const causes = [cause('record-missing', certainIf(outcome.kind === 'not-found'))]
  if (type.kind === 'lead') causes.push(obstacle('leads-off'))
  if (type.kind === 'smart-process') {
    causes.push(obstacle('automation-off'), obstacle('stages-off'))
  }
  if (isClientType(type)) causes.push(cause('no-open-deal', certainIf(watched.length === 0)))
  return causes
}

/** What the record's own stage says: read, but no proof against a trigger that was seen to work from there. */
function placeCauses(silence: Silence): Cause[] {
  const { stages, stage, path } = standOf(silence)
  if (stage === null) return []
  const works = path?.moves.some(({ from }) => from === stage.id) === true
  if (stages.at(-1) === stage) return [cause('last-stage', certainIf(!works))]
  const isClosed = stage.meaning !== 'process'
  return [cause('record-closed', certainIf(isClosed && !works)), cause('last-stage', 'ruled-out')]
}

/** What only the automation rules could tell, the likeliest first. */
function ruleCauses(silence: Silence): Cause[] {
  const { watchedType, learned, isChecking } = silence
  const { stages, stage, path } = standOf(silence)
  const at = stage === null ? -1 : stages.indexOf(stage)
  const evidence = evidenceOf(silence, path)
  const proof = evidence?.kind === 'proven-here' ? evidence : null
  const target = stages.findIndex(({ id }) => id === proof?.to)
  const isAhead = target > at && at >= 0
  const isBehind = target >= 0 && at >= target
  const leavesTraces = watchedType.hasStageHistory || watchedType.hasMovedTime
  const hasWorked = learned.some(({ moves }) => moves.length > 0)

  const ranked: [rank: number, cause: Cause][] = [
    [isBehind ? 1 : at === 0 ? 5 : 3, cause('at-or-past', lookUnless(isAhead), proof)],
    [
      proof === null && evidence !== null ? 1 : 2,
      cause('not-placed', lookUnless(proof !== null), evidence),
    ],
    [4, cause('conditions', 'look-here', isAhead ? proof : null)],
    [isChecking ? 6 : 8, cause('too-early', 'look-here')],
    [7, cause('automation-unavailable', lookUnless(hasWorked))],
    [6, cause('sent-back', lookUnless(leavesTraces))],
  ]
  return ranked.toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

/** Where the record stands; known only where it is clear which record was meant. */
function standOf({ code, watched, watchedType, learned }: Silence): {
  stages: Stage[]
  stage: Stage | null
  path: LearnedPath | null
} {
  const [record] = watched
  if (record === undefined || watched.length > 1) return { stages: [], stage: null, path: null }
  const pipeline = watchedType.pipelines.find(({ id }) => id === (record.pipelineId ?? 0))
  const stages = pipeline?.stages ?? []
  return {
    stages,
    stage: stages.find(({ id }) => id === record.stageId) ?? null,
    path: findPath(learned, code, record.typeId, record.pipelineId),
  }
}

function evidenceOf({ code, watched, learned }: Silence, path: LearnedPath | null) {
  // Of several deals it is not known which pipeline was meant.
  return watched.length > 1 ? null : learnedOf(code, learned, path)
}

function learnedOf(
  code: string,
  learned: LearnedPath[],
  path: LearnedPath | null,
): Evidence | null {
  if (path !== null && path.moves.length > 0) {
    const usual = usualMove(path)
    const count = usual?.count ?? path.moves.reduce((sum, move) => sum + move.count, 0)
    return { kind: 'proven-here', to: usual?.to ?? null, count, total: path.total }
  }
  const isProven = learned.some((other) => other.code === code && other.moves.length > 0)
  if (isProven) return { kind: 'proven-elsewhere' }
  return path === null || path.total === 0 ? null : { kind: 'never-here', total: path.total }
}

function cause(kind: CauseKind, mark: CauseMark, evidence: Evidence | null = null): Cause {
  return { kind, mark, evidence }
}

function certainIf(isCertain: boolean): CauseMark {
  return isCertain ? 'certain' : 'ruled-out'
}

function lookUnless(isRuledOut: boolean): CauseMark {
  return isRuledOut ? 'ruled-out' : 'look-here'
}
