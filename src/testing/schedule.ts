import { setImmediate } from 'node:timers/promises'

import { vi } from 'vitest'

interface Entry {
  atMs: number
  action: () => void
}

/** Simulated time that many may await at once: it goes on when nobody has anything left to do. */
export interface Schedule {
  /** Milliseconds since the start. */
  nowMs(): number
  /** Calls `action` after `ms`; returns a function that cancels it. */
  after(ms: number, action: () => void): () => void
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Lets time pass until `isOver`, but no longer than until `limitMs`. */
  run(limitMs: number, isOver: () => boolean): Promise<void>
}

export function newSchedule(): Schedule {
  let nowMs = 0
  /** The next one last. */
  const entries: Entry[] = []

  function after(ms: number, action: () => void) {
    const entry = { atMs: nowMs + Math.max(0, ms), action }
    let at = entries.length
    // Of those at the same moment, the first comes first.
    while (at > 0 && (entries[at - 1]?.atMs ?? 0) <= entry.atMs) at -= 1
    entries.splice(at, 0, entry)
    return () => {
      const found = entries.indexOf(entry)
      if (found !== -1) entries.splice(found, 1)
    }
  }

  return {
    nowMs: () => nowMs,
    after,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve()
        const cancel = after(ms, done)
        function done() {
          cancel()
          signal?.removeEventListener('abort', done)
          resolve()
        }
        signal?.addEventListener('abort', done)
      }),
    async run(limitMs, isOver) {
      for (;;) {
        // Everything that follows from the last moment has happened once the event loop turns.
        // oxlint-disable-next-line no-await-in-loop
        await setImmediate()
        const next = entries.at(-1)
        if (isOver()) return
        if (next === undefined || next.atMs > limitMs) {
          nowMs = Math.max(nowMs, limitMs)
          return
        }
        entries.pop()
        nowMs = Math.max(nowMs, next.atMs)
        next.action()
      }
    },
  }
}

/** The page's own timers count simulated time too: the product's time limits use them. */
export function stubTimers(schedule: Schedule): void {
  const cancels = new Map<number, () => void>()
  let last = 0
  vi.stubGlobal('setTimeout', (action: () => void, ms = 0) => {
    last += 1
    const id = last
    cancels.set(
      id,
      schedule.after(ms, () => {
        cancels.delete(id)
        action()
      }),
    )
    return id
  })
  vi.stubGlobal('clearTimeout', (id: number) => {
    cancels.get(id)?.()
    cancels.delete(id)
  })
}
