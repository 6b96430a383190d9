import type { NotSentReason } from '#runs/model/outcome.ts'
import { stateIn, type Reading } from '#runs/model/reading.ts'
import { isSamePoint } from '#runs/proof/movement.ts'

/** Why a record must be held: its stage or last move differs from the plan; null: it does not. */
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
