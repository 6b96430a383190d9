import type { PortalState, Trigger } from '#emulator/core/state.ts'
import { aimFiring } from '#emulator/engine/fire-trigger.ts'
import { moveRecord, SYSTEM_USER_ID } from '#emulator/engine/move-record.ts'

import { RestError, type Method, type MethodCall, systemErrors } from './method.ts'
import { isPhpEmpty, paramOf, phpInt, phpText } from './php-params.ts'

export const EXECUTE = 'crm.automation.trigger.execute'

const addTrigger: Method = (call) => {
  requireAdminOfApplication(call)
  const code = readCode(call)
  const name = paramOf(call.params, 'NAME')
  if (isPhpEmpty(name)) throw new RestError(400, '', 'Empty trigger name!')
  const known = findTrigger(call.state, code)
  if (known) known.name = phpText(name)
  else call.state.triggers.push({ code, name: phpText(name) })
  return { result: true }
}

const listTriggers: Method = (call) => {
  requireAdminOfApplication(call)
  return { result: call.state.triggers.map(({ code, name }) => ({ NAME: name, CODE: code })) }
}

/** Rules that use the trigger remain but no longer fire. */
const deleteTrigger: Method = (call) => {
  requireAdminOfApplication(call)
  const trigger = findTrigger(call.state, readCode(call))
  if (!trigger) throw new RestError(400, '', 'Trigger not found')
  call.state.triggers.splice(call.state.triggers.indexOf(trigger), 1)
  return { result: true }
}

const executeTrigger: Method = (call) => {
  requireAdminOfApplication(call)
  const code = readCode(call)
  if (!findTrigger(call.state, code)) {
    throw new RestError(400, '', `Trigger with code ${code} is not registered.`)
  }
  const typeId = phpInt(paramOf(call.params, 'OWNER_TYPE_ID'))
  if (!isDefinedOwnerType(typeId)) {
    throw new RestError(400, '', 'Incorrect parameter OWNER_TYPE_ID.')
  }
  const id = phpInt(paramOf(call.params, 'OWNER_ID'))
  if (id <= 0) throw new RestError(400, '', 'Incorrect parameter OWNER_ID.')
  const target = aimFiring(call.state, { code, typeId, id, leadMode: call.settings.leadMode })
  if (!target.record) return { result: true, why: target.why }
  const how = { now: call.now, userId: SYSTEM_USER_ID }
  const effect = moveRecord(call.state, target.record, target.stageId, how)
  if (!effect) return { result: true, why: 'the stage of the rule no longer exists' }
  return {
    result: true,
    effects: [effect, ...call.robots.start(call.state, target.record, call.now)],
  }
}

/** Documented on crm.automation.trigger.add, .list, .execute and .delete. */
export const triggerMethods: Record<string, Method> = {
  'crm.automation.trigger.add': addTrigger,
  'crm.automation.trigger.list': listTriggers,
  'crm.automation.trigger.delete': deleteTrigger,
  [EXECUTE]: executeTrigger,
}

function requireAdminOfApplication({ caller }: MethodCall): void {
  if (!caller.user.isAdmin) throw systemErrors.adminRequired()
  if (!caller.isApplication) throw systemErrors.applicationRequired()
}

function readCode({ params }: MethodCall): string {
  const given = paramOf(params, 'CODE')
  if (isPhpEmpty(given)) throw new RestError(400, '', 'Empty trigger code!')
  const code = phpText(given)
  // PHP's `$` also matches before one trailing newline.
  if (!/^[a-z0-9.\-_]+\n?$/i.test(code)) throw new RestError(400, '', 'Wrong trigger code!')
  return code
}

/** The look-up in the database ignores letter case; the match with a rule does not. */
function findTrigger(state: PortalState, code: string): Trigger | undefined {
  return state.triggers.find((trigger) => trigger.code.toLowerCase() === code.toLowerCase())
}

/** Documented on "CRM object types"; ids of the dynamic ranges pass even when no type has them. */
const SYSTEM_OWNER_TYPES = new Set([1, 2, 3, 4, 5, 7, 8, 14, 31, 36, 39])

function isDefinedOwnerType(typeId: number): boolean {
  return SYSTEM_OWNER_TYPES.has(typeId) || (typeId >= 128 && typeId <= 191) || typeId >= 1030
}
