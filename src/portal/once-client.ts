import { type AuthActions, HttpV2, ParamsFactory } from '@bitrix24/b24jssdk'

/**
 * A client of the SDK that hands each request to the network once (a refused token is still renewed).
 * Left to itself the SDK sends up to three times.
 */
export function onceClient(auth: AuthActions, timeoutMs: number): HttpV2 {
  return new HttpV2(
    auth,
    { timeout: timeoutMs },
    {
      ...ParamsFactory.getDefault(),
      maxRetries: 1,
      retryOnNetworkError: false,
      rateLimit: { burstLimit: 50, drainRate: 2, adaptiveEnabled: false },
      // The SDK would sleep for up to ten minutes without a word; our own pace shows its pauses.
      operatingLimit: { windowMs: 600_000, limitMs: Number.POSITIVE_INFINITY, heavyPercent: 100 },
      adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
    },
  )
}
