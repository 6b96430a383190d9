import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { pageSize, pagesPerBatch } from '#portal/model/request-sizes.ts'
import { isOutdated, trustedSeconds } from '#runs/model/reading.ts'
import type { Run, RunItem, WaitReason, PauseCause } from '#runs/model/run.ts'

import { nextSlot, rowsByTime, secondsPerRow, type Pace } from './pace.ts'
import { isLookedAt } from './step.ts'

/** The one thing a runner has to do next. */
export type Duty =
  /** Read records to come, and with the same look prove fired ones. */
  | { kind: 'read-before'; items: RunItem[]; proving: RunItem[] }
  | { kind: 'send'; items: RunItem[]; channel: 'single' | 'batch' }
  | { kind: 'observe'; items: RunItem[] }
  | { kind: 'wait'; until: Date; reason: WaitReason }
  | { kind: 'idle' }

/** A look ahead reads at most so many pages, however quickly they are fired. */
const mostPages = 5
/** Records whose lists fit into one request. */
const mostObserved = pagesPerBatch * pageSize

/** Pure: decided from the run, the pace and the time alone. */
export function nextDuty(run: Run, pace: Pace, now: Date): Duty {
  return (run.control === 'go' ? nextFiring(run, pace, now) : null) ?? nextCheck(run, now)
}

function nextFiring(run: Run, pace: Pace, now: Date): Duty | null {
  const ready = run.items.filter((item) => item.phase === 'ready' && !needsReading(item, now))
  const unread = run.items.filter((item) => needsReading(item, now))
  if (ready.length === 0 && unread.length === 0) return null
  const slot = nextSlot(pace, now, Math.min(rowsByTime(pace), rowsBeforeProof(run)))
  if (slot.kind === 'wait') return slot
  const unproven = run.items.filter((item) => item.readings.length === 0 && isLookedAt(item, now))
  if (isFirstLookDue(run, unproven.length)) {
    const room = Math.min(pageSize - unproven.length, recordsAhead(pace))
    const items = unread.slice(0, room)
    return items.length === 0
      ? { kind: 'observe', items: unproven }
      : { kind: 'read-before', items, proving: unproven }
  }
  if (ready.length < slot.rows && unread.length > 0) {
    return { kind: 'read-before', ...fullPages(unread, unproven, recordsAhead(pace)) }
  }
  const items = ready.slice(0, slot.rows)
  return { kind: 'send', items, channel: items.length === 1 ? 'single' : slot.channel }
}

/** Never read for this run, or so long ago that it may have changed since. */
function needsReading({ phase, before }: RunItem, now: Date): boolean {
  return phase === 'queued' || (phase === 'ready' && before !== null && isOutdated(before, now))
}

/**
 * The first few are proven before more leave, so that a run that moves nothing stops soon. Where they
 * share their page with records to come it costs nothing, in a short run one list more.
 */
function isFirstLookDue(run: Run, unproven: number): boolean {
  return isCareful(run) && unproven >= firstFew && unproven < pageSize
}

function rowsBeforeProof(run: Run): number {
  if (!isCareful(run)) return Number.POSITIVE_INFINITY
  const fired = run.items.filter(
    ({ phase, attempts }) => attempts.length > 0 && (phase === 'checking' || phase === 'settled'),
  ).length
  return fired < firstFew ? firstFew - fired : Number.POSITIVE_INFINITY
}

/** Nothing is known yet of whether records move, and that they do not would stop the run. */
function isCareful({ options, fuse }: Run): boolean {
  return options.pauseNotMovedShare !== null && fuse.judged === 0
}

/** As many as are fired before their reading is outdated, in whole pages where they fill one. */
function recordsAhead(pace: Pace): number {
  const seconds = secondsPerRow(pace)
  if (seconds === null) return pageSize
  const records = Math.max(1, Math.floor(trustedSeconds / seconds))
  return records < pageSize
    ? records
    : pageSize * Math.min(mostPages, Math.floor(records / pageSize))
}

/**
 * Records to come, their last page filled up with fired ones, and as many pages of fired ones as are
 * full: only full pages keep the lists at two per 50 records.
 */
function fullPages(unread: RunItem[], unproven: RunItem[], most: number) {
  const items = unread.slice(0, most)
  const room = (pageSize - (items.length % pageSize)) % pageSize
  const full = Math.floor(Math.max(0, unproven.length - room) / pageSize)
  return { items, proving: unproven.slice(0, room + full * pageSize) }
}

function nextCheck(run: Run, now: Date): Duty {
  const checking = run.items.filter((item) => item.phase === 'checking')
  const due = checking.filter((item) => isLookedAt(item, now))
  if (due.length > 0) return { kind: 'observe', items: due.slice(0, mostObserved) }
  const times = checking.flatMap((item) => item.nextCheckAt?.getTime() ?? [])
  if (times.length === 0) return { kind: 'idle' }
  return { kind: 'wait', until: new Date(Math.min(...times)), reason: 'next-check' }
}

/** Not moved is judged only after so many looks: the first few may be bad luck. */
const firstFew = 10

/** Refusals after which every other record would be refused as well. */
const hopeless = new Set<PortalErrorKind>(['portal-blocked', 'portal-deleted', 'address-changed'])

/** Why a run should pause by itself now; null while nothing speaks against going on. */
export function stopCause(run: Run): PauseCause | null {
  const { options, fuse } = run
  const { lastRefusal: error } = fuse
  if (error === 'session-ended' && (fuse.withheldInRow > 1 || fuse.refusalsInRow > 0)) {
    return { kind: 'session-ended' }
  }
  if (error === 'no-answer' && fuse.withheldInRow > 0) return { kind: 'offline' }
  if (options.pauseAfterUnknown !== null && fuse.unknown >= options.pauseAfterUnknown) {
    return { kind: 'unknown-answer' }
  }
  if (error !== null && options.pauseAfterRefusals !== null) {
    if (fuse.refusalsInRow >= options.pauseAfterRefusals || hopeless.has(error)) {
      return { kind: 'refusals', error }
    }
  }
  if (options.pauseNotMovedShare !== null && fuse.judged >= firstFew) {
    const share = fuse.notMoved / fuse.judged
    if (share >= options.pauseNotMovedShare) return { kind: 'not-moved', share }
  }
  return null
}
