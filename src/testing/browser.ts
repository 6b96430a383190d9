import { expect, vi } from 'vitest'

import { markerOption } from '#crm/colleague.ts'
import { BulkRunner } from '#features/bulk/runner/bulk-runner.ts'
import type { FireOrder } from '#portal/model/fire-answer.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { pageClock, type Clock } from '#runs/model/clock.ts'
import { phaseOf, type Run, type RunItem } from '#runs/model/run.ts'
import { runnerLock } from '#runs/page/lock.ts'

import { simulatedClock } from './clock.ts'
import { deal, dealType, simulatedPortal, type SimulatedPortalOptions } from './portal.ts'
import { allMove } from './run.ts'

/** What a dead tab awaits. */
const never = new Promise<never>(() => undefined)

/** A browser with one portal: its tabs share the journal, the locks and the broadcast channels. */
export function simulatedBrowser(
  count: number,
  memberId: string,
  { moves = allMove(count), fault }: Pick<SimulatedPortalOptions, 'moves' | 'fault'> = {},
) {
  const clock = simulatedClock()
  const journal = memoryJournal()
  const locks = fakeLocks()
  const secondLocks = fakeLocks()
  const simulated = simulatedPortal({
    clock,
    records: Array.from({ length: count }, (_, at) => deal(at + 1)),
    moves,
    ...(fault === undefined ? {} : { fault }),
  })
  const gates: (() => void)[] = []
  let isGated = false
  let isBlind = false
  let maxComments = Infinity
  const options: string[] = []
  let isForgetful = false
  const comments: string[] = []
  const portal = {
    ...simulated,
    async fire(order: FireOrder) {
      const answer = await simulated.fire(order)
      if (isGated) await new Promise<void>((resolve) => gates.push(resolve))
      return answer
    },
    readRecords: (refs: RecordRef[]) =>
      isBlind && simulated.executed.size === count ? never : simulated.readRecords(refs),
    readAppOption: (name: string) =>
      Promise.resolve(name === markerOption ? (options.at(-1) ?? null) : null),
    writeAppOption: (_: string, text: string) => {
      if (!isForgetful) options.push(text)
      return Promise.resolve()
    },
    addComments: (written: readonly { text: string }[]) => {
      if (comments.length >= maxComments) return never
      comments.push(...written.map(({ text }) => text))
      return Promise.resolve(written.map(() => true))
    },
  }
  return {
    portal: simulated,
    journal,
    options,
    comments,
    /** From now on the portal confirms options without keeping them. */
    forgetOptions: () => {
      isForgetful = true
    },
    /** From now on answers wait until `letThrough`. */
    hold: () => {
      isGated = true
    },
    /** From now on sleepers wake up only when they are aborted. */
    stopTime: () => {
      clock.sleep = (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve())
        })
    },
    /** The tab dies before it checks what it fired. */
    dieBeforeCheck: () => {
      isBlind = true
    },
    /** The tab dies with the request that follows this many posted comments. */
    dieAfterComments: (max: number) => {
      maxComments = max
    },
    lock: () => runnerLock(memberId, locks),
    letThrough: () => {
      isGated = false
      for (const open of gates.splice(0)) open()
    },
    openTab(onStatusChange: (run: Run) => void = () => {}) {
      const deps = {
        portal,
        journal,
        clock,
        typeOf: () => dealType,
        commentOf,
        timers: quickTimers,
      }
      return new BulkRunner(deps, { memberId, userId: 1 }, onStatusChange, (name) =>
        runnerLock(name, locks),
      )
    },
    /**
     * Another browser session with the same journal, which receives nothing from the tabs of the first. Its
     * clock was set forward by `setMs`, and no answer has told the portal's time since.
     */
    openAgain(setMs = 0) {
      const again = simulatedClock()
      const deps = {
        portal: { ...portal, fire: simulated.fire, readRecords: simulated.readRecords },
        journal,
        clock: { ...again, now: () => new Date(again.now().getTime() + setMs) },
        typeOf: () => dealType,
        commentOf,
        timers: quickTimers,
      }
      const names = { memberId: `${memberId} again`, userId: 1 }
      isBlind = false
      maxComments = Infinity
      return new BulkRunner(
        deps,
        names,
        () => {},
        (name) => runnerLock(name, secondLocks),
      )
    },
  }
}

/** A hundredth of the page's times, so that no test waits for the seconds between tabs and colleagues. */
const quickTimers: Clock = {
  ...pageClock,
  sleep: (ms, signal) => pageClock.sleep(ms / 100, signal),
}

const commentOf = (run: Run, item: RunItem) => `${run.trigger.name} at ${item.record.id}`
export const stateOf = (tab: BulkRunner) => tab.snapshot().current?.snapshot()
export const isReady = (tab: BulkRunner) => expect.poll(() => tab.snapshot().isReady).toBe(true)
export const hasEnded = (tab: BulkRunner) => {
  const phase = () => {
    const run = stateOf(tab)
    return run && phaseOf(run)
  }
  return expect.poll(phase).toBe('ended')
}

/** Stubs what a page has and Node lacks. */
export function stubPage(): void {
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('removeEventListener', () => {})
}

interface Holder {
  steal: (error: Error) => void
  /** Settles when the lock is released. */
  over: Promise<unknown>
}

/** Web Locks in a few lines: one holder per name, the next one waits, `steal` rejects the holder. */
export function fakeLocks(): LockManager {
  const held = new Map<string, Holder>()
  async function hold(
    name: string,
    options: LockOptions,
    callback: LockGrantedCallback<unknown>,
  ): Promise<unknown> {
    const holder = held.get(name)
    if (holder !== undefined && options.ifAvailable === true) return callback(null)
    if (holder !== undefined && options.steal !== true) {
      await holder.over
      return hold(name, options, callback)
    }
    holder?.steal(new DOMException('stolen', 'AbortError'))
    const thief = new AbortController()
    const stolen = new Promise<never>((_, reject) => {
      thief.signal.addEventListener('abort', () => reject(thief.signal.reason as Error)) // Given below.
    })
    const work = Promise.race([callback({ name, mode: 'exclusive' }), stolen])
    const mine = { steal: (error: Error) => thief.abort(error), over: work.catch(() => undefined) }
    held.set(name, mine)
    try {
      return await work
    } finally {
      if (held.get(name) === mine) held.delete(name)
    }
  }
  function request(name: string, ...rest: [Callback] | [LockOptions, Callback]): Promise<unknown> {
    return rest.length === 1 ? hold(name, {}, rest[0]) : hold(name, rest[0], rest[1])
  }
  return { request, query: () => Promise.resolve({}) } as LockManager // Only what is used.
}

type Callback = LockGrantedCallback<unknown>
