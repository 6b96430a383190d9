import { recordKey, type RecordState } from '#portal/model/record.ts'
import type { RunItem } from '#runs/model/run.ts'
import { isSamePoint } from '#runs/proof/movement.ts'

/** A record of which an earlier run did not see a move: one may have come later. */
export interface Doubt {
  /** The watched records as they were read before the send; empty: they were not. */
  before: readonly RecordState[]
  /** The readings since the send already showed a move. */
  hasMoved: boolean
  /** Its answer was lost: it may have received the trigger. */
  isAnswerLost: boolean
}

/** Null for a record that was seen to move, or provably did not receive the trigger. */
export function doubtOf({ outcome, before }: Pick<RunItem, 'outcome' | 'before'>): Doubt | null {
  const states = before?.states ?? []
  switch (outcome?.kind) {
    case 'unknown': {
      const hasMoved = outcome.seen.kind === 'movement'
      return { before: states, hasMoved, isAnswerLost: true }
    }
    case 'not-moved':
    case 'not-verified':
      return { before: states, hasMoved: false, isAnswerLost: false }
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case undefined:
      return null
  }
}

/**
 * Whether it has moved since the send, as far as a reading of now tells; then nothing is to be repeated.
 * `openDeals` are those of a client, where they are known: one that is not among them has been closed.
 */
export function hasMovedSince(
  { before, hasMoved }: Doubt,
  now: RecordState | null,
  openDeals: readonly RecordState[] | null,
): boolean {
  if (hasMoved) return true
  const states = openDeals ?? (now === null ? [] : [now])
  return before.some((was) => {
    const is = states.find((state) => recordKey(state) === recordKey(was))
    if (is === undefined) return openDeals !== null
    return !isSamePoint(was, is) || was.movedAt?.getTime() !== is.movedAt?.getTime()
  })
}
