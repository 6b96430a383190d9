import type { HttpV2 } from '@bitrix24/b24jssdk'

/** Milliseconds since 1970 by a clock that nobody can set while the page is open. */
export function steadyMs(): number {
  return performance.timeOrigin + performance.now()
}

/** One answered request: our moments by `steadyMs`, and the portal's `time` as it came. */
export interface AnsweredRequest {
  /** When it was handed to the browser. */
  sentAtMs: number
  arrivedAtMs: number
  time: unknown
}

/** Both contain the unknown difference of the clocks, portal minus ours. */
interface Gap {
  /** From our send to the portal's `time.start`. */
  leadMs: number
  /** From the answer's arrival back to the portal's `time.finish`. */
  lagMs: number
}

/** The latest requests say how this portal and this network answer now. */
const maxKept = 200
/** Above the second that a system waits before it repeats a lost request for a connection. */
const minGapMs = 1400
/** Clocks drift; a difference greater than this means that the portal's was set, or ours stood still in sleep. */
const driftMs = 100
/** With fewer requests the longest gap counts, and the spread cannot be estimated. */
const minForSpread = 20
/** Quicker requests are treated as equal, so that the quickest do not make the others look slow. */
const quickMs = 50

/**
 * Notices what a browser hides: when a connection that was used before breaks, it may send the request a
 * second time. `time.start` is when the portal began the request it answers, so after a repeat the gap from
 * our send to it is longer by the whole first attempt. The gaps of the session's other requests show how
 * long it usually is.
 */
export class RequestGaps {
  #gaps: Gap[] = []

  /** A request that is safe to repeat; firings are not recorded, since they are what is judged. */
  record(request: AnsweredRequest): void {
    const gap = gapOf(request)
    if (gap === null) return
    const clocks = clocksOf(this.#gaps)
    const isClockSet =
      clocks !== null && (gap.leadMs < clocks.minMs - driftMs || gap.lagMs > clocks.maxMs + driftMs)
    this.#gaps = isClockSet ? [gap] : [...this.#gaps.slice(1 - maxKept), gap]
  }

  /** Whether the portal began so late that the answer may be that of a repeat. */
  isLate(request: AnsweredRequest): boolean {
    const clocks = clocksOf(this.#gaps)
    const gap = gapOf(request)
    if (clocks === null || gap === null || gap.lagMs > clocks.maxMs + driftMs) return false
    return gap.leadMs - clocks.maxMs > longestUsualMs(this.#gaps, clocks)
  }

  /** A first attempt that took longer than this would be noticed; null: the portal's times are missing or too coarse. */
  noticeableMs(): number | null {
    const clocks = clocksOf(this.#gaps)
    if (clocks === null) return null
    return longestUsualMs(this.#gaps, clocks) + clocks.maxMs - clocks.minMs
  }
}

/** Records the requests of a client that only reads. */
export function recordGaps({ interceptors }: HttpV2['ajaxClient'], gaps: RequestGaps): void {
  const sentAtMs = new WeakMap<object, number>()
  interceptors.request.use((config) => {
    sentAtMs.set(config, steadyMs())
    return config
  })
  interceptors.response.use((response) => {
    const body: unknown = response.data
    const sentMs = sentAtMs.get(response.config)
    if (sentMs !== undefined && typeof body === 'object' && body !== null && 'time' in body) {
      gaps.record({ sentAtMs: sentMs, arrivedAtMs: steadyMs(), time: body.time })
    }
    return response
  })
}

/** Times in whole seconds are too coarse to compare. */
function gapOf({ sentAtMs, arrivedAtMs, time }: AnsweredRequest): Gap | null {
  if (typeof time !== 'object' || time === null) return null
  const { start, finish } = time as { start?: unknown; finish?: unknown } // both are checked below
  if (!isFraction(start) || !isFraction(finish)) return null
  return { leadMs: start * 1000 - sentAtMs, lagMs: finish * 1000 - arrivedAtMs }
}

function isFraction(seconds: unknown): seconds is number {
  return typeof seconds === 'number' && Number.isFinite(seconds) && !Number.isInteger(seconds)
}

/** Between which values the difference of the clocks must be: nothing starts before it is sent, or arrives before it is finished. */
function clocksOf(gaps: readonly Gap[]): { minMs: number; maxMs: number } | null {
  if (gaps.length === 0) return null
  const maxMs = Math.min(...gaps.map(({ leadMs }) => leadMs))
  const minMs = Math.max(...gaps.map(({ lagMs }) => lagMs))
  return { minMs: Math.min(minMs, maxMs), maxMs }
}

/**
 * Twice the 99th percentile of the usual gaps, and what log-normal gaps exceed once in 2,000 times. Of the
 * possible differences of the clocks, the one that makes the gaps longest is assumed.
 */
function longestUsualMs(gaps: readonly Gap[], { minMs }: { minMs: number }): number {
  const sorted = gaps.map(({ leadMs }) => leadMs - minMs).toSorted((a, b) => a - b)
  const isFew = sorted.length < minForSpread
  const percentileMs = sorted[Math.floor((isFew ? 1 : 0.99) * (sorted.length - 1))] ?? 0
  if (isFew) return Math.max(minGapMs, 2 * percentileMs)
  const logs = sorted.map((ms) => Math.log(Math.max(quickMs, ms)))
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  const variance = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1)
  return Math.max(minGapMs, 2 * percentileMs, Math.exp(mean + 3.3 * Math.sqrt(variance)))
}
