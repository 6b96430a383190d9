/** Time as the engine sees it: the browser's, a worker's, or a test's virtual one. */
export interface Clock {
  now(): Date
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** Does something now and then; returns the way out. */
export function repeat(clock: Clock, ms: number, work: () => void): () => void {
  const end = new AbortController()
  async function goOn() {
    for (;;) {
      // One time after the other.
      // oxlint-disable-next-line no-await-in-loop
      await clock.sleep(ms, end.signal)
      if (end.signal.aborted) return
      work()
    }
  }
  void goOn()
  return () => end.abort()
}

/** The page's own timers: precise while the page is seen, once a minute in a hidden frame. */
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
