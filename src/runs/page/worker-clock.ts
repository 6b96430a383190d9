import { pageClock } from '#runs/model/clock.ts'
import type { Clock } from '#runs/model/clock.ts'

import timerUrl from './worker-timer.ts?worker&url'

/**
 * A clock whose timers run in a dedicated worker: browsers slow the timers of a hidden page to one a
 * minute, a worker's keep their pace. Falls back to the page's own where no worker can be made.
 */
export function workerClock(): Clock {
  const worker = tryWorker()
  if (worker === null) return pageClock
  const sleepers = new Map<number, () => void>()
  let last = 0
  let isBroken = false

  worker.addEventListener('message', ({ data }: MessageEvent<number>) => sleepers.get(data)?.())
  worker.addEventListener('error', () => {
    // A worker that dies must not leave anybody asleep: everybody looks at the time again.
    isBroken = true
    for (const wake of sleepers.values()) wake()
  })

  return {
    now: () => new Date(),
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
        // A worker of our own has no other origin.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        worker.postMessage({ id, ms })
      })
    },
  }
}

function tryWorker(): Worker | null {
  try {
    return new Worker(trusted(timerUrl), { type: 'module' })
  } catch {
    // No workers here (an old browser, a strict policy): the page's timers still do, only slower.
    return null
  }
}

/** The page's policy lets only trusted addresses become code; this one was written by the build. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory } // newer than the library's types
  if (trustedTypes === undefined) return url
  return trustedTypes
    .createPolicy('trigger-console-timer', { createScriptURL: (address) => address })
    .createScriptURL(url)
}

/** The part of the browser's Trusted Types we need; what it makes is taken where an address is. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string }
}
