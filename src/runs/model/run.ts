import {
  mayAnswerRepeat,
  type CallTime,
  type FireAnswer,
  type FireTrace,
  type FireVerdict,
} from '#portal/model/fire-answer.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import type { RecordRef } from '#portal/model/record.ts'

import type { NotSentReason, Outcome } from './outcome.ts'
import type { KeyedReading, Reading } from './reading.ts'

/** One record the trigger is to be fired for. */
export interface PlannedItem {
  record: RecordRef
  title?: string
  /** For contacts and companies: the client's open deals, because the portal moves one of them. */
  watch?: RecordRef[]
  /**
   * The watched records as the person saw them, and when they were read. If it is fresh, they
   * are not read again before the send. A watched record that is absent from it was missing.
   */
  reading?: Omit<Reading, 'steps'>
  /** The record exists but its stage may not be read: fire anyway, as `not-verified`. */
  isUnreadable?: boolean
}

export interface RunPlan {
  /** `single`: from the Fire screen; `bulk`: paced, and paused by the stop rules. */
  kind: 'single' | 'bulk'
  trigger: Trigger
  /** Repeated records are fired once. Ordered by type, then as given. */
  items: PlannedItem[]
  /** The account that fires. */
  by: { id: number; name: string }
  /** The person's own words, for the history. */
  reason?: string
  /** The run of which this one retries some records. */
  parentId?: string
  options?: Partial<RunOptions>
}

export interface RunOptions {
  /** When records are checked, in seconds after the answer; the first is usually 0. */
  checkAfter: number[]
  /** Keep checking after a proven move, because robots may move the record on. */
  keepChecking: boolean
  /** A planned reading younger than this replaces the reading before the send. */
  freshForSeconds: number
  /** Fire a record that was missing before; the outcome is then `not-found`. */
  fireMissing: boolean
  /** Hold a record whose stage or last move differs from the plan. */
  holdChanged: boolean
  /** Pause after this many unknown answers; null: never. */
  pauseAfterUnknown: number | null
  /** Pause after this many refusals in a row; null: never. */
  pauseAfterRefusals: number | null
  /** Pause when this share (0 to 1) did not move after the first ten; null: never. */
  pauseNotMovedShare: number | null
  /** Also read the stage history, which shows whole paths. In bulk: a third list command per 50 records. */
  readPaths: boolean
  /** Once it has ended, each record that moved gets a comment in its timeline. */
  postComments: boolean
}

/** How far one record is. `checking`: answered, to be read again at `nextCheckAt`. */
export type ItemPhase = 'queued' | 'ready' | 'sending' | 'checking' | 'settled'

/** One intent and its answer. Facts only, never a token. */
export interface Attempt {
  id: string
  intendedAt: Date
  answeredAt: Date | null
  /** Null: no answer yet. */
  verdict: FireVerdict | null
  trace: FireTrace | null
  /** Server time of this row in seconds, if the portal reported it. */
  seconds: number | null
  /** When the portal worked on this row, by its clock; missing in journals written before it was recorded. */
  call?: CallTime | null
}

export interface RunItem {
  /** `recordKey` of the record; unique in a run. */
  key: string
  record: RecordRef
  title: string
  /** The records whose stages show the outcome; null: a client whose deals are not known. */
  targets: RecordRef[] | null
  isUnreadable: boolean
  /** The planned reading, until a reading before the send agrees with it. */
  planned: Reading | null
  /** The reading just before the send. */
  before: Reading | null
  phase: ItemPhase
  attempts: Attempt[]
  /** Number of automatic resends. */
  resends: number
  /** Since the send, oldest first. */
  readings: Reading[]
  readError: PortalErrorKind | null
  nextCheckAt: Date | null
  /** Null until something is known; may change while the record is checked. */
  outcome: Outcome | null
}

/** Why nothing is sent although records are waiting. */
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
  /** Another administrator, or this one in another browser, has a bulk run on this portal. */
  | { kind: 'colleague'; name: string }
  /** Other administrators cannot see this run, so they may start one on the same records. */
  | { kind: 'unmarked' }
  /** The tab or the browser was closed; a person has to resume. */
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
  /** The method's time budget is used up until its window opens. */
  | 'time-budget'
  /** The next reading is due. */
  | 'next-check'

/**
 * The journal stores a run as it is, so a new name for a field would lose what earlier versions wrote. That
 * is why the counters of the stop rules are still called `fuse`, and the times of checks `checkAfter`.
 */
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
  /** `go`: records are sent; `stopped` is final. */
  control: 'go' | 'paused' | 'stopped'
  pause: PauseCause | null
  waiting: Waiting | null
  items: readonly RunItem[]
  /** The position of each key in `items`; never changes. */
  index: ReadonlyMap<string, number>
  /** Counted since the start or the last resume, for the stop rules. */
  fuse: Fuse
}

export interface Fuse {
  /** Refusals in a row that are never resent. */
  refusalsInRow: number
  lastRefusal: PortalErrorKind | null
  /** Answers in a row that never reached the portal: offline, or no session. */
  withheldInRow: number
  unknown: number
  judged: number
  notMoved: number
}

/** Everything that can happen to a run; `at` is by the clock of the run. */
export type RunEvent =
  | { kind: 'read-before'; at: Date; readings: KeyedReading[] }
  | { kind: 'read-before-failed'; at: Date; keys: string[]; error: PortalErrorKind }
  /** The records may not be read at all: they are fired without proof. */
  | { kind: 'unreadable'; at: Date; keys: string[] }
  | { kind: 'intended'; at: Date; attemptId: string; keys: string[] }
  /** Journaled but not sent: the run was paused or stopped in between. */
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
  /** After a restart: requests that were in flight will never get an answer. */
  | { kind: 'interrupted'; at: Date }
  /** The app itself failed with this text, so the run ends. */
  | { kind: 'crashed'; at: Date; text: string }

/**
 * The last refusal, if the browser may have sent the request before: it then proves that nothing happened
 * only together with a reading since the send. Null: none, or one that is proof by itself.
 */
export function doubtedRefusal({ attempts }: Pick<RunItem, 'attempts'>) {
  const { verdict, trace } = attempts.at(-1) ?? {}
  return verdict?.kind === 'refused' && trace && mayAnswerRepeat(trace) ? verdict : null
}

/** Refused, and perhaps sent again once a reading has shown that nothing happened. */
export function awaitsProof(item: RunItem): boolean {
  const { phase, outcome } = item
  if (phase !== 'checking' || doubtedRefusal(item) === null) return false
  return outcome === null || (outcome.kind === 'unknown' && outcome.seen.kind !== 'movement')
}

/** The phase of a whole run; `firing` includes paused runs. */
export type RunPhase = 'firing' | 'checking' | 'ended'

/** An ended run returns to `checking` when the person asks for another check. */
export function phaseOf(run: Run): RunPhase {
  let phase: RunPhase = 'ended'
  for (const item of run.items) {
    switch (item.phase) {
      case 'queued':
      case 'ready':
      case 'sending':
        return 'firing'
      case 'checking':
        if (awaitsProof(item)) return 'firing'
        phase = 'checking'
        break
      case 'settled':
        break
    }
  }
  return phase
}

/** Until when a limit holds back what is still to be sent; null: nothing waits for one. */
export function limitOf({ waiting, control }: Run): Date | null {
  if (waiting === null || waiting.reason === 'next-check' || control !== 'go') return null
  return waiting.until
}

/** When the latest request with the record left; null while none has, as an attempt may be withheld. */
export function sentAtOf({ attempts }: Pick<RunItem, 'attempts'>): Date | null {
  const sent = attempts.findLast(({ trace }) => trace === null || trace.sends > 0)
  return sent?.intendedAt ?? null
}
