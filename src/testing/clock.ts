import type { Clock } from '#runs/model/clock.ts'

/** Virtual time: sleeping costs no real time, and scheduled actions run in between. */
export interface SimulatedClock extends Clock {
  /** Runs `action` this many seconds after the start; it may abort sleepers. */
  at(seconds: number, action: () => void): void
  /** Seconds since the start. */
  seconds(): number
  /** Lets time pass, as a call to the portal does. */
  pass(seconds: number): void
}

export function simulatedClock(start = new Date('2026-03-02T09:00:00Z')): SimulatedClock {
  let now = start.getTime()
  let plan: { time: number; action: () => void }[] = []

  function moveTo(target: number, isOver: () => boolean) {
    for (;;) {
      const next = plan
        .filter((entry) => entry.time <= target)
        .toSorted((a, b) => a.time - b.time)[0]
      if (next === undefined || isOver()) break
      now = Math.max(now, next.time)
      plan = plan.filter((entry) => entry !== next)
      next.action()
    }
    if (!isOver()) now = Math.max(now, target)
  }

  return {
    now: () => new Date(now),
    provenNow: () => new Date(now),
    computerMs: () => now,
    monotonicMs: () => now - start.getTime(),
    sleep(ms, signal) {
      moveTo(now + ms, () => signal.aborted)
      return Promise.resolve()
    },
    at: (seconds, action) => plan.push({ time: start.getTime() + seconds * 1000, action }),
    seconds: () => (now - start.getTime()) / 1000,
    pass: (seconds) => moveTo(now + seconds * 1000, () => false),
  }
}
