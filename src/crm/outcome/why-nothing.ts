import {
  isClientType,
  isStageGone,
  type ObjectType,
  type Stage,
  type TypeObstacle,
} from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'
import type { Outcome } from '#runs/model/outcome.ts'
import { findPath, usualMove, type LearnedPath } from '#runs/proof/learned-paths.ts'

/** `certain`: read from the portal. `look-here`: only a person can check it. `ruled-out`: impossible. */
export type CauseMark = 'certain' | 'look-here' | 'ruled-out'

export type CauseKind =
  | 'record-missing'
  | 'leads-off'
  | 'automation-off'
  | 'stages-off'
  | 'stage-gone'
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
  /** What earlier firings say for or against it; null if they say nothing. */
  evidence: Evidence | null
}

/** Learned from earlier firings, because apps cannot read where a trigger is placed. */
export type Evidence =
  /** It moved records of this pipeline before, usually to this stage. */
  | { kind: 'proven-here'; to: string | null; count: number; total: number }
  /** Fired here before, but nothing ever moved. */
  | { kind: 'never-here'; total: number }
  /** It works, but in other pipelines. */
  | { kind: 'proven-elsewhere' }

/** What is known about a firing that moved nothing. */
export interface UnmovedFiring {
  code: string
  /** Type of the record fired on; a client's deals are in `watched`. */
  type: ObjectType
  outcome: Outcome
  /** The records that might have moved, in their last known state. */
  watched: RecordState[]
  /** The type of the records in `watched`. */
  watchedType: ObjectType
  /** Learned before this firing. */
  learned: LearnedPath[]
  isChecking: boolean
}

/**
 * Why nothing happened: certain causes first, then those a person should check, the likeliest first,
 * then those ruled out. What earlier firings showed decides which is likelier.
 */
export function whyNothing(firing: UnmovedFiring): Cause[] {
  // A record that moved and came back did react; what is left to find is what sent it back.
  if (firing.outcome.kind === 'came-back') return [cause('sent-back', 'certain')]
  const obstacles = obstacleCauses(firing)
  const dead = obstacles.find(({ mark }) => mark === 'certain')
  // Nothing else matters if the portal does not run automation at all.
  if (dead !== undefined) return [dead]
  const causes = [...placeCauses(firing), ...ruleCauses(firing), ...obstacles]
  return (['certain', 'look-here', 'ruled-out'] as const).flatMap((mark) =>
    causes.filter((one) => one.mark === mark),
  )
}

/** Obstacles to any automation, as reported by the portal. */
function obstacleCauses(firing: UnmovedFiring): Cause[] {
  const { type, outcome, watched, watchedType, learned } = firing
  const hasWorked = learned.some(({ typeId, moves }) => typeId === type.id && moves.length > 0)
  const obstacle = (kind: TypeObstacle) =>
    cause(kind, type.isObstacleKnown ? certainIf(type.obstacle === kind) : checkUnless(hasWorked))
  const causes = [cause('record-missing', certainIf(outcome.kind === 'not-found'))]
  if (type.kind === 'lead') causes.push(obstacle('leads-off'))
  if (type.kind === 'smart-process') {
    causes.push(obstacle('automation-off'), obstacle('stages-off'))
  }
  const [record, ...others] = watched
  if (record !== undefined && others.length === 0 && isStageGone(watchedType, record)) {
    const { path } = stageAndPath(firing)
    const works = path?.moves.some(({ from }) => from === record.stageId) === true
    causes.push(cause('stage-gone', certainIf(!works)))
  }
  if (isClientType(type)) causes.push(cause('no-open-deal', certainIf(watched.length === 0)))
  return causes
}

/** Causes that follow from the record's stage, unless the trigger has worked from that stage before. */
function placeCauses(firing: UnmovedFiring): Cause[] {
  const { stages, stage, path } = stageAndPath(firing)
  if (stage === null) return []
  const works = path?.moves.some(({ from }) => from === stage.id) === true
  if (stages.at(-1) === stage) return [cause('last-stage', certainIf(!works))]
  const isClosed = stage.meaning !== 'process'
  return [cause('record-closed', certainIf(isClosed && !works)), cause('last-stage', 'ruled-out')]
}

/** Causes that only a look at the automation rules can settle, the likeliest first. */
function ruleCauses(firing: UnmovedFiring): Cause[] {
  const { watchedType, learned, isChecking } = firing
  const { stages, stage, path } = stageAndPath(firing)
  const at = stage === null ? -1 : stages.indexOf(stage)
  const evidence = evidenceOf(firing, path)
  const proof = evidence?.kind === 'proven-here' ? evidence : null
  const target = stages.findIndex(({ id }) => id === proof?.to)
  const isAhead = target > at && at >= 0
  const isBehind = target >= 0 && at >= target
  const leavesTraces = watchedType.hasStageHistory || watchedType.hasMovedTime
  const hasWorked = learned.some(({ moves }) => moves.length > 0)

  const ranked: [rank: number, cause: Cause][] = [
    [isBehind ? 1 : at === 0 ? 5 : 3, cause('at-or-past', checkUnless(isAhead), proof)],
    [
      proof === null && evidence !== null ? 1 : 2,
      cause('not-placed', checkUnless(proof !== null), evidence),
    ],
    [4, cause('conditions', 'look-here', isAhead ? proof : null)],
    [isChecking ? 6 : 8, cause('too-early', 'look-here')],
    [7, cause('automation-unavailable', checkUnless(hasWorked))],
    [6, cause('sent-back', checkUnless(leavesTraces))],
  ]
  return ranked.toSorted(([a], [b]) => a - b).map(([, one]) => one)
}

/** The record's stage and what was learned from there; unknown if there are several deals. */
function stageAndPath({ code, watched, watchedType, learned }: UnmovedFiring): {
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

function evidenceOf({ code, watched, learned }: UnmovedFiring, path: LearnedPath | null) {
  // With several deals, it is unknown which pipeline was meant.
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

function checkUnless(isRuledOut: boolean): CauseMark {
  return isRuledOut ? 'ruled-out' : 'look-here'
}
