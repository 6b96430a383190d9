import { pageClock } from '#runs/model/clock.ts'
import type { Clock } from '#runs/model/clock.ts'

import timerUrl from './worker-timer.ts?worker&url'

/**
 * A clock whose timers run in a dedicated worker, because browsers slow the timers of a hidden page to
 * one a minute. Falls back to the page's own timers where no worker can be created.
 */
export function workerClock(): Clock {
  const worker = tryWorker()
  if (worker === null) return pageClock
  const sleepers = new Map<number, () => void>()
  let last = 0
  let isBroken = false

  worker.addEventListener('message', ({ data }: MessageEvent<number>) => sleepers.get(data)?.())
  worker.addEventListener('error', () => {
    // If the worker dies, every sleeper wakes up and checks the time again.
    isBroken = true
    for (const wake of sleepers.values()) wake()
  })

  return {
    ...pageClock,
    sleep(ms, signal) {
      if (isBroken) return pageClock.sleep(ms, signal)
      return new Promise((resolve) => {
        if (signal.aborted) return resolve()
        last += 1
        const id = last
        function wake() {
          sleepers.delete(id)
          signal.removeEventListener('abort', wake)
          resolve()
        }
        sleepers.set(id, wake)
        signal.addEventListener('abort', wake)
        // A dedicated worker always has our origin.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, ms })
      })
    },
  }
}

function tryWorker(): Worker | null {
  try {
    return new Worker(trustedScript(timerUrl), { type: 'module' })
  } catch {
    // No workers here (an old browser, a strict policy): the page's timers work too, but slower.
    return null
  }
}

let policy: ReturnType<TrustedTypesFactory['createPolicy']> | null = null

/** The page's policy allows only trusted script URLs; those of our workers come from the build. */
export function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory } // Newer than the library's types.
  if (trustedTypes === undefined) return url
  policy ??= trustedTypes.createPolicy('trigger-console-worker', {
    createScriptURL: (address) => address,
  })
  return policy.createScriptURL(url)
}

/** The part of Trusted Types we need. The result is accepted wherever a URL string is. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}
