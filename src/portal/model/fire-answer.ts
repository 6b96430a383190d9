import type { PortalErrorKind } from './portal-error.ts'
import type { RecordRef } from './record.ts'

/** One order to fire: one trigger on up to 50 records, in this order. */
export interface FireOrder {
  code: string
  records: RecordRef[]
  /** `single`: one plain call (one record only); `batch`: rows of one batch. */
  channel: 'single' | 'batch'
}

/**
 * What is known about one record after a send. `refused` is proof that nothing happened; `unknown`
 * is everything that is neither proof nor `true`.
 */
export type FireVerdict =
  | { kind: 'accepted' }
  | { kind: 'refused'; error: PortalErrorKind; resend: Resend; code: string; text: string }
  | { kind: 'unknown'; cause: UnknownCause; code: string; text: string }

/** Whether the app itself may send this record again without asking a person. */
export type Resend =
  | { may: 'never' }
  /** Nothing reached the portal, or the session was renewed: immediately, a limited number of times. */
  | { may: 'now' }
  /** A limit: after a growing pause, or not before `until`. */
  | { may: 'later'; until: Date | null }

/** Why it is unknown whether the portal acted. */
export type UnknownCause =
  /** Cut off, refused or timed out by the network: the browser does not distinguish these. */
  | 'no-answer'
  | 'timed-out'
  /** 502, 503, 504, 408 … with a page that is not the portal's. */
  | 'gateway'
  /** 403 with a page that is not the portal's: a firewall or proxy. */
  | 'blocked-in-front'
  /** 500 and errors thrown from inside the robots of the new stage. */
  | 'portal-failed'
  /** The portal sent the browser to another address, perhaps after the work was done. */
  | 'redirected'
  /** A 200 that says neither `true` nor a known refusal. */
  | 'unreadable'
  /** Answered, but so late that the browser may have sent it twice. */
  | 'sent-twice'
  /** Refused where the browser may have sent it twice, and nothing shows that the first did nothing. */
  | 'refusal-in-doubt'
  /** The tab was closed or the browser died between the intent and the answer. */
  | 'interrupted'
  /** The app itself failed between the intent and the answer. */
  | 'app-failed'

/** The facts of a send, for "Technical details" and the journal. Never holds a token. */
export interface FireTrace {
  requestId: string | null
  /** How many times the app sent the request (2 after a renewed session). */
  sends: number
  sentAt: Date | null
  finishedAt: Date
  /** 0: no answer. */
  http: number
  /** Missing in journals written before it was recorded. */
  transport?: Transport
  /** How far the portal's time zone was ahead of UTC then; missing where no answer had told it. */
  utcOffsetMinutes?: number
}

/** Where the browser may repeat a request, an answer may be that of the repeat. */
export function mayAnswerRepeat({ sends, transport }: FireTrace): boolean {
  return sends > 0 && transport === 'ordinary'
}

/** `once`: the browser cannot repeat the request; `ordinary`: it may, when a connection breaks. */
export type Transport = 'once' | 'ordinary'

/**
 * When the portal worked on one record, by its own clock; where the browser may have sent the request
 * twice, from the earliest moment at which the first can have begun.
 */
export interface CallTime {
  startedAt: Date
  finishedAt: Date
}

export interface FireAnswer {
  /** One per record of the order, in its order. */
  verdicts: FireVerdict[]
  trace: FireTrace
  /** Server time of each accepted row in seconds, where the portal gave it; in the order's order. */
  secondsPerRow: (number | null)[]
  /** When the portal worked on each record; null where it gave no times. In the order's order. */
  calls: (CallTime | null)[]
  /** The method's time budget after this send, null when the portal does not report it. */
  budget: { usedSeconds: number; resetAt: Date } | null
}

/**
 * The answer with its times by the clock of the run, which is `aheadMs` ahead of the portal's after waits that
 * were cut short.
 */
export function timedAnswer(
  answer: FireAnswer,
  { sentAt, finishedAt, aheadMs }: { sentAt: Date; finishedAt: Date; aheadMs: number },
): FireAnswer {
  const { trace, budget } = answer
  return {
    ...answer,
    verdicts: answer.verdicts.map((verdict) =>
      verdict.kind === 'refused' && verdict.resend.may === 'later'
        ? { ...verdict, resend: { may: 'later', until: later(verdict.resend.until, aheadMs) } }
        : verdict,
    ),
    budget: budget && { ...budget, resetAt: new Date(budget.resetAt.getTime() + aheadMs) },
    trace: { ...trace, sentAt: trace.sentAt && sentAt, finishedAt },
  }
}

function later(moment: Date | null, byMs: number): Date | null {
  return moment && new Date(moment.getTime() + byMs)
}

/** How firings are sent, and what would be noticed of a repeat by the browser. */
export interface Sending {
  transport: Transport
  /** A repeat is noticed if the first attempt took longer than this; null: none is. */
  noticeableMs: number | null
}
