import type { FireAnswer, FireTrace, FireVerdict } from '#portal/model/fire-answer.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef } from '#portal/model/record.ts'

import type { NotSentReason, Outcome } from './outcome.ts'
import type { KeyedReading, Reading } from './reading.ts'

/** One record a run is asked to fire at. */
export interface PlannedItem {
  record: RecordRef
  title?: string
  /** Contacts and companies: the client's open deals, watched because the portal picks one of them. */
  watch?: RecordRef[]
  /**
   * What was known of the watched records when the person decided, and when it was read (our clock).
   * Fresh: no further reading before the send. A watched record absent from it was missing.
   */
  reading?: Omit<Reading, 'steps'>
  /** The record exists but its stage may not be read: fire all the same, as `not-verified`. */
  isUnreadable?: boolean
}

export interface RunPlan {
  /** `single`: from the Fire screen; `bulk`: paced, guarded, stopped by rules. */
  kind: 'single' | 'bulk'
  trigger: Trigger
  /** Repeated records are fired once; types one after the other, each in the order given. */
  items: PlannedItem[]
  /** The account that fires. */
  by: { id: number; name: string }
  /** The person's own words, for the history. */
  reason?: string
  /** The run this one retries a part of. */
  parentId?: string
  options?: Partial<RunOptions>
}

export interface RunOptions {
  /** Seconds after the answer at which the records are read; the first usually 0. */
  checkAfter: number[]
  /** Go on checking after a proven move, to catch robots that move it on. */
  keepChecking: boolean
  /** A planned reading younger than this (seconds) spares the reading before. */
  freshForSeconds: number
  /** Fire a record that was missing before; the outcome is then `not-found`. */
  fireMissing: boolean
  /** Hold a record whose stage or last move differ from the plan. */
  holdChanged: boolean
  /** Pause after this many unknown answers; null: never. */
  pauseAfterUnknown: number | null
  /** Pause after this many refusals in a row; null: never. */
  pauseAfterRefusals: number | null
  /** Pause when this share (0 to 1) did not move after the first ten; null: never. */
  pauseNotMovedShare: number | null
  /** Read the stage history too in bulk (a third list command per 50 records): shows whole paths. */
  readPaths: boolean
  /** Once it has ended, each record that moved gets a comment in its timeline. */
  postComments: boolean
}

/** How far one record is. `checking`: answered, to be read again at `nextCheckAt`. */
export type ItemPhase = 'queued' | 'ready' | 'sending' | 'checking' | 'settled'

/** One intent and what came of it. Facts only, never a token. */
export interface Attempt {
  id: string
  intendedAt: Date
  answeredAt: Date | null
  /** Null: no answer yet. */
  verdict: FireVerdict | null
  trace: FireTrace | null
  /** Server time of this row in seconds, where told. */
  seconds: number | null
}

export interface RunItem {
  /** `recordKey` of the record; unique in a run. */
  key: string
  record: RecordRef
  title: string
  /** The records whose stages tell the outcome; null: a client whose deals are not known. */
  targets: RecordRef[] | null
  isUnreadable: boolean
  /** What the plan knew, until a reading before the send agrees with it. */
  planned: Reading | null
  /** The reading just before the send. */
  before: Reading | null
  phase: ItemPhase
  attempts: Attempt[]
  /** Automatic resends so far. */
  resends: number
  /** Since the send, oldest first. */
  readings: Reading[]
  readError: PortalErrorKind | null
  nextCheckAt: Date | null
  /** Null until something is known; may still change while checked. */
  outcome: Outcome | null
}

/** Why nothing leaves at the moment although records wait. */
export type PauseCause =
  | { kind: 'person' }
  | { kind: 'unknown-answer' }
  | { kind: 'refusals'; error: PortalErrorKind }
  | { kind: 'not-moved'; share: number }
  | { kind: 'session-ended' }
  | { kind: 'offline' }
  | { kind: 'lock-lost' }
  | { kind: 'read-failed'; error: PortalErrorKind }
  | { kind: 'journal-failed' }
  /** The tab or the browser went away; nothing goes on by itself. */
  | { kind: 'interrupted' }

export interface Waiting {
  /** Null: until the next answer. */
  until: Date | null
  reason: WaitReason
}

export type WaitReason =
  /** Our own pace, below the portal's rate. */
  | 'pace'
  /** The portal asked to slow down. */
  | 'too-many-requests'
  /** The method's time budget: until its window opens. */
  | 'time-budget'
  /** The next reading is due. */
  | 'next-check'

export interface Run {
  id: string
  kind: RunPlan['kind']
  trigger: Trigger
  by: RunPlan['by']
  /** Empty when none was given. */
  reason: string
  parentId: string | null
  options: RunOptions
  createdAt: Date
  /** `go`: records leave; `stopped` is final. */
  control: 'go' | 'paused' | 'stopped'
  pause: PauseCause | null
  waiting: Waiting | null
  items: readonly RunItem[]
  /** Where each key stands in `items`; never changes. */
  index: ReadonlyMap<string, number>
  /** Since the start or the last resume; what the stop rules look at. */
  fuse: Fuse
}

export interface Fuse {
  /** Refusals in a row that no resend can mend. */
  refusalsInRow: number
  lastRefusal: PortalErrorKind | null
  /** Answers in a row that never reached the portal: offline, or no session. */
  withheldInRow: number
  unknown: number
  judged: number
  notMoved: number
}

/** Everything that can happen to a run; `at` is our clock. The journal keeps them as they came. */
export type RunEvent =
  | { kind: 'read-before'; at: Date; readings: KeyedReading[] }
  | { kind: 'read-before-failed'; at: Date; keys: string[]; error: PortalErrorKind }
  /** The records may not be read at all: they are fired without a proof. */
  | { kind: 'unreadable'; at: Date; keys: string[] }
  | { kind: 'intended'; at: Date; attemptId: string; keys: string[] }
  /** Committed, but then not handed to the network: paused or stopped in between. */
  | { kind: 'withdrawn'; at: Date; attemptId: string; keys: string[] }
  | { kind: 'answered'; at: Date; attemptId: string; keys: string[]; answer: FireAnswer }
  | { kind: 'checked'; at: Date; readings: KeyedReading[] }
  | { kind: 'check-failed'; at: Date; keys: string[]; error: PortalErrorKind }
  | { kind: 'waiting'; at: Date; until: Date | null; reason: WaitReason }
  | { kind: 'woke'; at: Date }
  | { kind: 'paused'; at: Date; cause: PauseCause }
  | { kind: 'resumed'; at: Date }
  | { kind: 'stopped'; at: Date; reason: NotSentReason }
  | { kind: 'check-requested'; at: Date; keys: string[] }
  | { kind: 'checks-stopped'; at: Date }
  /** After a restart: whatever was on its way has no answer and never will. */
  | { kind: 'interrupted'; at: Date }

/** Where a run is as a whole: `firing` includes paused ones. */
export type RunPhase = 'firing' | 'checking' | 'ended'

/** `ended` runs may come back to `checking` when the person asks for another look. */
export function phaseOf(run: Run): RunPhase {
  let phase: RunPhase = 'ended'
  for (const item of run.items) {
    switch (item.phase) {
      case 'queued':
      case 'ready':
      case 'sending':
        return 'firing'
      case 'checking':
        phase = 'checking'
        break
      case 'settled':
        break
    }
  }
  return phase
}
