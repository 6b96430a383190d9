import type { Limits } from './settings.ts'

/** Number of baskets in the window; a basket drops out as a whole. */
const BASKETS = 10

/** A method's total work in one request is not recorded up to this many seconds. */
const IGNORED_SECONDS = 0.1

/**
 * How much execution time each method has used recently, in ten baskets of a tenth of the window each.
 * Documented on "Limits".
 */
export class OperatingBudget {
  #baskets = new Map<string, Map<number, number>>()

  /** Books a request's work with a method, when the request ends. */
  record(method: string, seconds: number, window: number, now: number): void {
    if (seconds <= IGNORED_SECONDS) return
    const baskets = this.#baskets.get(method) ?? new Map<number, number>()
    const index = basketOf(now, window)
    baskets.set(index, (baskets.get(index) ?? 0) + seconds)
    this.#baskets.set(method, baskets)
  }

  /** Seconds used within the window. */
  used(method: string, window: number, now: number): number {
    let sum = 0
    for (const [, seconds] of this.#live(method, window, now)) sum += seconds
    return sum
  }

  /** Unix time, seconds, at which the oldest basket drops out. */
  resetAt(method: string, window: number, now: number): number {
    const oldest = Math.min(...this.#live(method, window, now).map(([index]) => index))
    const index = Number.isFinite(oldest) ? oldest : basketOf(now, window)
    return Math.ceil(((index + BASKETS) * window) / BASKETS)
  }

  #live(method: string, window: number, now: number): [number, number][] {
    const current = basketOf(now, window)
    return [...(this.#baskets.get(method) ?? [])].filter(([index]) => index > current - BASKETS)
  }
}

function basketOf(now: number, window: number): number {
  return Math.floor(now / ((window * 1000) / BASKETS))
}

/** The work of one request, method by method, until it is booked at the request's end. */
export class RequestUsage {
  readonly #seconds = new Map<string, number>()

  add(method: string, seconds: number): void {
    this.#seconds.set(method, this.of(method) + seconds)
  }

  /** Seconds that will count; zero while they are too few to be recorded. */
  of(method: string): number {
    return this.#seconds.get(method) ?? 0
  }

  countable(method: string): number {
    const seconds = this.of(method)
    return seconds > IGNORED_SECONDS ? seconds : 0
  }

  book(budget: OperatingBudget, window: number, now: number): void {
    for (const [method, seconds] of this.#seconds) budget.record(method, seconds, window, now)
  }
}

/**
 * The leaky bucket of the portal: every request adds one, `drain` leave per second; a request that
 * would overflow it is refused and adds nothing. One per client address. Documented on "Limits".
 */
export class RateBucket {
  #levels = new Map<string, { level: number; at: number }>()

  /** False: too many requests. */
  admit(client: string, limits: Limits, now: number): boolean {
    const seen = this.#levels.get(client) ?? { level: 0, at: now }
    const level = Math.max(0, seen.level - (limits.drain * Math.max(0, now - seen.at)) / 1000)
    const fits = level + 1 <= limits.burst
    this.#levels.set(client, { level: fits ? level + 1 : level, at: now })
    return fits
  }
}

/** What a method has used of its operating budget; old cores do not report it. */
export interface Operating {
  /** Seconds. */
  used: number
  /** Unix time, seconds. */
  resetAt: number
}
