import { vi } from 'vitest'

import type { Journal } from '#runs/journal/journal.ts'
import type { Schedule } from '#testing/schedule.ts'

import { type Faults, faulty, never } from './faults.ts'
import type { Seeded } from './world.ts'

/** A tab that may die: whatever it awaits then never settles, and the browser releases its locks. */
export interface TabLife {
  isDead(): boolean
  die(): void
  onDeath(action: () => void): void
}

export function newLife(): TabLife {
  let isDead = false
  const actions: (() => void)[] = []
  return {
    isDead: () => isDead,
    onDeath: (action) => void actions.push(action),
    die() {
      if (isDead) return
      isDead = true
      for (const action of actions) action()
    },
  }
}

interface FaultyWorld {
  schedule: Schedule
  faults: Faults
}

/** The locks of a browser as one of its tabs uses them. */
export function locksOf(locks: LockManager, life: TabLife, world: FaultyWorld): LockManager {
  const death = new Promise<void>((resolve) => life.onDeath(resolve))
  async function request(name: string, ...rest: unknown[]): Promise<unknown> {
    const options = (rest.length === 1 ? {} : rest[0]) as LockOptions // As the browser declares it.
    const callback = rest.at(-1) as LockGrantedCallback<unknown> // The same.
    await faulty(world, life, {
      kind: 'lock',
      work: () => undefined,
      failure: () => new DOMException('forbidden', 'SecurityError'),
    })
    const result = await locks.request(name, options, (lock) =>
      life.isDead() ? undefined : Promise.race([callback(lock), death]),
    )
    return life.isDead() ? never : result
  }
  return { request, query: () => Promise.resolve({}) } as LockManager // Only what is used.
}

/** The journal of a browser as one of its tabs uses it: each call may go wrong. */
export function journalOf(disk: Journal, life: TabLife, world: FaultyWorld): Journal {
  const call = <Value>(work: () => Promise<Value>) =>
    faulty(world, life, {
      kind: 'journal',
      work,
      isOrdered: true,
      failure: () => new DOMException('the disk is full', 'QuotaExceededError'),
    })
  return {
    trouble: null,
    begin: (run) => call(() => disk.begin(run)),
    add: (run, fact, changed) => call(() => disk.add(run, fact, changed)),
    run: (id) => call(() => disk.run(id)),
    unfinished: () => call(() => disk.unfinished()),
    runs: (query) => call(() => disk.runs(query)),
    firings: (query) => call(() => disk.firings(query)),
    attempts: (runId) => call(() => disk.attempts(runId)),
    learned: () => call(() => disk.learned()),
    recordComments: (record) => call(() => disk.recordComments(record)),
    comments: (runId) => call(() => disk.comments(runId)),
    remove: (runId) => call(() => disk.remove(runId)),
    outdated: (now, keepDays) => call(() => disk.outdated(now, keepDays)),
  }
}

type Listener = (event: { data: unknown }) => void

/** Channels by name; each delivers to all others of its name, a moment later. */
export function stubPageOf(schedule: Schedule, random: Seeded): void {
  const channels = new Map<string, Set<SimulatedChannel>>()

  class SimulatedChannel {
    readonly #all: Set<SimulatedChannel>
    readonly #listeners: Listener[] = []
    constructor(name: string) {
      this.#all = channels.get(name) ?? new Set()
      channels.set(name, this.#all)
      this.#all.add(this)
    }
    postMessage(data: unknown) {
      for (const other of this.#all) {
        if (other !== this) schedule.after(1, () => other.#hear(data))
      }
    }
    addEventListener(_: 'message', listener: Listener) {
      this.#listeners.push(listener)
    }
    close() {
      this.#all.delete(this)
    }
    #hear(data: unknown) {
      if (this.#all.has(this)) for (const listener of this.#listeners) listener({ data })
    }
  }

  // The names of runs and attempts come from the seed as well.
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array) => bytes.map(() => random.between(0, 255)),
  })
  vi.stubGlobal('BroadcastChannel', SimulatedChannel)
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
}
