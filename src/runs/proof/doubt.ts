import { recordKey, type RecordState, dealTypeId } from '#portal/model/record.ts'
import { awaitsProof, type RunItem } from '#runs/model/run.ts'

import { isSamePoint } from './movement.ts'

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

/** A firing whose result nobody knows yet: firing again may execute the trigger twice. */
export interface OpenDoubt {
  runId: string
  sentAt: Date
  doubt: Doubt
}

/** The parts of a journaled firing that show whether it is in doubt. */
interface SentFiring {
  runId: string
  at: Date
  item: RunItem
}

/**
 * What is in doubt about each record, by `recordKey`; `firings` with one trigger, newest first. A later
 * firing on the record ends the doubt: a person has confirmed it in the warning.
 */
export function openDoubts(firings: readonly SentFiring[]): Map<string, OpenDoubt> {
  const open = new Map<string, OpenDoubt>()
  const firedLater = new Set<string>()
  for (const { runId, at, item } of firings) {
    if (!mayHaveExecuted(item)) continue
    const doubt = lostAnswerOf(item)
    for (const key of [item.record, ...(item.targets ?? [])].map(recordKey)) {
      if (doubt !== null && !firedLater.has(key) && !open.has(key)) {
        open.set(key, { runId, sentAt: at, doubt })
      }
    }
    firedLater.add(item.key)
  }
  return open
}

/** A refusal proves that nothing happened, except where it may have answered a repeat. */
function mayHaveExecuted({ attempts, outcome }: RunItem): boolean {
  return outcome?.kind === 'unknown' || attempts.some(({ verdict }) => verdict?.kind !== 'refused')
}

/** Also of a firing in another tab that has no answer yet. */
function lostAnswerOf(item: RunItem): Doubt | null {
  if (item.phase === 'sending' || awaitsProof(item)) {
    const before = item.before?.states ?? []
    return { before, hasMoved: false, isAnswerLost: true, mayBeTwice: false }
  }
  const doubt = doubtOf(item)
  return doubt?.isAnswerLost === true ? doubt : null
}

/** The portal may still be working on a request this long after it was sent. */
const maxServerMs = 60_000

/**
 * Whether a reading settles the doubt: the record has moved, and the portal can no longer be working on
 * the request. `reached` is as for `hasMovedSince`.
 */
export function isSettledBy(
  { doubt, sentAt }: OpenDoubt,
  now: RecordState | null,
  readAt: Date,
  reached: readonly RecordState[] | null,
): boolean {
  if (doubt.mayBeTwice || readAt.getTime() - sentAt.getTime() < maxServerMs) return false
  return hasMovedSince(doubt, now, reached)
}
