import { assumedSeconds, estimate, type Estimate } from '#features/bulk/review/estimate.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import type { Run, Waiting } from '#runs/model/run.ts'

/** How fast a run is, measured from its own answers. */
export interface Speed {
  /** Records per minute, in the last minute or since the first of them was sent. */
  perMinute: number
  /** Mean server time of the latest answers; null: none contained one. */
  secondsPerRecord: number | null
  /** For the records still waiting, from the portal's limits. */
  left: Estimate
}

/** What the run is waiting for now; otherwise what the rest will wait for most of the time. */
export function bindingLimit(waiting: Waiting | null, left: Estimate): Estimate['limit'] {
  switch (waiting?.reason) {
    case 'pace':
    case 'too-many-requests':
      return 'requests'
    case 'time-budget':
      return 'time-budget'
    case 'next-check':
    case undefined:
      return left.limit
  }
}

const sampleSize = 100

export function speedOf(run: Run, now: Date, usedSeconds: number, limits: PaceLimits): Speed {
  const minuteAgoMs = now.getTime() - 60_000
  let answered = 0
  let sinceMs = now.getTime() - 1000
  let remaining = 0
  const timesSeconds: number[] = []
  for (let at = run.items.length - 1; at >= 0; at -= 1) {
    const item = run.items[at]
    if (item === undefined) continue
    if (item.phase === 'queued' || item.phase === 'ready' || item.phase === 'sending')
      remaining += 1
    const attempt = item.attempts.at(-1)
    if (attempt?.answeredAt && attempt.answeredAt.getTime() > minuteAgoMs) {
      answered += 1
      sinceMs = Math.min(sinceMs, attempt.intendedAt.getTime())
    }
    if (attempt !== undefined && attempt.seconds !== null && timesSeconds.length < sampleSize) {
      timesSeconds.push(attempt.seconds)
    }
  }
  const secondsPerRecord =
    timesSeconds.length === 0
      ? null
      : timesSeconds.reduce((sum, seconds) => sum + seconds, 0) / timesSeconds.length
  return {
    perMinute: Math.round((answered * 60_000) / (now.getTime() - Math.max(sinceMs, minuteAgoMs))),
    secondsPerRecord,
    left: estimate({
      records: remaining,
      secondsPerRecord: Math.max(0.001, secondsPerRecord ?? assumedSeconds),
      usedSeconds,
      limits,
    }),
  }
}
