import { recordKey, type RecordState, dealTypeId } from '#portal/model/record.ts'
import type { RunItem } from '#runs/model/run.ts'
import { isSamePoint } from '#runs/proof/movement.ts'

/** What is in doubt about a record that an earlier run did not see move: it may have moved later. */
export interface Doubt {
  /** The watched records as read before the send; empty: they were not read. */
  before: readonly RecordState[]
  /** A reading since the send already showed a move. */
  hasMoved: boolean
  /** The answer was lost, so it may have received the trigger. */
  isAnswerLost: boolean
  /** It may have received the trigger twice, which a move does not settle. */
  mayBeTwice: boolean
}

/** Null for a record that was seen to move, or certainly did not receive the trigger. */
export function doubtOf({ outcome, before }: Pick<RunItem, 'outcome' | 'before'>): Doubt | null {
  const states = before?.states ?? []
  switch (outcome?.kind) {
    case 'unknown': {
      const hasMoved = outcome.seen.kind === 'movement'
      const mayBeTwice = outcome.cause === 'sent-twice'
      return { before: states, hasMoved, isAnswerLost: true, mayBeTwice }
    }
    case 'not-moved':
    case 'not-verified':
      return { before: states, hasMoved: false, isAnswerLost: false, mayBeTwice: false }
    case 'moved':
    case 'moved-on':
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
    case 'not-found':
    case 'refused':
    case 'not-sent':
    case undefined:
      return null
  }
}

/**
 * Whether it has moved since the send, according to a current reading; then there is nothing to repeat.
 * `reached` are the open deals and items of a client, null if not known: a missing deal has been closed.
 */
export function hasMovedSince(
  { before, hasMoved }: Doubt,
  now: RecordState | null,
  reached: readonly RecordState[] | null,
): boolean {
  if (hasMoved) return true
  const states = reached ?? (now === null ? [] : [now])
  return before.some((was) => {
    const is = states.find((state) => recordKey(state) === recordKey(was))
    // An item of a client may be missing because only one page of them is read.
    if (is === undefined) return reached !== null && was.typeId === dealTypeId
    return !isSamePoint(was, is) || was.movedAt?.getTime() !== is.movedAt?.getTime()
  })
}
