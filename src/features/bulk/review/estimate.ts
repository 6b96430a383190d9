import { maxBatchCommands, pageSize } from '#portal/model/request-sizes.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'

/** What is known of the portal and the trigger when a run is planned. */
export interface Workload {
  records: number
  /** Server time of one firing. */
  secondsPerRecord: number
  /** Of the method's budget, already used in its window. */
  usedSeconds?: number
  limits?: PaceLimits
}

export interface Estimate {
  seconds: number
  /** What the run will wait for most of the time. */
  limit: 'requests' | 'work' | 'time-budget'
  /** Requests to the portal, reading and firing. */
  requests: number
}

/** More than a working day: no tab stays open that long. */
const tooLongSeconds = 8 * 3600

export function isTooLong({ seconds }: Estimate): boolean {
  return seconds > tooLongSeconds
}

/** One request is kept near this long: what a broken one leaves unknown stays small. */
const requestSeconds = 5
const burst = 8
const windowSeconds = 600

/** Documented on limits: 480 s of one method's work in any ten minutes. */
export const standardLimits: PaceLimits = { perSecond: 2, operatingSeconds: 480 }

/** What the documentation's own example took; until a trigger has been measured. */
export const assumedSeconds = 0.4

/** How long a run takes at best, by each of the portal's limits; the slowest of them decides. */
export function estimate(load: Workload): Estimate {
  const { records, secondsPerRecord, usedSeconds = 0, limits = standardLimits } = load
  if (records === 0) return { seconds: 0, limit: 'work', requests: 0 }
  const rows = Math.min(
    maxBatchCommands,
    Math.max(1, Math.floor(requestSeconds / secondsPerRecord)),
  )
  const reads = Math.ceil(records / pageSize) + 1
  const requests = rampedSends(records, rows) + reads
  const work = records * secondsPerRecord
  const times = {
    // Half of what the portal allows, which it shares with every other app in the office.
    requests: Math.max(0, requests - burst) / (limits.perSecond / 2),
    work,
    'time-budget': budgetTime(work, limits.operatingSeconds, usedSeconds),
  }
  const limit = times['time-budget'] > work ? 'time-budget' : slower(times)
  return { seconds: Math.max(times.requests, times.work, times['time-budget']), limit, requests }
}

function slower(times: Record<Estimate['limit'], number>): 'requests' | 'work' {
  return times.requests > times.work ? 'requests' : 'work'
}

/** Requests grow 1, 2, 4, 8 … up to their full size. */
function rampedSends(records: number, rows: number): number {
  let sent = 0
  let size = 1
  let sends = 0
  while (sent < records && size < rows) {
    sent += size
    sends += 1
    size *= 2
  }
  return sends + Math.ceil(Math.max(0, records - sent) / rows)
}

/** Whole windows for what exceeds the budget, then the rest at full speed. */
function budgetTime(work: number, budgetSeconds: number | null, used: number): number {
  if (budgetSeconds === null) return 0
  const free = Math.max(0, budgetSeconds - used)
  if (work <= free) return 0
  const over = work - free
  const windows = Math.ceil(over / budgetSeconds)
  return windows * windowSeconds + (over - (windows - 1) * budgetSeconds)
}
