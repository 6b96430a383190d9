import type { Clock } from '#emulator/core/clock.ts'

/** The web server in front of the portal gives up after this long. */
const GATEWAY_MS = 60_000

/**
 * The server time of one request. Past 60 seconds the gateway answers for the portal while the
 * work goes on: `cut` resolves at that moment and never for a quicker request.
 */
export class RequestTime {
  readonly cut: Promise<void>
  #clock: Clock
  #startedAt: number
  #isCut = false
  #reportCut: () => void = () => undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.#startedAt = clock.now()
    this.cut = new Promise((resolve) => {
      this.#reportCut = resolve
    })
  }

  get isCut(): boolean {
    return this.#isCut
  }

  /** Lets `ms` milliseconds of server time pass. */
  async spend(ms: number): Promise<void> {
    if (ms <= 0) return
    const left = this.#startedAt + GATEWAY_MS - this.#clock.now()
    if (this.#isCut || ms < left) {
      await this.#clock.wait(ms)
      return
    }
    await this.#clock.wait(Math.max(0, left))
    this.#isCut = true
    this.#reportCut()
    await this.#clock.wait(ms - Math.max(0, left))
  }
}
