/**
 * The portal's clock, derived from its answers: history is queried and limits expire by the portal's time,
 * and an office computer may be minutes off.
 */
export class PortalClock {
  #offsetMs = 0

  /** `time.finish` of an answer that has just arrived, in seconds since 1970. */
  record(finishSeconds: unknown, arrivedAt: number): void {
    if (typeof finishSeconds === 'number' && Number.isFinite(finishSeconds) && finishSeconds > 0) {
      this.#offsetMs = finishSeconds * 1000 - arrivedAt
    }
  }

  /** A moment of our clock in portal time, rounded down to whole seconds. */
  toPortal(moment: Date): Date {
    return new Date(Math.floor((moment.getTime() + this.#offsetMs) / 1000) * 1000)
  }

  /** A moment in portal time, by our clock. */
  toOurs(moment: Date): Date {
    return new Date(moment.getTime() - this.#offsetMs)
  }
}
