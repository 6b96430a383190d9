import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** Where a record stands; ids literally as the portal writes them, null where it has none. */
export interface StagePoint {
  stageId: string | null
  pipelineId: number | null
}

/** One stop of a movement; `at` is the portal's time, null where no source gives it. */
export interface PathStep extends StagePoint {
  at: Date | null
}

/**
 * Who the portal names as the last mover. `system` is also said when it names nobody; `self` is the
 * account that fired. A trigger may run under any of the three, so none of them proves a cause.
 */
export type Mover = 'self' | 'system' | 'other' | 'not-told'

/** What was seen to happen to a record since the send. Observed, never attributed. */
export interface Movement {
  /** The fired record, or the client's deal that moved. */
  movedRecord: RecordRef
  /** Other watched records that moved as well (clients only). */
  alsoMoved: RecordRef[]
  from: StagePoint
  /** Every stop after `from`, oldest first. Empty: it moved and returned, the way is not known. */
  path: PathStep[]
  /** How the way is known: from the stage history, or only from two readings. */
  source: 'history' | 'readings'
  mover: Mover
  /** The user id behind `mover`, as the portal gave it. */
  movedBy: number | null
  /** Seconds between the send and the first reading that showed this result. */
  afterSeconds: number
}

/** How one firing ended: closed, used by every screen, the journal and the export. */
export type Outcome =
  /** Proven: one step from `from` to `to`. */
  | ({ kind: 'moved'; to: PathStep } & Movement)
  /** Proven: several steps, the last of them elsewhere than `from`. */
  | ({ kind: 'moved-on'; to: PathStep } & Movement)
  /** Proven: it left `from` and stands there again. */
  | ({ kind: 'came-back' } & Movement)
  | { kind: 'not-moved'; at: StagePoint | null }
  /** The record was missing before. `accepted`: it was fired all the same and the portal said yes. */
  | { kind: 'not-found'; accepted: boolean }
  /** Bitrix24 said no, and proved by it that nothing happened. */
  | Omit<Extract<FireVerdict, { kind: 'refused' }>, 'resend'>
  /** No proof either way; settled by looking, never by sending again. */
  | (Extract<FireVerdict, { kind: 'unknown' }> & { seen: Seen })
  | { kind: 'not-sent'; reason: NotSentReason }
  /** Accepted, but nobody can tell whether it moved. */
  | { kind: 'not-verified'; reason: NotVerifiedReason }

/** What readings since the send said of a record whose answer was lost. */
export type Seen =
  | { kind: 'not-read' }
  | { kind: 'unreadable' }
  | { kind: 'nothing'; at: StagePoint | null }
  | ({ kind: 'movement' } & Movement)

export type NotSentReason =
  /** The person stopped the run, or discarded an interrupted one. */
  | { kind: 'stopped' }
  /** Its stage or last move differ from the plan: held until a person looks. */
  | { kind: 'changed-meanwhile'; planned: StagePoint; found: StagePoint }
  /** The reading before failed, so there would have been no proof. */
  | { kind: 'read-failed'; error: PortalErrorKind }
  /** The intent could not be written down, so nothing was sent. */
  | { kind: 'journal-failed' }
  /** Our own guard let nothing out: offline, no living session, or an order that makes no sense. */
  | { kind: 'held-back'; error: PortalErrorKind }

export type NotVerifiedReason =
  | { kind: 'unreadable' }
  | { kind: 'read-failed'; error: PortalErrorKind }
  /** Readable now, but nothing was known of it before. */
  | { kind: 'no-reading-before' }
  /** It was there before and is not any more (or may no longer be read). */
  | { kind: 'gone' }
  /** A client whose deals are not known. */
  | { kind: 'nothing-to-watch' }
  /** The person stopped checking before the first reading. */
  | { kind: 'not-checked' }

export type OutcomeKind = Outcome['kind']

export type Tone = 'success' | 'info' | 'neutral' | 'warning' | 'danger'

/** The colour of an outcome. Green only for a proven move nobody else is named for. */
export function toneOf(outcome: Outcome): Tone {
  switch (outcome.kind) {
    case 'moved':
      return outcome.mover === 'other' ? 'info' : 'success'
    case 'moved-on':
      return 'info'
    case 'came-back':
    case 'not-moved':
    case 'unknown':
    case 'not-verified':
      return 'warning'
    case 'not-found':
    case 'refused':
      return 'danger'
    case 'not-sent':
      return 'neutral'
  }
}

/** One stage entered twice since the send: after a lost answer this points to a double execution. */
export function wasEnteredTwice(path: PathStep[]): boolean {
  return new Set(path.map((step) => `${step.pipelineId}/${step.stageId}`)).size < path.length
}
