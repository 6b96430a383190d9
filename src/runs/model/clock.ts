/** The engine's source of time: the page, a worker, or virtual time in tests. */
export interface Clock {
  now(): Date
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** Calls `work` at an interval; returns a function that stops it. */
export function repeat(clock: Clock, intervalMs: number, work: () => void): () => void {
  const end = new AbortController()
  async function run() {
    for (;;) {
      // Each call waits for the interval before it.
      // oxlint-disable-next-line no-await-in-loop
      await clock.sleep(intervalMs, end.signal)
      if (end.signal.aborted) return
      work()
    }
  }
  void run()
  return () => end.abort()
}

/** The page's own timers. In a hidden page they fire only once a minute. */
export const pageClock: Clock = {
  now: () => new Date(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const timer = setTimeout(done, ms)
      function done() {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      signal.addEventListener('abort', done)
    }),
}
