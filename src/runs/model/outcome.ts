import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef } from '#portal/model/record.ts'

/** A stage in a pipeline, with ids exactly as the portal writes them; null where there is none. */
export interface StagePoint {
  stageId: string | null
  pipelineId: number | null
}

/** One stage of a path; `at` is the portal's time, null where no source gives it. */
export interface PathStep extends StagePoint {
  at: Date | null
}

/**
 * Who the portal names as the last mover. `system` also covers nobody; `self` is the account that
 * fired. A trigger may run under any of the three, so none of them proves a cause.
 */
export type Mover = 'self' | 'system' | 'other' | 'not-told'

/** What happened to a record after the send. It is observed, not attributed to the firing. */
export interface Movement {
  /** The fired record, or the client's deal that moved. */
  movedRecord: RecordRef
  /** Other watched records that moved too (clients only). */
  alsoMoved: RecordRef[]
  from: StagePoint
  /** Every stage after `from`, oldest first. Empty: it moved and returned, and the path is not known. */
  path: PathStep[]
  /** Where the path comes from: the stage history, or only the readings. */
  source: 'history' | 'readings'
  mover: Mover
  /** The user id behind `mover`, as the portal gave it. */
  movedBy: number | null
  /** Seconds between the send and the first reading that showed this result. */
  afterSeconds: number
}

/** How one firing ended. A closed union, used by every screen, the journal and the export. */
export type Outcome =
  /** Proven: one step from `from` to `to`. */
  | ({ kind: 'moved'; to: PathStep } & Movement)
  /** Proven: several steps, the last of them elsewhere than `from`. */
  | ({ kind: 'moved-on'; to: PathStep } & Movement)
  /** Proven: it left `from` and returned. */
  | ({ kind: 'came-back' } & Movement)
  | { kind: 'not-moved'; at: StagePoint | null }
  /** The record was missing before. `accepted`: it was fired anyway and the portal accepted it. */
  | { kind: 'not-found'; accepted: boolean }
  /** Bitrix24 refused, which proves that nothing happened. */
  | Omit<Extract<FireVerdict, { kind: 'refused' }>, 'resend'>
  /** No proof either way; resolved by reading the record, never by sending again. */
  | (Extract<FireVerdict, { kind: 'unknown' }> & {
      seen: Seen
      /** For `refusal-in-doubt`: why Bitrix24 refused. */
      error?: PortalErrorKind
    })
  | { kind: 'not-sent'; reason: NotSentReason }
  /** Accepted, but whether it moved is not known. */
  | { kind: 'not-verified'; reason: NotVerifiedReason }

/** What readings after the send show for a record whose answer was lost. */
export type Seen =
  | { kind: 'not-read' }
  | { kind: 'unreadable' }
  | { kind: 'nothing'; at: StagePoint | null }
  | ({ kind: 'movement' } & Movement)

export type NotSentReason =
  /** The person stopped the run, or discarded an interrupted one. */
  | { kind: 'stopped' }
  /** The person cancelled a single firing while it waited for a limit. */
  | { kind: 'cancelled' }
  /** The app itself failed before the send, with this text. */
  | { kind: 'app-failed'; text: string }
  /** Its stage or last move differs from the plan: held until a person decides. */
  | { kind: 'changed-meanwhile'; planned: StagePoint; found: StagePoint }
  /** The reading before failed, so there would have been no proof. */
  | { kind: 'read-failed'; error: PortalErrorKind }
  /** The intent could not be journaled, so nothing was sent. */
  | { kind: 'journal-failed' }
  /** Our own guard sent nothing: offline, no valid session, or an invalid order. */
  | { kind: 'held-back'; error: PortalErrorKind }

export type NotVerifiedReason =
  | { kind: 'unreadable' }
  | { kind: 'read-failed'; error: PortalErrorKind }
  /** Readable now, but nothing was known of it before. */
  | { kind: 'no-reading-before' }
  /** It existed before and no longer does (or may no longer be read). */
  | { kind: 'gone' }
  /** A client whose deals are not known. */
  | { kind: 'nothing-to-watch' }
  /** The person stopped checking before the first reading. */
  | { kind: 'not-checked' }

export type OutcomeKind = Outcome['kind']

export type Tone = 'success' | 'info' | 'neutral' | 'warning' | 'danger'

/** The colour of an outcome. Green only for a proven move that is not attributed to somebody else. */
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

/** Whether a stage was entered twice since the send: after a lost answer a sign of a double execution. */
export function wasEnteredTwice(path: PathStep[]): boolean {
  return new Set(path.map((step) => `${step.pipelineId}/${step.stageId}`)).size < path.length
}
