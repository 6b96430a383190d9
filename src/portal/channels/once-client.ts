import { type AuthActions, HttpV2, ParamsFactory } from '@bitrix24/b24jssdk'

/** What every plan allows, kept by the SDK: it sleeps before a request that would be too many. */
const everyPlan = { burstLimit: 50, drainRate: 2, adaptiveEnabled: false }

/**
 * Never bites. A run keeps the pace of its portal's plan by itself, and shows its pauses; those of the SDK
 * are silent, and in the page's own timers, which a hidden tab wakes once a minute.
 */
export const ownPace = { burstLimit: 1_000_000, drainRate: 1_000_000, adaptiveEnabled: false }

/**
 * A client of the SDK that hands each request to the network once (a refused token is still renewed).
 * Left to itself the SDK sends up to three times.
 */
export function onceClient(auth: AuthActions, timeoutMs: number, rateLimit = everyPlan): HttpV2 {
  return new HttpV2(
    auth,
    { timeout: timeoutMs },
    {
      ...ParamsFactory.getDefault(),
      maxRetries: 1,
      retryOnNetworkError: false,
      rateLimit,
      // The SDK would sleep for up to ten minutes without a word; our own pace shows its pauses.
      operatingLimit: { windowMs: 600_000, limitMs: Number.POSITIVE_INFINITY, heavyPercent: 100 },
      adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
    },
  )
}
