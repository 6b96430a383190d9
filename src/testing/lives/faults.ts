import { PortalError } from '#portal/model/portal-error.ts'
import type { Schedule } from '#testing/schedule.ts'

import type { Seeded } from './world.ts'

/** What a tab calls that may go wrong. */
export const callKinds = ['journal', 'option', 'lock', 'read', 'send'] as const
export type CallKind = (typeof callKinds)[number]

export const faultKinds = [
  /** Fails, and nothing was done. */
  'fails',
  /** Was done, but its answer fails. */
  'answer-lost',
  /** Is done much later, and never answered. */
  'hangs',
  /** Is done and answered late. */
  'late',
  /** The tab dies before it is done, or before it is answered. */
  'dies-before',
  'dies-after',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Decides which calls go wrong. */
export interface Faults {
  next(kind: CallKind): FaultKind | null
  /** Calls so far, by kind, until the end of the faults. */
  readonly calls: Record<CallKind, number>
  /** Calls that went wrong. */
  injected(): number
  /** From now on nothing goes wrong. */
  end(): void
}

export interface NthFault {
  kind: CallKind
  /** From 1. */
  nth: number
  fault: FaultKind
}

/** Either one call, or each with a probability. */
export function newFaults(plan: NthFault | { random: Seeded; probability: number } | null): Faults {
  const calls = { journal: 0, option: 0, lock: 0, read: 0, send: 0 }
  let injected = 0
  let isOver = false

  function faultOf(kind: CallKind): FaultKind | null {
    if (plan === null || isOver) return null
    if ('random' in plan) {
      const { random, probability } = plan
      return random.chance(probability) ? random.pick(faultKinds) : null
    }
    return plan.kind === kind && plan.nth === calls[kind] ? plan.fault : null
  }

  return {
    calls,
    injected: () => injected,
    next(kind) {
      if (!isOver) calls[kind] += 1
      const fault = faultOf(kind)
      if (fault !== null) injected += 1
      return fault
    },
    end() {
      isOver = true
    },
  }
}

/** Later than every time limit for calls like this one. */
const hangsMs: Record<CallKind, number> = {
  journal: 0,
  option: 40_000,
  lock: 20_000,
  read: 130_000,
  send: 80_000,
}
const lateMs = 4000

/** Promises of a dead tab, which nobody hears of. */
export const never = new Promise<never>(() => undefined)

interface FaultyTab {
  isDead(): boolean
  die(): void
}

/**
 * Makes a call as this tab, with what may go wrong. A portal gives up by itself where `givesUpMs` says so;
 * other calls that hang are never answered.
 */
export async function faulty<Value>(
  { schedule, faults }: { schedule: Schedule; faults: Faults },
  tab: FaultyTab,
  { kind, work, givesUpMs = null, isOrdered = false, failure = noAnswer }: FaultyCall<Value>,
): Promise<Value> {
  if (tab.isDead()) return never
  const fault = faults.next(kind)
  const settled = await outcomeOf(fault)
  if (tab.isDead()) return never
  if (settled.kind === 'failed') throw failure()
  return settled.value

  async function landLate() {
    // Whatever comes of it: nobody waits for it any more.
    await Promise.resolve(work()).catch(() => undefined)
  }

  async function outcomeOf(
    injected: FaultKind | null,
  ): Promise<{ kind: 'done'; value: Value } | { kind: 'failed' }> {
    switch (injected) {
      case null:
        return { kind: 'done', value: await work() }
      case 'fails':
        return { kind: 'failed' }
      case 'answer-lost':
        await work()
        return { kind: 'failed' }
      case 'late': {
        if (!isOrdered) await schedule.sleep(lateMs)
        const value = await work()
        await schedule.sleep(lateMs)
        return { kind: 'done', value }
      }
      case 'hangs':
        if (isOrdered) await work()
        else schedule.after(hangsMs[kind], () => void landLate())
        if (givesUpMs === null) return never
        await schedule.sleep(givesUpMs)
        return { kind: 'failed' }
      case 'dies-before':
        tab.die()
        return never
      case 'dies-after':
        await work()
        tab.die()
        return never
    }
  }
}

interface FaultyCall<Value> {
  kind: CallKind
  work: () => Value | Promise<Value>
  givesUpMs?: number | null
  /** Nothing overtakes it, so it is done at once, however late its answer is. */
  isOrdered?: boolean
  failure?: () => Error
}

function noAnswer(): PortalError {
  return new PortalError('no-answer')
}
