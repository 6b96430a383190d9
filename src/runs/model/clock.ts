/** The engine's source of time: the page, a worker, or virtual time in tests. */
export interface Clock {
  /**
   * The portal's time where its answers have given it, otherwise the computer's. Everything shown, stored and
   * exported is dated by it; journals of earlier versions contain times of the computer's clock.
   */
  now(this: void): Date
  /** The same without the time for which the computer seems to have slept since the last answer. */
  provenNow(this: void): Date
  /** The computer's own clock, in milliseconds since 1970: it goes on in sleep, but anybody may set it. */
  computerMs(this: void): number
  /** Milliseconds since some moment; never goes back, but may stand still while the computer sleeps. */
  monotonicMs(): number
  /** Resolves after `ms`, or at once when the signal aborts; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

/** What a run needs of a clock. */
export type RunClock = Pick<Clock, 'now' | 'monotonicMs' | 'sleep'>

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

/** A wait asks the computer's clock this often whether it is over. */
const maxSliceMs = 15_000

/**
 * A clock for one run, which never goes back: it follows the monotonic clock. That one may stand still while
 * the computer sleeps, so a wait also ends when the computer's clock has run it, and then counts as passed;
 * and once an answer proves that the portal's time is later, so is the run's.
 */
export function steadyClock(clock: Clock): RunClock {
  let aheadMs = Number.NEGATIVE_INFINITY
  function nowMs(): number {
    aheadMs = Math.max(aheadMs, clock.provenNow().getTime() - clock.monotonicMs())
    return clock.monotonicMs() + aheadMs
  }

  return {
    now: () => new Date(nowMs()),
    monotonicMs: () => clock.monotonicMs(),
    async sleep(ms, signal) {
      const untilMs = nowMs() + ms
      const endMs = clock.monotonicMs() + ms
      const computerEndMs = clock.computerMs() + ms
      while (!signal.aborted && clock.monotonicMs() < endMs && clock.computerMs() < computerEndMs) {
        // One slice after the other.
        // oxlint-disable-next-line no-await-in-loop
        await clock.sleep(Math.min(maxSliceMs, endMs - clock.monotonicMs()), signal)
      }
      if (!signal.aborted) aheadMs += Math.max(0, untilMs - nowMs())
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
  provenNow: () => new Date(),
  computerMs: () => Date.now(),
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
