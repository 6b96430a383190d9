import { pageSize, pagesPerBatch } from '#portal/model/request-sizes.ts'
import { isOutdated, maxReadingAgeSeconds } from '#runs/model/reading.ts'
import { awaitsProof, type Run, type RunItem, type WaitReason } from '#runs/model/run.ts'

import { isCheckDue } from './check-schedule.ts'
import { nextSlot, rowsByTime, secondsPerRow, type Pace } from './pace.ts'
import { minJudged } from './stop-rules.ts'

/** The one thing a run has to do next. */
export type NextAction =
  /** Read records before they are sent, and check fired ones in the same request. */
  | { kind: 'read-before'; items: RunItem[]; alsoCheck: RunItem[] }
  | { kind: 'send'; items: RunItem[]; channel: 'single' | 'batch' }
  /** Read fired records again. */
  | { kind: 'check'; items: RunItem[] }
  | { kind: 'wait'; until: Date; reason: WaitReason }
  | { kind: 'idle' }

/** Reading ahead covers at most this many pages, however quickly records are fired. */
const maxPagesAhead = 5
/** Records whose lists fit into one request. */
const maxChecked = pagesPerBatch * pageSize

/**
 * Pure: depends on the run, the pace and the time alone. Sending comes before checking, but a refusal in
 * doubt before everything else.
 */
export function nextAction(run: Run, pace: Pace, now: Date): NextAction {
  const doubted = run.items.filter((item) => isCheckDue(item, now) && awaitsProof(item))
  if (doubted.length > 0) return { kind: 'check', items: doubted.slice(0, maxChecked) }
  return (run.control === 'go' ? nextFiring(run, pace, now) : null) ?? nextCheck(run, now)
}

function nextFiring(run: Run, pace: Pace, now: Date): NextAction | null {
  const ready = run.items.filter((item) => item.phase === 'ready' && !needsReading(item, now))
  const unread = run.items.filter((item) => needsReading(item, now))
  if (ready.length === 0 && unread.length === 0) return null
  const slot = nextSlot(pace, now, Math.min(rowsByTime(pace), maxRowsBeforeCheck(run)))
  if (slot.kind === 'wait') return slot
  const unchecked = run.items.filter((item) => item.readings.length === 0 && isCheckDue(item, now))
  if (isFirstCheckDue(run, unchecked.length)) {
    const room = Math.min(pageSize - unchecked.length, recordsAhead(pace))
    const items = unread.slice(0, room)
    return items.length === 0
      ? { kind: 'check', items: unchecked }
      : { kind: 'read-before', items, alsoCheck: unchecked }
  }
  if (ready.length < slot.rows && unread.length > 0) {
    return { kind: 'read-before', ...fullPages(unread, unchecked, recordsAhead(pace)) }
  }
  const items = ready.slice(0, slot.rows)
  return { kind: 'send', items, channel: items.length === 1 ? 'single' : slot.channel }
}

/** Never read for this run, or so long ago that it may have changed since. */
function needsReading({ phase, before }: RunItem, now: Date): boolean {
  return phase === 'queued' || (phase === 'ready' && before !== null && isOutdated(before, now))
}

/**
 * The first few records are checked before more are sent, so that a run that moves nothing stops early.
 * This is free if they share a page with records to be sent, and costs a short run one extra list.
 */
function isFirstCheckDue(run: Run, unchecked: number): boolean {
  return awaitsFirstOutcomes(run) && unchecked >= minJudged && unchecked < pageSize
}

function maxRowsBeforeCheck(run: Run): number {
  if (!awaitsFirstOutcomes(run)) return Number.POSITIVE_INFINITY
  const fired = run.items.filter(
    ({ phase, attempts }) => attempts.length > 0 && (phase === 'checking' || phase === 'settled'),
  ).length
  return fired < minJudged ? minJudged - fired : Number.POSITIVE_INFINITY
}

/** The run would pause if records do not move, and it is not known yet whether they do. */
function awaitsFirstOutcomes({ options, fuse }: Run): boolean {
  return options.pauseNotMovedShare !== null && fuse.judged === 0
}

/** As many records as are fired before their reading is outdated, in whole pages if they fill one. */
function recordsAhead(pace: Pace): number {
  const seconds = secondsPerRow(pace)
  if (seconds === null) return pageSize
  const records = Math.max(1, Math.floor(maxReadingAgeSeconds / seconds))
  return records < pageSize
    ? records
    : pageSize * Math.min(maxPagesAhead, Math.floor(records / pageSize))
}

/**
 * Records to be sent, their last page filled up with fired ones, and the full pages of fired ones. With
 * full pages only, a run needs no more than two lists per 50 records.
 */
function fullPages(unread: RunItem[], unchecked: RunItem[], maxItems: number) {
  const items = unread.slice(0, maxItems)
  const room = (pageSize - (items.length % pageSize)) % pageSize
  const full = Math.floor(Math.max(0, unchecked.length - room) / pageSize)
  return { items, alsoCheck: unchecked.slice(0, room + full * pageSize) }
}

function nextCheck(run: Run, now: Date): NextAction {
  const checking = run.items.filter((item) => item.phase === 'checking')
  const due = checking.filter((item) => isCheckDue(item, now))
  if (due.length > 0) return { kind: 'check', items: due.slice(0, maxChecked) }
  const times = checking.flatMap((item) => item.nextCheckAt?.getTime() ?? [])
  if (times.length === 0) return { kind: 'idle' }
  return { kind: 'wait', until: new Date(Math.min(...times)), reason: 'next-check' }
}
