import { nextSlot, rowsByTime } from './pace.ts'
import type { Pace } from './pace.ts'
import type { Run, RunItem, WaitReason } from './run.ts'

/** The one thing a runner has to do next. */
export type Duty =
  /** Read up to 50 queued records, and with the same look prove up to 50 fired ones. */
  | { kind: 'read-before'; items: RunItem[]; proving: RunItem[] }
  | { kind: 'send'; items: RunItem[]; channel: 'single' | 'batch' }
  | { kind: 'observe'; items: RunItem[] }
  | { kind: 'wait'; until: Date; reason: WaitReason }
  | { kind: 'idle' }

/** As many as one page of the portal's lists. */
const pageSize = 50
/** A look ahead reads what is fired within so many seconds, in at most so many pages. */
const secondsAhead = 15
const mostPages = 5
/** Lists that fit into one request of the portal's door. */
const mostObserved = 10 * pageSize
/** What the rule about records that do not move waits for. */
const firstFew = 10

/** Pure: decided from the run, the pace and the time alone. */
export function nextDuty(run: Run, pace: Pace, now: Date): Duty {
  return (run.control === 'go' ? nextFiring(run, pace, now) : null) ?? nextCheck(run, now)
}

function nextFiring(run: Run, pace: Pace, now: Date): Duty | null {
  const ready = run.items.filter((item) => item.phase === 'ready')
  const queued = run.items.filter((item) => item.phase === 'queued')
  if (ready.length === 0 && queued.length === 0) return null
  const slot = nextSlot(pace, now, rowsByTime(pace))
  if (slot.kind === 'wait') return slot
  const unproven = run.items.filter(
    (item) => item.phase === 'checking' && item.readings.length === 0,
  )
  if (isFirstLookDue(run, queued.length, unproven.length)) {
    const items = queued.slice(0, pageSize - unproven.length)
    return { kind: 'read-before', items, proving: unproven }
  }
  if (ready.length < slot.rows && queued.length > 0) {
    return { kind: 'read-before', ...fullPages(queued, unproven, pagesAhead(pace)) }
  }
  const items = ready.slice(0, slot.rows)
  return { kind: 'send', items, channel: items.length === 1 ? 'single' : slot.channel }
}

/** The first few are proven early, so that a run that moves nothing stops soon; costs no extra page. */
function isFirstLookDue(run: Run, queued: number, unproven: number): boolean {
  return (
    run.fuse.judged === 0 &&
    unproven >= firstFew &&
    unproven < pageSize &&
    queued >= pageSize - unproven
  )
}

/** Pages read at once: never more than is fired within some seconds, so that nothing grows stale. */
function pagesAhead(pace: Pace): number {
  const seconds = pageSize * (pace.rowSeconds ?? secondsAhead)
  return Math.min(mostPages, Math.max(1, Math.round(secondsAhead / seconds)))
}

/**
 * Pages of records to come, filled up with fired ones, and as many pages of fired ones as are full:
 * only full pages keep the lists at two per 50 records.
 */
function fullPages(queued: RunItem[], unproven: RunItem[], pages: number) {
  const items = queued.slice(0, pages * pageSize)
  const room = (pageSize - (items.length % pageSize)) % pageSize
  const full = Math.floor(Math.max(0, unproven.length - room) / pageSize)
  return { items, proving: unproven.slice(0, room + full * pageSize) }
}

function nextCheck(run: Run, now: Date): Duty {
  const checking = run.items.filter((item) => item.phase === 'checking')
  const due = checking.filter((item) => (item.nextCheckAt ?? now) <= now)
  if (due.length > 0) return { kind: 'observe', items: due.slice(0, mostObserved) }
  const times = checking.flatMap((item) => item.nextCheckAt?.getTime() ?? [])
  if (times.length === 0) return { kind: 'idle' }
  return { kind: 'wait', until: new Date(Math.min(...times)), reason: 'next-check' }
}
