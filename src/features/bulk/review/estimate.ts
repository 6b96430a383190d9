import { useQuery } from '@tanstack/react-query'

import { maxBatchCommands, pageSize } from '#portal/model/request-sizes.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Journal } from '#runs/journal/journal.ts'

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
const standardLimits: PaceLimits = { perSecond: 2, operatingSeconds: 480 }

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

/** How long the server takes to fire a trigger on one record. */
export interface FiringTime {
  seconds: number
  /** How many firings were measured; 0: the time is assumed. */
  count: number
}

const sampleSize = 50

/** Measured from the latest firings of the trigger in this browser; assumed until there are any. */
export function useFiringTime(code: string): FiringTime {
  const { journal } = useRunDeps()
  const { memberId } = usePortal().identity
  const { data } = useQuery({
    queryKey: ['journal', 'measured', memberId, code],
    queryFn: () => measureFiringTime(journal, code),
    staleTime: 0,
  })
  return data ?? { seconds: assumedSeconds, count: 0 }
}

async function measureFiringTime(
  journal: Pick<Journal, 'firings'>,
  code: string,
): Promise<FiringTime> {
  const { rows } = await journal.firings({ code, limit: sampleSize })
  const timesSeconds = rows.flatMap(({ item }) => item.attempts.at(-1)?.seconds ?? [])
  if (timesSeconds.length === 0) return { seconds: assumedSeconds, count: 0 }
  const meanSeconds = timesSeconds.reduce((sum, seconds) => sum + seconds, 0) / timesSeconds.length
  return { seconds: Math.max(0.001, meanSeconds), count: timesSeconds.length }
}

/** Seconds of the method's time budget already used, according to the latest answers. */
export function useUsedBudget(): number {
  const notes = usePortal().operating()
  return notes.find(({ method }) => method === null)?.usedSeconds ?? 0
}

/** What the portal's plan allows, according to the settings, or less if the portal has proven that. */
export function usePortalLimits(): PaceLimits {
  const planned = useRunDeps().limits?.() ?? standardLimits
  return provenLimits(planned, usePortal().firingBudgetSeconds())
}

export function provenLimits(planned: PaceLimits, provenSeconds: number | null): PaceLimits {
  if (provenSeconds === null) return planned
  const operatingSeconds = Math.min(planned.operatingSeconds ?? provenSeconds, provenSeconds)
  return { ...planned, operatingSeconds: Math.max(1, Math.round(operatingSeconds)) }
}
