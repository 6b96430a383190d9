import type { HttpV2 } from '@bitrix24/b24jssdk'
import * as z from 'zod/mini'

/** `time` of an answer, in seconds since 1970. */
const shape = z.object({
  start: z.optional(z.number()),
  finish: z.optional(z.number()),
  date_finish: z.optional(z.string()),
})

/**
 * The portal's clock, derived from its answers: an office computer may be hours off, and a person compares
 * times with those in Bitrix24. Between answers it follows the monotonic clock, which nobody can set.
 * Before the first answer, and where answers carry no times, it starts from the computer's clock.
 */
export class PortalClock {
  /** The portal's and the computer's clock, minus the monotonic one, when the portal last gave its time. */
  #portalAheadMs = computerAheadMs()
  #computerAheadMs = computerAheadMs()
  #isKnown = false
  #utcOffsetMinutes: number | null = null

  /** `time` of an answer that has just arrived; `sentAtMs`: when it was asked for, by `performance.now()`. */
  record(time: unknown, sentAtMs: number): void {
    const { start, finish, date_finish: written = '' } = z.safeParse(shape, time).data ?? {}
    if (finish !== undefined && finish > 0) {
      // Nothing starts before it is sent, or arrives before it is finished: the estimate stays unless an
      // answer disproves it.
      const leastMs = finish * 1000 - performance.now()
      const mostMs = Math.max(leastMs, (start ?? finish) * 1000 - sentAtMs)
      const keptMs = this.#isKnown ? this.#portalAheadMs : leastMs
      this.#portalAheadMs = Math.min(mostMs, Math.max(leastMs, keptMs))
      this.#computerAheadMs = computerAheadMs()
      this.#isKnown = true
    }
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(written) ?? []
    if (sign !== undefined) {
      this.#utcOffsetMinutes = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
    }
  }

  /** The portal's time as its answers prove it. It stands still while the computer sleeps. */
  provenNow(): Date {
    return new Date(performance.now() + this.#portalAheadMs)
  }

  /**
   * The same, with the time for which the computer seems to have slept since the last answer. Where its clock
   * was set forward instead, it is wrong until the next answer.
   */
  now(): Date {
    const sleptMs = Math.max(0, computerAheadMs() - this.#computerAheadMs)
    return new Date(performance.now() + this.#portalAheadMs + sleptMs)
  }

  /** A past moment of the computer's clock, in milliseconds since 1970, by the portal's clock. */
  timeOf(computerMs: number): Date {
    return new Date(this.provenNow().getTime() - Math.max(0, Date.now() - computerMs))
  }

  /** How far the portal's time zone is ahead of UTC; null before the first answer. */
  utcOffsetMinutes(): number | null {
    return this.#utcOffsetMinutes
  }
}

function computerAheadMs(): number {
  return Date.now() - performance.now()
}

/**
 * The SDK's limiter refills by the wall clock: one that is set back by three hours would hold every
 * request for as long. Starts the limiter anew when the clock has gone back since the last request.
 */
export class LimiterClock {
  readonly #client: Pick<HttpV2, 'reset'>
  #lastMs = Date.now()

  constructor(client: Pick<HttpV2, 'reset'>) {
    this.#client = client
  }

  /** Before each request. */
  async follow(): Promise<void> {
    const nowMs = Date.now()
    const hasGoneBack = nowMs < this.#lastMs
    this.#lastMs = nowMs
    if (hasGoneBack) await this.#client.reset()
  }
}
