import type { FireAnswer } from '#portal/model/fire-answer.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { maxBatchCommands } from '#portal/model/request-sizes.ts'
import type { WaitReason } from '#runs/model/run.ts'

/** What the engine knows about the portal's limits. Moments are milliseconds of the run's clock. */
export interface Pace {
  /** Ramp: at most this many rows in the next request; doubles with each good answer. */
  ramp: number
  /** A high estimate of the server's seconds per row that decays; null before the first answer. */
  rowSeconds: number | null
  /** The rate: how full our own bucket was at `levelAt`. */
  level: number
  levelAt: number
  /** After a refusal for too many requests: half speed until then. */
  slowUntil: number
  /** Nothing is sent earlier: the portal refused until then. */
  blockedUntil: number
  blockedReason: WaitReason
  refusals: number
  budget: { usedSeconds: number; opensAt: number } | null
  /** The method's time budget: the documented one until the portal proves that it is smaller. */
  budgetSeconds: number
  /** On average; half of what the portal allows, which other apps share. */
  requestsPerSecond: number
  /** The portal accepts the method only outside of a batch. */
  isBatchRefused: boolean
}

/** What may be sent now, or how long to wait. */
export type Slot =
  | { kind: 'go'; rows: number; channel: 'single' | 'batch' }
  | { kind: 'wait'; until: Date; reason: WaitReason }

const targetSeconds = 5
const burst = 8
const slowMs = 60_000
/** Documented: the budget is counted in ten baskets of a minute. */
const windowMs = 600_000
const marginSeconds = 15

/** What a portal allows by its plan: requests a second, and seconds of a method per ten minutes. */
export interface PaceLimits {
  perSecond: number
  /** Null: no such limit, as on most self-hosted portals. */
  operatingSeconds: number | null
  /** False: the portal is known to refuse firings inside a batch. */
  mayBatch?: boolean
}

/** As documented for the standard plan. A portal that refuses earlier lowers the time budget. */
const standardLimits: PaceLimits = { perSecond: 2, operatingSeconds: 480 }

export function newPace({
  perSecond,
  operatingSeconds,
  mayBatch = true,
}: PaceLimits = standardLimits): Pace {
  return {
    ramp: 1,
    rowSeconds: null,
    level: 0,
    levelAt: 0,
    slowUntil: 0,
    blockedUntil: 0,
    blockedReason: 'pace',
    refusals: 0,
    budget: null,
    budgetSeconds: operatingSeconds ?? Number.POSITIVE_INFINITY,
    requestsPerSecond: perSecond / 2,
    isBatchRefused: !mayBatch,
  }
}

/** How many rows may be sent now. Stays below both limits, so that the portal need not refuse. */
export function nextSlot(pace: Pace, now: Date, maxRows: number): Slot {
  const time = now.getTime()
  if (time < pace.blockedUntil) return wait(pace.blockedUntil, pace.blockedReason)
  const isSlow = time < pace.slowUntil
  const rate = isSlow ? pace.requestsPerSecond / 2 : pace.requestsPerSecond
  const spare = levelNow(pace, time) - ((isSlow ? 1 : burst) - 1)
  if (spare > 0) {
    const reason = isSlow ? 'too-many-requests' : 'pace'
    return wait(time + Math.ceil((spare / rate) * 1000), reason)
  }
  const rows = rowsWithin(pace, time, Math.min(maxRows, rowsByTime(pace, isSlow)))
  if (rows === 0) return wait(pace.budget?.opensAt ?? time + windowMs, 'time-budget')
  return { kind: 'go', rows, channel: rows === 1 || pace.isBatchRefused ? 'single' : 'batch' }
}

/** Rows of the longest request that would be sent now: as many records should be ready. */
export function rowsByTime(pace: Pace, isSlow = false): number {
  if (pace.isBatchRefused) return 1
  const byTime = pace.rowSeconds === null ? 1 : Math.floor(targetSeconds / pace.rowSeconds)
  const rows = Math.min(maxBatchCommands, pace.ramp, Math.max(1, byTime))
  return isSlow ? Math.max(1, Math.floor(rows / 2)) : rows
}

/** Seconds per record: the server's time, or what the rate allows if that is slower. Null: not known yet. */
export function secondsPerRow(pace: Pace): number | null {
  if (pace.rowSeconds === null) return null
  return Math.max(pace.rowSeconds, 1 / (pace.requestsPerSecond * rowsByTime(pace)))
}

function rowsWithin(pace: Pace, time: number, rows: number): number {
  const { budget, budgetSeconds, rowSeconds } = pace
  if (budget === null) return rows
  // The oldest minute no longer counts; the answer to one row shows how much of the budget is free.
  if (time >= budget.opensAt) return Math.min(1, rows)
  const room = budgetSeconds - budget.usedSeconds
  const perRow = 2 * (rowSeconds ?? 1)
  if (room <= Math.max(marginSeconds, perRow)) return 0
  return Math.min(rows, Math.max(1, Math.ceil(room / perRow) - 1))
}

/** Every request to the portal fills the bucket, including reads. */
export function paceAfterRequest(pace: Pace, sentAt: Date, requests = 1): Pace {
  const time = sentAt.getTime()
  return { ...pace, level: levelNow(pace, time) + requests, levelAt: time }
}

/** Learns from an answer to `rows` records. */
export function paceAfterAnswer(pace: Pace, at: Date, rows: number, answer: FireAnswer): Pace {
  const time = at.getTime()
  const accepted = answer.verdicts.filter((verdict) => verdict.kind === 'accepted').length
  const next = { ...pace, rowSeconds: rowSecondsAfter(pace.rowSeconds, answer) }
  if (answer.verdicts.some((verdict) => verdict.kind === 'unknown')) next.ramp = 1
  else if (accepted === rows) next.ramp = Math.min(maxBatchCommands, pace.ramp * 2)
  if (answer.budget !== null) {
    const leftMs = Math.min(windowMs, Math.max(0, answer.budget.resetAt.getTime() - time))
    next.budget = { usedSeconds: answer.budget.usedSeconds, opensAt: time + leftMs + 1000 }
  } else if (next.budget !== null) {
    const ran = answer.verdicts.filter((verdict) => verdict.kind !== 'refused').length
    const used = next.budget.usedSeconds + ran * (next.rowSeconds ?? 1)
    next.budget = { ...next.budget, usedSeconds: used }
  }
  if (accepted === rows) next.refusals = 0
  return limitsAfter(next, time, answer)
}

function limitsAfter(pace: Pace, time: number, answer: FireAnswer): Pace {
  let next = pace
  for (const verdict of answer.verdicts) {
    if (verdict.kind !== 'refused') continue
    if (verdict.error === 'not-in-batch') next = { ...next, isBatchRefused: true }
    // Nothing was sent, so this says nothing about the portal's limits.
    if (verdict.resend.may !== 'later' || answer.trace.sends === 0) continue
    const isBudget = verdict.error === 'time-budget-used'
    const until = verdict.resend.until?.getTime() ?? null
    const opensAt = opensAfter(pace, time, until, isBudget)
    next = {
      ...next,
      blockedUntil: Math.max(next.blockedUntil, opensAt),
      blockedReason: isBudget ? 'time-budget' : 'too-many-requests',
      slowUntil: isBudget ? next.slowUntil : opensAt + slowMs,
      budgetSeconds: isBudget ? learnedBudget(pace) : next.budgetSeconds,
      refusals: pace.refusals + 1,
    }
  }
  return next
}

/** Refusals that end by themselves. */
export function isLimit(error: PortalErrorKind): boolean {
  return error === 'time-budget-used' || error === 'too-many-requests'
}

/** A limit refused a reading: nothing is read or sent before it opens. */
export function paceAfterRefusedRead(
  pace: Pace,
  at: Date,
  { error, until }: { error: PortalErrorKind; until: Date | null },
): Pace {
  const isBudget = error === 'time-budget-used'
  const opensAt = opensAfter(pace, at.getTime(), until?.getTime() ?? null, isBudget)
  return {
    ...pace,
    blockedUntil: Math.max(pace.blockedUntil, opensAt),
    blockedReason: isBudget ? 'time-budget' : 'too-many-requests',
    slowUntil: isBudget ? pace.slowUntil : opensAt + slowMs,
    refusals: pace.refusals + 1,
  }
}

/** When to ask again after a limit; `until` is what the portal said about it. */
function opensAfter(pace: Pace, time: number, until: number | null, isBudget: boolean): number {
  if (until !== null) return Math.min(time + windowMs, Math.max(time, until)) + 1000
  const pauseMs = Math.min(60_000, 2000 * 2 ** Math.min(5, pace.refusals))
  return time + (isBudget ? Math.max(pauseMs, 60_000) : pauseMs)
}

/** Refused although the known budget was not used up: the portal's budget is smaller. */
function learnedBudget(pace: Pace): number {
  const used = pace.budget?.usedSeconds
  return used === undefined ? pace.budgetSeconds : Math.max(30, Math.min(pace.budgetSeconds, used))
}

/** Rises at once and falls slowly, so that one quick batch does not make the next request too long. */
function rowSecondsAfter(estimate: number | null, answer: FireAnswer): number | null {
  const known = answer.secondsPerRow.filter((seconds) => seconds !== null)
  if (known.length === 0) return estimate
  const mean = Math.max(0.001, known.reduce((sum, seconds) => sum + seconds, 0) / known.length)
  return estimate === null ? mean : Math.max(mean, estimate * 0.8 + mean * 0.2)
}

function levelNow(pace: Pace, time: number): number {
  const rate = time < pace.slowUntil ? pace.requestsPerSecond / 2 : pace.requestsPerSecond
  return Math.max(0, pace.level - (Math.max(0, time - pace.levelAt) / 1000) * rate)
}

function wait(until: number, reason: WaitReason): Slot {
  return { kind: 'wait', until: new Date(until), reason }
}
