import { isStageGone, type ObjectType, type TypeObstacle } from '#portal/model/object-type.ts'
import type { RecordState } from '#portal/model/record.ts'

/**
 * What happened when one trigger was fired in one pipeline. Learned from proven outcomes, because no REST
 * method reports on which stage a trigger is placed.
 */
export interface LearnedPath {
  code: string
  typeId: number
  pipelineId: number | null
  /** Firings whose effect could be compared. */
  total: number
  moves: LearnedMove[]
  /** Stages in which a firing changed nothing. */
  stays: { stageId: string | null; count: number }[]
  /** Moves inside a call by other people, not counted above; missing in journals of earlier versions. */
  byOthers?: MoveByOther[]
}

/** Moves in the name of one person whose name rules use only when somebody chose it. */
export interface MoveByOther {
  from: string | null
  to: string | null
  movedBy: number
  /** The records moved, each once. */
  ids: number[]
}

/** The first stage after `from`, where the trigger itself leads; robots may move the record on later. */
export interface LearnedMove {
  from: string | null
  to: string | null
  count: number
}

/** What a firing will probably do. `certain` was read through REST; the others are learned. */
export type Forecast =
  | { kind: 'certain-no-op'; reason: TypeObstacle | 'missing' | 'stage-gone' }
  | { kind: 'likely-move'; to: string; seen: number; total: number }
  | { kind: 'likely-nothing'; reason: 'last-stage' | 'already-there' | 'behind' | 'stayed-before' }
  | { kind: 'unknown' }

/** Whether a trigger was ever seen to move records of a pipeline. */
export type Liveness = 'proven' | 'never-proven' | 'no-history'

export function findPath(
  paths: readonly LearnedPath[],
  code: string,
  typeId: number,
  pipelineId: number | null,
): LearnedPath | null {
  const key = pathKey(code, typeId, pipelineId)
  return paths.find((path) => pathKey(path.code, path.typeId, path.pipelineId) === key) ?? null
}

/** A key for stores. Codes are compared strictly, as the portal does when it matches a rule. */
export function pathKey(code: string, typeId: number, pipelineId: number | null): string {
  return JSON.stringify([code, typeId, pipelineId])
}

/** The stage a trigger usually leads to in a pipeline: "usually moves to `to`, `count` of `total`". */
export function usualMove(
  path: LearnedPath | null,
): { to: string; count: number; total: number } | null {
  const byTarget = new Map<string, number>()
  for (const { to, count } of path?.moves ?? []) {
    if (to !== null) byTarget.set(to, (byTarget.get(to) ?? 0) + count)
  }
  const [best] = [...byTarget].toSorted(([, a], [, b]) => b - a)
  return best === undefined ? null : { to: best[0], count: best[1], total: path?.total ?? 0 }
}

export function livenessOf(path: LearnedPath | null): Liveness {
  if (path === null || path.total === 0) return 'no-history'
  return path.moves.length > 0 ? 'proven' : 'never-proven'
}

/** What firing for a record will probably do. `record` null: it is missing. */
export function forecast(
  record: RecordState | null,
  type: ObjectType,
  path: LearnedPath | null,
): Forecast {
  if (type.obstacle !== null) return { kind: 'certain-no-op', reason: type.obstacle }
  if (record === null) return { kind: 'certain-no-op', reason: 'missing' }
  const { stageId } = record
  const hasWorked = path?.moves.some(({ from }) => from === stageId) === true
  // The list of stages may be older than a stage that was seen to work.
  if (isStageGone(type, record) && !hasWorked) {
    return { kind: 'certain-no-op', reason: 'stage-gone' }
  }
  const seen = path?.moves.filter((move) => move.from === stageId && move.to !== null) ?? []
  const [best] = seen.toSorted((a, b) => b.count - a.count)
  const stayed = path?.stays.find((stay) => stay.stageId === stageId)?.count ?? 0
  const moved = seen.reduce((sum, move) => sum + move.count, 0)
  if (best !== undefined && best.to !== null && moved >= stayed) {
    return { kind: 'likely-move', to: best.to, seen: best.count, total: moved + stayed }
  }
  const pipeline = type.pipelines.find(({ id }) => id === (record.pipelineId ?? 0))
  const stages = pipeline?.stages.map(({ id }) => id) ?? []
  const usual = usualMove(path)
  const goesBack = path?.moves.some(
    ({ from, to }) => stages.indexOf(to ?? '') < stages.indexOf(from ?? ''),
  )
  if (usual !== null && usual.to === stageId)
    return { kind: 'likely-nothing', reason: 'already-there' }
  if (!goesBack && stages.length > 0 && stages.at(-1) === stageId) {
    return { kind: 'likely-nothing', reason: 'last-stage' }
  }
  if (stayed > 0) return { kind: 'likely-nothing', reason: 'stayed-before' }
  if (usual !== null) {
    const isBehind = stages.indexOf(usual.to) < stages.indexOf(stageId ?? '')
    if (isBehind && !goesBack) return { kind: 'likely-nothing', reason: 'behind' }
    return { kind: 'likely-move', to: usual.to, seen: usual.count, total: usual.total }
  }
  return { kind: 'unknown' }
}
