import type { LogEntry } from '#emulator/core/call-log.ts'
import type { RequestUsage } from '#emulator/core/limits.ts'
import { RestError, type Caller, type MethodAnswer, type Params } from '#emulator/methods/method.ts'
import { systemErrors } from '#emulator/methods/system-errors.ts'
import { EXECUTE } from '#emulator/methods/triggers.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { checkScope } from './authorise.ts'
import { timeRow, type Operating } from './envelope.ts'
import type { RequestTime } from './request-time.ts'

/** One request on its way: a batch runs many methods in it. */
export interface RequestContext {
  portal: EmulatedPortal
  caller: Caller
  time: RequestTime
  usage: RequestUsage
}

const CHANGES_SOMETHING = /\.(?:add|set|bind|unbind|delete|execute)$/

/**
 * Runs one method the way the portal's front does: known, covered by the scopes, within its
 * operating budget, then the work and its server time. Throws RestError for every refusal.
 */
export async function runMethod(
  { portal, caller, time, usage }: RequestContext,
  method: string,
  params: Params,
  entry: LogEntry,
): Promise<{ answer: MethodAnswer; time: Record<string, unknown> }> {
  const run = portal.methods.get(method)
  if (!run) throw systemErrors.methodNotFound()
  checkScope(method, caller)
  const { limits } = portal.settings
  if (limits && portal.operatingOf(method, usage).used > limits.operating) {
    throw systemErrors.operatingLimit()
  }
  if (method.startsWith('crm.') && !portal.settings.crmAccess && !caller.user.isAdmin) {
    throw new RestError(400, '', 'Access denied.')
  }
  const start = portal.now()
  const { leadMode, oldCore } = portal.settings
  const answer = run({
    state: portal.state,
    params,
    caller,
    now: start,
    settings: { leadMode, oldCore },
  })
  entry.executed = true
  entry.effects = answer.effects ?? []
  if (answer.why !== undefined) entry.why = answer.why
  if (CHANGES_SOMETHING.test(method)) portal.announce({ effects: entry.effects })
  const workMs = method === EXECUTE ? portal.drawFireMs() : portal.settings.readMs
  await time.spend(workMs)
  const finish = portal.now()
  // The work that was asked for, not how late a busy machine wakes from it.
  usage.add(method, workMs / 1000)
  return { answer, time: timeRow(start, finish, operatingTold(portal, method, usage)) }
}

/** The figures of the `time` row; cores before the limiter have none. */
export function operatingTold(
  portal: EmulatedPortal,
  method: string,
  usage: RequestUsage,
): Operating | undefined {
  return portal.settings.oldCore ? undefined : portal.operatingOf(method, usage)
}
