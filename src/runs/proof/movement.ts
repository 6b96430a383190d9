import type { RecordState, StageStep } from '#portal/model/record.ts'
import type { PathStep, StagePoint } from '#runs/model/outcome.ts'

/** The way one record took between a reading before the send and one after it. */
export interface Way {
  /** Every stop after the first point; empty when only a move and a return are known. */
  path: PathStep[]
  source: 'history' | 'readings'
}

/** Literally equal: stage ids are never rebuilt or compared by parts. */
export function isSamePoint(a: StagePoint, b: StagePoint): boolean {
  return a.stageId === b.stageId && a.pipelineId === b.pipelineId
}

/**
 * The way of one record from the reading before through the ones after the send (oldest first); null
 * when nothing shows a move. Only times of the portal are compared, and only with each other: the
 * browser's clock may be hours off.
 */
export function wayThrough(
  before: RecordState,
  afters: RecordState[],
  steps: StageStep[] | null,
): Way | null {
  const last = afters.at(-1)
  if (last === undefined) return null
  const hasMovedSince =
    before.movedAt !== null &&
    last.movedAt !== null &&
    before.movedAt.getTime() !== last.movedAt.getTime()
  const isElsewhere = !isSamePoint(before, last)
  const stops = newStops(before, last, steps, isElsewhere || hasMovedSince)
  if (stops.length > 0) {
    // The history may lag behind the record by a moment.
    return { path: withoutRepeats([...stops, pointOf(last)]), source: 'history' }
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

/** The history rows that came after the reading before, as stops. */
function newStops(
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
    // The portal's times are whole seconds: a row of the very second of the last known move counts
    // only when another source shows a change, and never as a move to where the record already was.
    const since = rows.filter((row) => (hasChanged ? row.at >= movedAt : row.at > movedAt))
    const first = since.findIndex((row) => !isSamePoint(row, before))
    return first === -1 ? [] : since.slice(first).map(stopOf)
  }
  // Without a time of the last move only what follows the last row of the old stage is surely new.
  if (isSamePoint(before, after)) return []
  const last = rows.findLastIndex((row) => isSamePoint(row, before))
  return rows.slice(last + 1).map(stopOf)
}

function stopOf(row: StageStep): PathStep {
  return { stageId: row.stageId, pipelineId: row.pipelineId, at: row.at }
}

function pointOf(state: RecordState): PathStep {
  return { stageId: state.stageId, pipelineId: state.pipelineId, at: state.movedAt }
}
