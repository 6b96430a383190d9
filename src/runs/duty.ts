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
    return { kind: 'read-before', ...fullPages(queued, unproven) }
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

/**
 * A page of records to come, filled up with fired ones, and a second page of fired ones once there
 * are enough: only full pages keep the lists at two per 50 records.
 */
function fullPages(queued: RunItem[], unproven: RunItem[]) {
  const items = queued.slice(0, pageSize)
  const room = pageSize - items.length
  const proofs = unproven.length >= room + pageSize ? room + pageSize : room
  return { items, proving: unproven.slice(0, proofs) }
}

function nextCheck(run: Run, now: Date): Duty {
  const checking = run.items.filter((item) => item.phase === 'checking')
  const due = checking.filter((item) => (item.nextCheckAt ?? now) <= now)
  if (due.length > 0) return { kind: 'observe', items: due.slice(0, pageSize) }
  const times = checking.flatMap((item) => item.nextCheckAt?.getTime() ?? [])
  if (times.length === 0) return { kind: 'idle' }
  return { kind: 'wait', until: new Date(Math.min(...times)), reason: 'next-check' }
}
