/**
 * One runner per portal in this browser. The tab that holds the lock fires; the others watch and may
 * take over when a person asks for it.
 */
export interface RunnerLock {
  /** Checked again before each send. */
  isHeld(): boolean
  /** Takes the lock if it is free; false when another tab holds it. Without Web Locks: true. */
  take(): Promise<boolean>
  /** Takes it from the other tab, which pauses before its next send. */
  takeOver(): Promise<void>
  release(): void
  /** Calls `listener` when another tab has taken the lock; returns an unsubscribe function. */
  onLost(listener: () => void): () => void
}

/** A browser that neither grants nor refuses a lock for this long counts as one where another tab holds it. */
const answerTimeoutMs = 5000

/** `memberId` names the portal: a lock is never shared between portals. */
export function runnerLock(
  memberId: string,
  locks: LockManager | undefined = lockManager(),
): RunnerLock {
  const name = `trigger-console/${memberId}`
  const listeners = new Set<() => void>()
  let release: (() => void) | null = null
  /** Settles when the browser has finished the last request; a released lock is free only then. */
  let settled: Promise<unknown> = Promise.resolve()

  function request(options: LockOptions): Promise<boolean> {
    if (locks === undefined) {
      // Without locks tabs cannot see each other; the intents in the journal still prevent repeats.
      release = () => undefined
      return Promise.resolve(true)
    }
    return new Promise((resolve) => {
      let isGivenUp = false
      let limit: ReturnType<typeof setTimeout> | undefined
      const unanswered = new Promise<void>((end) => {
        limit = setTimeout(() => {
          isGivenUp = true
          resolve(false)
          end()
        }, answerTimeoutMs)
      })
      const held = locks
        .request(name, options, (lock) => {
          clearTimeout(limit)
          // Nobody waits for it any more.
          if (isGivenUp) return undefined
          resolve(lock !== null)
          if (lock === null) return undefined
          return new Promise<void>((done) => {
            release = done
          })
        })
        .catch((error: unknown) => {
          clearTimeout(limit)
          if (isGivenUp) return
          if (release !== null) {
            // Stolen: a person took over in another tab.
            release = null
            for (const listener of listeners) listener()
          } else if (error instanceof Error && error.name !== 'AbortError') {
            // Locks are forbidden here: treated as missing.
            release = () => undefined
            resolve(true)
          } else {
            resolve(false)
          }
        })
      settled = Promise.race([held, unanswered])
    })
  }

  return {
    isHeld: () => release !== null,
    async take() {
      if (release === null) await settled
      return release !== null || request({ ifAvailable: true })
    },
    async takeOver() {
      if (release === null) await request({ steal: true })
    },
    release() {
      release?.()
      release = null
    },
    onLost(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Undefined where the browser has none. */
export function lockManager(): LockManager | undefined {
  // Missing on insecure pages and in old browsers, though the type says otherwise.
  return (navigator as Partial<Navigator>).locks
}
