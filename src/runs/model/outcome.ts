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
 * Whose move it was. A trigger moves a record while the portal works on the call, so the portal's own
 * clock decides; the times of moves have whole seconds, so a name is needed as well.
 */
export type Origin =
  /** Inside the call, in a name that a rule may use. `unnamed`: it moved on before it was read. */
  | { kind: 'firing'; as: 'responsible' | 'author' | 'system' | 'chosen' | 'unnamed' }
  /** Inside the call, by another person: a rule in the name of a chosen one, or a colleague. */
  | { kind: 'same-time' }
  /** Before or after the call, so it cannot have been the trigger. In whole seconds, at least one. */
  | { kind: 'outside'; when: 'before' | 'after'; seconds: number }
  /** It moved after the call, and whether it had moved in the call as well was never seen. */
  | { kind: 'hidden' }
  /** The portal gave no times to compare. `mover`: whether it names one whose name a rule may use. */
  | { kind: 'untimed'; mover: 'usual' | 'other' | 'unnamed' }

/** What happened to one record after it was read before the send. */
export interface RecordMove {
  /** Stages that it left before the call, oldest first; missing when it was still at `from`. */
  earlier?: StagePoint[]
  /** Where it was when the call began. */
  from: StagePoint
  /** Every stage after `from`, oldest first. Empty: it moved and returned, and the path is not known. */
  path: PathStep[]
  /** Where the path comes from: the stage history, or only the readings. */
  source: 'history' | 'readings'
  /** Missing in journals written before it was recorded. */
  origin?: Origin
  /** The user the portal names for the move that `origin` is about; 0: the portal itself. */
  movedBy: number | null
}

/** Another watched record that moved; `move` is missing in journals written before it was recorded. */
export interface OtherMove extends RecordRef {
  move?: RecordMove
}

/** What happened to the watched records after the send. */
export interface Movement extends RecordMove {
  /** The fired record, or the record of a client that moved first. */
  movedRecord: RecordRef
  /** Other watched records that moved too (clients only). */
  alsoMoved: OtherMove[]
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
  /** One step inside the call, but by a person in whose name no rule is known to move records. */
  | ({ kind: 'same-time'; to: PathStep } & Movement)
  /** It moved, but only before or after the call: the firing moved nothing. */
  | ({ kind: 'unrelated-move' } & Movement)
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
  /** The page was closed or reloaded while a single firing waited. */
  | { kind: 'interrupted' }
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

/** The colour of an outcome. Green only for a proven move inside the call, in a name a rule may use. */
export function toneOf(outcome: Outcome): Tone {
  switch (outcome.kind) {
    case 'moved':
      return toneOfOrigin(originOf(outcome), 'success')
    case 'moved-on':
      return toneOfOrigin(originOf(outcome), 'info')
    case 'came-back':
    case 'same-time':
    case 'unrelated-move':
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

function toneOfOrigin({ kind }: Origin, own: Tone): Tone {
  switch (kind) {
    case 'firing':
      return own
    case 'same-time':
    case 'outside':
      return 'warning'
    case 'hidden':
    case 'untimed':
      return 'info'
  }
}

/** Firings journaled before origins were recorded count as untimed. */
export function originOf({ origin }: Pick<RecordMove, 'origin'>): Origin {
  return origin ?? { kind: 'untimed', mover: 'unnamed' }
}

/** Whether a stage was entered twice since the send: after a lost answer a sign of a double execution. */
export function wasEnteredTwice(path: PathStep[]): boolean {
  return new Set(path.map((step) => `${step.pipelineId}/${step.stageId}`)).size < path.length
}
