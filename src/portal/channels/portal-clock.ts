import * as z from 'zod/mini'

/** `time` of an answer. */
const shape = z.object({
  finish: z.optional(z.number()),
  date_finish: z.optional(z.string()),
})

/**
 * The portal's clock, derived from its answers: history is queried and limits expire by the portal's time,
 * and an office computer may be minutes off.
 */
export class PortalClock {
  #aheadMs = 0
  #utcOffsetMinutes: number | null = null

  /** `time` of an answer that arrived at `arrivedAt` (milliseconds since 1970). */
  record(time: unknown, arrivedAt: number): void {
    const { finish, date_finish: written = '' } = z.safeParse(shape, time).data ?? {}
    if (finish !== undefined && finish > 0) this.#aheadMs = finish * 1000 - arrivedAt
    const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(written) ?? []
    if (sign !== undefined) {
      this.#utcOffsetMinutes = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
    }
  }

  /** A moment of our clock in portal time, rounded down to whole seconds. */
  toPortal(moment: Date): Date {
    return new Date(Math.floor((moment.getTime() + this.#aheadMs) / 1000) * 1000)
  }

  /** A moment in portal time, by our clock. */
  toOurs(moment: Date): Date {
    return new Date(moment.getTime() - this.#aheadMs)
  }

  /** How far the portal's time zone is ahead of UTC; null before the first answer. */
  utcOffsetMinutes(): number | null {
    return this.#utcOffsetMinutes
  }
}
