import { maxBatchCommands, pageSize } from '#portal/model/request-sizes.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'

/** What is known about the portal and the trigger when a run is planned. */
export interface Workload {
  records: number
  /** Server time for firing one record. */
  secondsPerRecord: number
  /** Already used of the method's time budget in the current window. */
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

/** A working day: no tab stays open longer. */
const maxSeconds = 8 * 3600

export function isTooLong({ seconds }: Estimate): boolean {
  return seconds > maxSeconds
}

/** A request is kept near this length, so that a broken one leaves few results unknown. */
const targetRequestSeconds = 5
const freeRequests = 8
const windowSeconds = 600

/** The documented limits: two requests per second, 480 s of one method's work in ten minutes. */
export const standardLimits: PaceLimits = { perSecond: 2, operatingSeconds: 480 }

/** Taken from the documentation's example; used until a trigger has been measured. */
export const assumedSeconds = 0.4

/** How long a run takes at best; the slowest of the portal's limits decides. */
export function estimate(load: Workload): Estimate {
  const { records, secondsPerRecord, usedSeconds = 0, limits = standardLimits } = load
  if (records === 0) return { seconds: 0, limit: 'work', requests: 0 }
  const rows = Math.min(
    maxBatchCommands,
    Math.max(1, Math.floor(targetRequestSeconds / secondsPerRecord)),
  )
  const reads = Math.ceil(records / pageSize) + 1
  const requests = rampedSends(records, rows) + reads
  const workSeconds = records * secondsPerRecord
  const times = {
    // Half of what the portal allows, because every other app shares the same limit.
    requests: Math.max(0, requests - freeRequests) / (limits.perSecond / 2),
    work: workSeconds,
    'time-budget': budgetWaitSeconds(workSeconds, limits.operatingSeconds, usedSeconds),
  }
  const limit = times['time-budget'] > workSeconds ? 'time-budget' : slower(times)
  return { seconds: Math.max(times.requests, times.work, times['time-budget']), limit, requests }
}

function slower(times: Record<Estimate['limit'], number>): 'requests' | 'work' {
  return times.requests > times.work ? 'requests' : 'work'
}

/** Number of requests that fire the records, when their size grows 1, 2, 4, 8 … up to `rows`. */
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

/** Seconds until the budget has allowed all the work: whole windows, then the rest at full speed. */
function budgetWaitSeconds(
  workSeconds: number,
  budgetSeconds: number | null,
  usedSeconds: number,
): number {
  if (budgetSeconds === null) return 0
  const freeSeconds = Math.max(0, budgetSeconds - usedSeconds)
  if (workSeconds <= freeSeconds) return 0
  const overSeconds = workSeconds - freeSeconds
  const windows = Math.ceil(overSeconds / budgetSeconds)
  return windows * windowSeconds + (overSeconds - (windows - 1) * budgetSeconds)
}
