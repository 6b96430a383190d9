/** Time as the portal knows it. A benchmark drives thousands of firings in virtual time. */
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
 * A clock that jumps: whenever everything that can run has run, it moves to the moment the next
 * sleeper wakes. Sleepers of the same moment wake in the order they fell asleep.
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
