import type { LogEntry } from '#emulator/core/call-log.ts'
import type { Clock } from '#emulator/core/clock.ts'
import type { Operating, RequestUsage } from '#emulator/core/limits.ts'
import type { Difference } from '#emulator/core/settings.ts'
import {
  RestError,
  type Caller,
  type MethodAnswer,
  type Params,
  systemErrors,
} from '#emulator/methods/method.ts'
import { methods } from '#emulator/methods/table.ts'
import { EXECUTE } from '#emulator/methods/triggers.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { checkScope } from './authorise.ts'
import { timeRow } from './wire.ts'

/** One request in progress; a batch runs many methods in it. */
export interface RequestContext {
  portal: EmulatedPortal
  caller: Caller
  time: RequestTime
  usage: RequestUsage
}

const CHANGES_SOMETHING = /\.(?:add|set|bind|unbind|delete|execute|trigger|import)$/

/**
 * Runs one method as the portal's REST front does: checks that it exists, is covered by the scopes and
 * within its operating budget, then does the work and spends its server time. Throws RestError for
 * every refusal.
 */
export async function runMethod(
  { portal, caller, time, usage }: RequestContext,
  method: string,
  params: Params,
  entry: LogEntry,
): Promise<{ answer: MethodAnswer; time: Record<string, unknown> }> {
  const run = methods.get(method)
  if (!run) throw systemErrors.methodNotFound()
  checkScope(method, caller)
  const { limits } = portal.settings
  if (limits && portal.operatingOf(method, usage).used > limits.operating) {
    throw systemErrors.operatingLimit()
  }
  if (method.startsWith('crm.') && !portal.settings.crmAccess && !caller.user.isAdmin) {
    throw new RestError(400, '', 'Access denied.')
  }
  if (method === EXECUTE) {
    portal.beforeNextFiring?.()
    portal.beforeNextFiring = null
  }
  const start = portal.now()
  const answer = inOtherWords(method, portal.settings.differs, () =>
    run({
      state: portal.state,
      params,
      caller,
      now: start,
      robots: portal.robots,
      settings: portal.settings,
    }),
  )
  entry.executed = true
  entry.effects = answer.effects ?? []
  if (answer.why !== undefined) entry.why = answer.why
  if (CHANGES_SOMETHING.test(method)) portal.announce({ effects: entry.effects })
  const workMs = method === EXECUTE ? portal.drawFireMs() : portal.settings.readMs
  await time.spend(workMs)
  const finish = portal.now()
  // Counts the configured work, not how late a busy machine wakes from it.
  usage.add(method, workMs / 1000)
  return {
    answer,
    time: timeRow(start, finish, operatingReport(portal, method, usage), portal.settings.differs),
  }
}

/** A portal of another version, whose trigger methods refuse with texts that nobody knows. */
function inOtherWords<Value>(
  method: string,
  differs: readonly Difference[],
  run: () => Value,
): Value {
  try {
    return run()
  } catch (error) {
    const isOther = method === EXECUTE && differs.includes('other-refusals')
    if (!isOther || !(error instanceof RestError) || error.code !== '') throw error
    throw new RestError(error.http, '', 'The trigger cannot be executed.')
  }
}

/** The operating figures of the `time` row; cores older than the limiter have none. */
export function operatingReport(
  portal: EmulatedPortal,
  method: string,
  usage: RequestUsage,
): Operating | undefined {
  return portal.settings.oldCore ? undefined : portal.operatingOf(method, usage)
}

/** The web server in front of the portal gives up after this long. */
const GATEWAY_TIMEOUT_MS = 60_000

/**
 * The server time of one request. After 60 seconds the gateway answers instead of the portal while
 * the work continues: `cut` resolves at that moment, and never for a faster request.
 */
export class RequestTime {
  readonly cut: Promise<void>
  #clock: Clock
  #startedAt: number
  #isCut = false
  #reportCut: () => void = () => undefined

  constructor(clock: Clock) {
    this.#clock = clock
    this.#startedAt = clock.now()
    this.cut = new Promise((resolve) => {
      this.#reportCut = resolve
    })
  }

  get isCut(): boolean {
    return this.#isCut
  }

  /** Lets `ms` milliseconds of server time pass. */
  async spend(ms: number): Promise<void> {
    if (ms <= 0) return
    const left = this.#startedAt + GATEWAY_TIMEOUT_MS - this.#clock.now()
    if (this.#isCut || ms < left) {
      await this.#clock.wait(ms)
      return
    }
    await this.#clock.wait(Math.max(0, left))
    this.#isCut = true
    this.#reportCut()
    await this.#clock.wait(ms - Math.max(0, left))
  }
}
