import type { CrmRecord, ObjectType, PortalState, Rule, Stage } from '#emulator/core/state.ts'

import { pipelineOf, stagesOf } from './move-record.ts'

const LEAD = 1
const DEAL = 2
const CONTACT = 3
const COMPANY = 4
const FIRST_DYNAMIC_TYPE = 128

/** A firing of an application trigger on one owner. */
export interface Firing {
  code: string
  typeId: number
  id: number
  leadMode: 1 | 2
}

/** A record that a firing moves, and the rule that moves it. */
export interface FiringTarget {
  record: CrmRecord
  rule: Rule
}

/** What a firing reaches; without a target the reason why nothing happens. */
export type FiringAim =
  | { targets: [FiringTarget, ...FiringTarget[]]; why?: undefined }
  | { targets: []; why: string }

type Aim = FiringTarget | string

/**
 * Chooses the records and the rules of a firing; changes nothing. REST reports none of it:
 * documented on crm.automation.trigger.execute ("true" in every case).
 */
export function aimFiring(state: PortalState, firing: Firing): FiringAim {
  const aims =
    firing.typeId === CONTACT || firing.typeId === COMPANY
      ? aimsOfClient(state, firing)
      : [aimOfRecord(state, firing)]
  const [first, ...others] = aims.filter((aim) => typeof aim !== 'string')
  if (first !== undefined) return { targets: [first, ...others] }
  const why = aims.find((aim) => typeof aim === 'string')
  return { targets: [], why: why ?? 'the client has no deal in progress' }
}

function aimOfRecord(state: PortalState, firing: Firing): Aim {
  const type = state.types.find(({ id }) => id === firing.typeId)
  const obstacle = automationObstacle(type, firing)
  if (obstacle !== undefined) return obstacle
  const record = state.records.find(
    ({ typeId, id }) => typeId === firing.typeId && id === firing.id,
  )
  return record ? aimAtRecord(state, record, firing.code) : 'the record does not exist'
}

/** The client's current deal, then its items of every smart process that reacts to some trigger. */
function aimsOfClient(state: PortalState, firing: Firing): Aim[] {
  const deal = currentDealOf(state, firing)
  const reached = [...(deal ? [deal] : []), ...processItemsOf(state, firing)]
  return reached.map((record) => aimAtRecord(state, record, firing.code))
}

/**
 * Any application trigger on any stage opens its smart process, whichever code it reacts to. Only
 * the first contact of an item counts; open and closed stages are alike.
 */
function processItemsOf(state: PortalState, { typeId, id }: Firing): CrmRecord[] {
  const opened = state.types.filter(
    (type) =>
      type.id >= FIRST_DYNAMIC_TYPE &&
      type.hasAutomation &&
      type.hasStages &&
      state.rules.some((rule) => rule.typeId === type.id),
  )
  return state.records.filter(
    (record) =>
      opened.some((type) => type.id === record.typeId) &&
      (typeId === COMPANY ? record.companyId === id : record.contactIds[0] === id),
  )
}

function automationObstacle(type: ObjectType | undefined, firing: Firing): string | undefined {
  if (!type) return 'the object type has no automation'
  if (firing.typeId === LEAD && firing.leadMode === 2) return 'leads are switched off'
  if (!type.hasStages) return 'the object type has no stages'
  if (!type.hasAutomation) return 'automation is switched off for the object type'
  return undefined
}

/** The most recently changed one of the client's deals in progress. */
function currentDealOf(state: PortalState, { typeId, id }: Firing): CrmRecord | undefined {
  return state.records
    .filter(
      (record) =>
        record.typeId === DEAL &&
        (typeId === COMPANY ? record.companyId === id : record.contactIds.includes(id)) &&
        stagesOf(state, record).find((stage) => stage.id === record.stageId)?.semantic === 'P',
    )
    .toSorted((a, b) => Date.parse(b.updatedTime) - Date.parse(a.updatedTime) || b.id - a.id)[0]
}

/** The first stage in pipeline order with a matching rule wins; a record moves once. */
function aimAtRecord(state: PortalState, record: CrmRecord, code: string): Aim {
  const stages = stagesOf(state, record)
  const current = stages.findIndex(({ id }) => id === record.stageId)
  if (current < 0) return 'the record is on no stage of its pipeline'
  const categoryId = pipelineOf(state, record)?.id
  const rules = state.rules.filter(
    (rule) => rule.typeId === record.typeId && rule.categoryId === categoryId && rule.code === code,
  )
  const eligible = stages.flatMap((stage, position) =>
    rules.filter((rule) => isEligible(rule, stage, position - current)),
  )
  const fitting = eligible.find((rule) => meetsCondition(record, rule))
  return fitting ? { record, rule: fitting } : whyNot(rules, eligible, record)
}

/** Never the current stage; an earlier one only when the rule allows moving back. */
function isEligible(rule: Rule, stage: Stage, distance: number): boolean {
  return rule.stageId === stage.id && (distance > 0 || (distance < 0 && rule.allowBackwards))
}

function whyNot(rules: Rule[], eligible: Rule[], record: CrmRecord): string {
  if (rules.length === 0) return 'no stage of the pipeline reacts to the trigger'
  if (eligible.length > 0) return 'the condition of the rule is not met'
  return rules.some(({ stageId }) => stageId === record.stageId)
    ? 'the record is already on the stage of the trigger'
    : 'the stage of the trigger lies behind the record'
}

function meetsCondition(record: CrmRecord, { condition }: Rule): boolean {
  if (!condition) return true
  const own: Record<string, unknown> = { ...record.fields, ...record }
  const value = own[condition.field]
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value)
  return (isScalar ? `${value as string | number | boolean}` : '') === condition.value // Checked above.
}
