import * as z from 'zod/mini'

import { wireMap } from '#portal/wire/shape.ts'

/** How much of its time budget a method has used, as an answer told. */
export interface MethodUsage {
  /** Null: firing a trigger. */
  method: string | null
  usedSeconds: number
  /** When the oldest minute drops out of the count. */
  resetAt: Date
}

const timeShape = z.object({ operating: z.number(), operating_reset_at: z.number() })
const batchShape = z.object({ result_time: wireMap })

/**
 * Keeps the latest `operating` of each method, documented on the limits page of apidocs.bitrix24.com.
 * Portals that do not report it leave no note.
 */
export class OperatingUsage {
  readonly #usage = new Map<string | null, MethodUsage>()
  #firingBudgetSeconds: number | null = null

  record(method: string, time: unknown): void {
    const parsed = z.safeParse(timeShape, time)
    if (!parsed.success) return
    const { operating, operating_reset_at: resetAt } = parsed.data
    this.#keep(method, operating, new Date(resetAt * 1000))
  }

  /** The commands of a batch are counted each under its own name. */
  recordBatch(methods: ReadonlyMap<string, string>, answer: unknown): void {
    const parsed = z.safeParse(batchShape, answer)
    if (!parsed.success) return
    for (const [key, method] of methods) this.record(method, parsed.data.result_time.get(key))
  }

  recordFiring({ usedSeconds, resetAt }: { usedSeconds: number; resetAt: Date }): void {
    this.#keep(null, usedSeconds, resetAt)
  }

  /** The fullest first; what has run out since is left out, and so is what was never counted. */
  latest(now: Date): MethodUsage[] {
    return [...this.#usage.values()]
      .filter(({ usedSeconds, resetAt }) => usedSeconds > 0 && resetAt > now)
      .toSorted((a, b) => b.usedSeconds - a.usedSeconds)
  }

  /** When the budget of a method opens again, as far as the portal said; null: it is not known. */
  opensAt(method: string, now: Date): Date | null {
    const resetAt = this.#usage.get(method)?.resetAt ?? null
    return resetAt !== null && resetAt > now ? resetAt : null
  }

  /** Firing was refused with this much of its budget used, so the portal allows no more. */
  recordFiringRefused(): void {
    this.#firingBudgetSeconds = this.#usage.get(null)?.usedSeconds ?? this.#firingBudgetSeconds
  }

  /** The seconds the portal has proven to allow for firing; null: it has refused nothing yet. */
  firingBudgetSeconds(): number | null {
    return this.#firingBudgetSeconds
  }

  #keep(method: string | null, usedSeconds: number, resetAt: Date): void {
    if (method === 'batch' || Number.isNaN(resetAt.getTime())) return
    this.#usage.set(method, { method, usedSeconds, resetAt })
  }
}
