import type { HttpV2 } from '@bitrix24/b24jssdk'

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
