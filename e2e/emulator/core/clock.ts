/** The portal's time. A benchmark runs thousands of firings in virtual time. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves when `ms` milliseconds have passed on this clock. */
  wait(ms: number): Promise<void>
}

export const realClock: Clock = {
  now: () => Date.now(),
  wait: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms)
    }),
}

interface Sleeper {
  wakeAt: number
  wake: () => void
}

/**
 * A clock that jumps: once everything that can run has run, it moves to the moment when the next
 * sleeper wakes. Sleepers due at the same moment wake in the order in which they fell asleep.
 */
export class VirtualClock implements Clock {
  #now: number
  #sleepers: Sleeper[] = []
  #isJumpPlanned = false

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wakeAt = this.#now + Math.max(0, ms)
      const before = this.#sleepers.findIndex((sleeper) => sleeper.wakeAt > wakeAt)
      this.#sleepers.splice(before < 0 ? this.#sleepers.length : before, 0, {
        wakeAt,
        wake: resolve,
      })
      this.#planJump()
    })
  }

  #planJump(): void {
    if (this.#isJumpPlanned) return
    this.#isJumpPlanned = true
    setImmediate(() => {
      this.#isJumpPlanned = false
      const next = this.#sleepers.shift()
      if (!next) return
      this.#now = Math.max(this.#now, next.wakeAt)
      next.wake()
      if (this.#sleepers.length > 0) this.#planJump()
    })
  }
}

/** A reproducible source of numbers in [0, 1): mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The standard normal distribution is below this for 95 of 100 draws. */
const NORMAL_P95 = 1.6448536269514722

/** One draw of a log-normal quantity with the given median and 95th percentile. */
export function logNormal(random: () => number, p50: number, p95: number): number {
  const sigma = Math.log(Math.max(p95, p50) / p50) / NORMAL_P95
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return p50 * Math.exp(sigma * normal)
}

const OFFSET_MS = 2 * 60 * 60 * 1000

/**
 * A moment as the portal prints it: ISO without milliseconds, with the offset of the portal's own
 * time zone (always two hours ahead of UTC here, so that code which ignores it fails).
 */
export function portalTime(at: number): string {
  return `${new Date(at + OFFSET_MS).toISOString().slice(0, 19)}+02:00`
}
