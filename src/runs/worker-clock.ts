import { pageClock } from './clock.ts'
import type { Clock } from './clock.ts'

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
    // The form bundlers know: the worker becomes a file of its own, as the page's CSP wants it.
    return new Worker(new URL('./worker-timer.ts', import.meta.url), { type: 'module' })
  } catch {
    // No workers here (an old browser, a strict policy): the page's timers still do, only slower.
    return null
  }
}
