import { assumedSeconds, estimate, type Estimate } from '#features/bulk/review/estimate.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import type { Run, Waiting } from '#runs/model/run.ts'

/** How a run gets on, measured on its own answers. */
export interface Speed {
  /** Records a minute, as it went in the last minute or since the first of them left. */
  perMinute: number
  /** Mean server time of the last answers; null: none told one. */
  secondsPerRecord: number | null
  /** For what is still waiting, by the portal's limits. */
  left: Estimate
}

/** What holds the run up at this moment; while nothing does, what the rest will mostly wait for. */
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

const lastOnes = 100

export function speedOf(run: Run, now: Date, usedSeconds: number, limits: PaceLimits): Speed {
  const minuteAgo = now.getTime() - 60_000
  let answered = 0
  let since = now.getTime() - 1000
  let remaining = 0
  const times: number[] = []
  for (let at = run.items.length - 1; at >= 0; at -= 1) {
    const item = run.items[at]
    if (item === undefined) continue
    if (item.phase === 'queued' || item.phase === 'ready' || item.phase === 'sending')
      remaining += 1
    const attempt = item.attempts.at(-1)
    if (attempt?.answeredAt && attempt.answeredAt.getTime() > minuteAgo) {
      answered += 1
      since = Math.min(since, attempt.intendedAt.getTime())
    }
    if (attempt !== undefined && attempt.seconds !== null && times.length < lastOnes) {
      times.push(attempt.seconds)
    }
  }
  const secondsPerRecord =
    times.length === 0 ? null : times.reduce((sum, seconds) => sum + seconds, 0) / times.length
  return {
    perMinute: Math.round((answered * 60_000) / (now.getTime() - Math.max(since, minuteAgo))),
    secondsPerRecord,
    left: estimate({
      records: remaining,
      secondsPerRecord: Math.max(0.001, secondsPerRecord ?? assumedSeconds),
      usedSeconds,
      limits,
    }),
  }
}
