/** The engine's source of time: the page, a worker, or virtual time in tests. */
export interface Clock {
  now(): Date
  /** Milliseconds since some moment; never goes back, but may stand still while the computer sleeps. */
  monotonicMs(): number
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/**
 * The result of `work`, or null when it takes longer than `ms`; it then goes on unheeded. The portal's
 * `withinTime` counts with the page's timers, which are too slow in a hidden page for the marker of a run.
 */
export async function within<Value>(
  clock: Pick<Clock, 'sleep'>,
  ms: number,
  work: Promise<Value>,
): Promise<{ value: Value } | null> {
  const end = new AbortController()
  try {
    return await Promise.race([
      work.then((value) => ({ value })),
      clock.sleep(ms, end.signal).then(() => null),
    ])
  } finally {
    end.abort()
  }
}

/** A wait asks the wall clock this often whether it is over. */
const maxSliceMs = 15_000

/**
 * A clock for one run, which nobody can set: it starts with the time of day and then follows the monotonic
 * clock. That one may stand still while the computer sleeps, so a wait also ends when the wall clock has run
 * it, and then counts as passed.
 */
export function steadyClock(clock: Clock): Clock {
  const startMs = clock.now().getTime() - clock.monotonicMs()
  /** What waits were shortened by. */
  let skippedMs = 0
  const nowMs = () => startMs + clock.monotonicMs() + skippedMs

  return {
    now: () => new Date(nowMs()),
    monotonicMs: () => clock.monotonicMs(),
    async sleep(ms, signal) {
      const untilMs = nowMs() + ms
      const wallUntilMs = clock.now().getTime() + ms
      while (!signal.aborted && nowMs() < untilMs && clock.now().getTime() < wallUntilMs) {
        // One slice after the other.
        // oxlint-disable-next-line no-await-in-loop
        await clock.sleep(Math.min(maxSliceMs, untilMs - nowMs()), signal)
      }
      if (!signal.aborted) skippedMs += Math.max(0, untilMs - nowMs())
    },
  }
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
  monotonicMs: () => performance.now(),
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
