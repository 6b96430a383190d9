import type { RecordState, StageStep } from '#portal/model/record.ts'
import type { NotSentReason, PathStep, StagePoint } from '#runs/model/outcome.ts'
import { stateIn, type Reading } from '#runs/model/reading.ts'

/** The stages one record went through between a reading before the send and one after it. */
export interface StagePath {
  /** Every stage after the first one; empty when only a move and a return are known. */
  path: PathStep[]
  source: 'history' | 'readings'
}

/** Ids are compared as they are, never by their parts. */
export function isSamePoint(a: StagePoint, b: StagePoint): boolean {
  return a.stageId === b.stageId && a.pipelineId === b.pipelineId
}

/** Why a record must not be sent as planned; null when it is as it was. */
export function changeSince(planned: Reading | null, found: Reading): NotSentReason | null {
  for (const was of planned?.states ?? []) {
    const is = stateIn(found, was)
    if (is === null) continue
    if (!isSamePoint(was, is) || was.movedAt?.getTime() !== is.movedAt?.getTime()) {
      return {
        kind: 'changed-meanwhile',
        planned: { stageId: was.stageId, pipelineId: was.pipelineId },
        found: { stageId: is.stageId, pipelineId: is.pipelineId },
      }
    }
  }
  return null
}

/**
 * The path of one record from the reading before the send through those after it (oldest first); null
 * when nothing shows a move. Times of the portal are compared only with each other, because the
 * browser's clock may be hours off.
 */
export function pathThrough(
  before: RecordState,
  afters: RecordState[],
  steps: StageStep[] | null,
): StagePath | null {
  const last = afters.at(-1)
  if (last === undefined) return null
  const hasMovedSince =
    before.movedAt !== null &&
    last.movedAt !== null &&
    before.movedAt.getTime() !== last.movedAt.getTime()
  const isElsewhere = !isSamePoint(before, last)
  const stages = newStages(before, last, steps, isElsewhere || hasMovedSince)
  if (stages.length > 0) {
    // The history may lag slightly behind the record.
    return { path: withoutRepeats([...stages, pointOf(last)]), source: 'history' }
  }
  const seen = withoutRepeats([before, ...afters].map(pointOf)).slice(1)
  return seen.length > 0 || hasMovedSince ? { path: seen, source: 'readings' } : null
}

function withoutRepeats(points: PathStep[]): PathStep[] {
  return points.filter((point, at) => {
    const previous = points[at - 1]
    return previous === undefined || !isSamePoint(point, previous)
  })
}

/** The stages of the history rows that are newer than the reading before the send. */
function newStages(
  before: RecordState,
  after: RecordState,
  steps: StageStep[] | null,
  hasChanged: boolean,
): PathStep[] {
  const rows = (steps ?? [])
    .filter((step) => step.typeId === before.typeId && step.id === before.id)
    .toSorted((a, b) => a.stepId - b.stepId)
  const { movedAt } = before
  if (movedAt !== null) {
    // The portal's times are whole seconds. A row of the same second as the last known move counts only
    // when another source shows a change, and never as a move to the stage the record was already in.
    const since = rows.filter((row) => (hasChanged ? row.at >= movedAt : row.at > movedAt))
    const first = since.findIndex((row) => !isSamePoint(row, before))
    return first === -1 ? [] : since.slice(first).map(stageOf)
  }
  // Without the time of the last move, only rows after the last row of the old stage are surely new.
  if (isSamePoint(before, after)) return []
  const last = rows.findLastIndex((row) => isSamePoint(row, before))
  return rows.slice(last + 1).map(stageOf)
}

function stageOf(row: StageStep): PathStep {
  return { stageId: row.stageId, pipelineId: row.pipelineId, at: row.at }
}

function pointOf(state: RecordState): PathStep {
  return { stageId: state.stageId, pipelineId: state.pipelineId, at: state.movedAt }
}
