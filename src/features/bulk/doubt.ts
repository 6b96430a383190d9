import type { RecordState } from '#portal/crm-record.ts'
import { recordKey } from '#portal/record-ref.ts'
import type { RunItem } from '#runs/run.ts'

/** A record whose answer was lost: it may have received the trigger. */
export interface Doubt {
  /** As it was read before the send; null: it was not. */
  before: RecordState | null
  /** The readings since the send already showed a move. */
  hasMoved: boolean
}

/** Null for a record of which it is known how its firing ended. */
export function doubtOf({ record, outcome, before }: RunItem): Doubt | null {
  if (outcome?.kind !== 'unknown') return null
  const key = recordKey(record)
  return {
    before: before?.states.find((state) => recordKey(state) === key) ?? null,
    hasMoved: outcome.seen.kind === 'movement',
  }
}

/** Whether it has moved since the send, as far as a reading of now tells; then nothing is to be repeated. */
export function hasMovedSince({ before, hasMoved }: Doubt, now: RecordState | null): boolean {
  if (hasMoved) return true
  if (before === null || now === null) return false
  return (
    before.stageId !== now.stageId ||
    before.pipelineId !== now.pipelineId ||
    before.movedAt?.getTime() !== now.movedAt?.getTime()
  )
}
