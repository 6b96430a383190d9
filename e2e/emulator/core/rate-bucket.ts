import type { Limits } from './settings.ts'

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
