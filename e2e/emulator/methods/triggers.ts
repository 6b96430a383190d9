import { storedText } from '#emulator/core/settings.ts'
import type {
  ChangeStageAs,
  CrmRecord,
  Effect,
  FieldTrigger,
  PortalState,
  Rule,
  Trigger,
} from '#emulator/core/state.ts'
import { aimFiring, type Firing, type FiringTarget } from '#emulator/engine/fire-trigger.ts'
import { moveRecord, pipelineOf, stagesOf, SYSTEM_USER_ID } from '#emulator/engine/move-record.ts'

import {
  RestError,
  type Method,
  type MethodAnswer,
  type MethodCall,
  systemErrors,
} from './method.ts'
import { isPhpEmpty, paramOf, phpInt, phpText } from './php-params.ts'

export const EXECUTE = 'crm.automation.trigger.execute'

/** Longer names are cut without an error. */
const MAX_NAME_LENGTH = 255

/** Where the list comes in pages, which no documented portal does. */
const PAGE_OF_TRIGGERS = 3

const addTrigger: Method = (call) => {
  requireAdminOfApplication(call)
  const code = readCode(call)
  const name = paramOf(call.params, 'NAME')
  if (isPhpEmpty(name)) throw new RestError(400, '', 'Empty trigger name!')
  const stored = storedText(phpText(name), call.settings.letters).slice(0, MAX_NAME_LENGTH)
  const known = findTrigger(call.state, code)
  if (known) known.name = stored
  else call.state.triggers.push({ code, name: stored })
  return { result: true }
}

const listTriggers: Method = (call) => {
  requireAdminOfApplication(call)
  const rows = call.state.triggers.map(({ code, name }) => ({ NAME: name, CODE: code }))
  if (!call.settings.differs.includes('paged-triggers')) return { result: rows }
  const start = Math.max(0, phpInt(paramOf(call.params, 'start')))
  const end = start + PAGE_OF_TRIGGERS
  return { result: rows.slice(start, end), ...(end < rows.length && { next: end }) }
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
    if (call.settings.differs.includes('any-code')) return { result: true, why: 'no such trigger' }
    throw new RestError(400, '', `Trigger with code ${code} is not registered.`)
  }
  const typeId = phpInt(paramOf(call.params, 'OWNER_TYPE_ID'))
  if (!isDefinedOwnerType(call.state, typeId) && !call.settings.differs.includes('any-code')) {
    throw new RestError(400, '', 'Incorrect parameter OWNER_TYPE_ID.')
  }
  const id = phpInt(paramOf(call.params, 'OWNER_ID'))
  if (id <= 0 && call.settings.differs.includes('any-code')) return { result: true, why: 'no ID' }
  if (id <= 0) throw new RestError(400, '', 'Incorrect parameter OWNER_ID.')
  return react(call, { code, typeId, id, leadMode: call.settings.leadMode }, call.state.rules)
}

/** Runs the rules that react to a firing; the answer is `true` whatever they do. */
function react(call: MethodCall, firing: Firing, rules: Rule[]): MethodAnswer {
  const { targets, why } = aimFiring(
    { ...call.state, rules: withoutPlaces(call, firing, rules) },
    firing,
  )
  if (why !== undefined) return { result: true, why }
  const effects = targets.flatMap((target) => runRule(call, target))
  return effects.length > 0
    ? { result: true, effects }
    : { result: true, why: 'the stage of the rule no longer exists' }
}

/** Where a portal differs so, a trigger that is on no stage acts as if it were on the next one. */
function withoutPlaces({ state, settings }: MethodCall, firing: Firing, rules: Rule[]): Rule[] {
  if (!settings.differs.includes('unplaced-moves')) return rules
  if (rules.some(({ code }) => code === firing.code)) return rules
  const record = state.records.find(
    ({ typeId, id }) => typeId === firing.typeId && id === firing.id,
  )
  const stages = record === undefined ? [] : stagesOf(state, record)
  const next = stages[stages.findIndex(({ id }) => id === record?.stageId) + 1]
  const pipeline = record && pipelineOf(state, record)
  if (!pipeline || !next) return rules
  const always = { allowBackwards: false, condition: null, changeStageAs: 'system' } as const
  const { typeId, code } = firing
  return [{ ...always, id: 0, typeId, categoryId: pipeline.id, stageId: next.id, code }]
}

/** The move of the rule, the field triggers that it sets off, and the robots of each new stage. */
function runRule(call: MethodCall, { record, rule }: FiringTarget): Effect[] {
  const { state, robots, now } = call
  const effect = moveRecord(state, record, rule.stageId, {
    now,
    userId: moverOf(rule.changeStageAs, record),
  })
  if (!effect) return []
  const effects = [effect, ...robots.start(state, record, now)]
  const next = fieldTriggerFor(state, record)
  if (!next) return effects
  const how = { now, userId: moverOf(next.changeStageAs, record) }
  const further = moveRecord(state, record, next.stageId, how)
  return further ? [...effects, further, ...robots.start(state, record, now)] : effects
}

/** The first stage further on that reacts to a changed stage. */
function fieldTriggerFor(state: PortalState, record: CrmRecord): FieldTrigger | undefined {
  const stages = stagesOf(state, record).map(({ id }) => id)
  return state.fieldTriggers.find(
    (trigger) =>
      trigger.typeId === record.typeId &&
      trigger.categoryId === pipelineOf(state, record)?.id &&
      stages.indexOf(trigger.stageId) > stages.indexOf(record.stageId ?? ''),
  )
}

function moverOf(changeStageAs: ChangeStageAs, record: CrmRecord): number {
  switch (changeStageAs) {
    case 'responsible':
      return record.assignedById
    case 'author':
      return record.createdBy
    case 'system':
      return SYSTEM_USER_ID
    default:
      return changeStageAs
  }
}

/**
 * Documented on crm.automation.trigger: sets off the portal's own trigger "Track incoming webhook". Any
 * user who may change the record may call it, also through a webhook; the rules of apps do not react.
 */
const fireWebhookTrigger: Method = (call) => {
  const target = paramOf(call.params, 'target')
  if (isPhpEmpty(target)) throw new RestError(400, '', 'Target is not set.')
  const parts = /^(\w+)_(\d+)$/.exec(phpText(target))
  const id = phpInt(parts?.[2])
  if (parts?.[1] === undefined || id <= 0) throw new RestError(400, '', 'Incorrect target format.')
  const typeId = typeNamed(call.state, parts[1].toUpperCase())
  if (typeId === undefined) throw new RestError(400, '', 'Target is not found.')
  const given = paramOf(call.params, 'code')
  const code = isPhpEmpty(given) ? '' : phpText(given)
  const firing = { code, typeId, id, leadMode: call.settings.leadMode }
  return react(call, firing, call.state.webhookTriggers)
}

/** Documented on crm.automation.trigger.add, .list, .execute and .delete. */
export const triggerMethods: Record<string, Method> = {
  'crm.automation.trigger.add': addTrigger,
  'crm.automation.trigger.list': listTriggers,
  'crm.automation.trigger.delete': deleteTrigger,
  [EXECUTE]: executeTrigger,
  'crm.automation.trigger': fireWebhookTrigger,
}

function requireAdminOfApplication({ caller }: MethodCall): void {
  if (!caller.user.isAdmin) throw systemErrors.adminRequired()
  if (!caller.isApplication) throw systemErrors.applicationRequired()
}

function readCode({ params, settings }: MethodCall): string {
  const given = paramOf(params, 'CODE')
  if (settings.differs.includes('any-code')) return isPhpEmpty(given) ? '' : phpText(given)
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

/**
 * Every number the core knows passes, whatever it stands for; a number of the dynamic ranges only
 * while such a type exists.
 */
function isDefinedOwnerType({ types }: PortalState, typeId: number): boolean {
  return (typeId >= 1 && typeId <= 41) || typeId === 1024 || types.some(({ id }) => id === typeId)
}

function typeNamed({ types }: PortalState, name: string): number | undefined {
  return types.find(({ symbol }) => symbol === name)?.id
}
