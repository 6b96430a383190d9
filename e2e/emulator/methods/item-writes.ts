import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord, PortalState } from '#emulator/core/state.ts'
import { moveRecord } from '#emulator/engine/move-record.ts'

import { findRecord, isVisibleTo, itemMethods } from './items.ts'
import { RestError, type Method, type MethodCall } from './method.ts'
import { isPhpEmpty, phpInt, phpText } from './php-params.ts'
import { requestedType } from './types.ts'

/**
 * crm.item.add: the whole new item, as crm.item.get answers it. The robots of its stage run.
 */
const add: Method = (call) => {
  const record = createRecord(call)
  const effects = call.robots.start(call.state, record, call.now)
  const params = { entityTypeId: record.typeId, id: record.id }
  return { ...itemMethods['crm.item.get']({ ...call, params }), effects }
}

/** crm.item.import: only the ID of the new item. Neither robots nor rules run. */
const importItem: Method = (call) => {
  const record = createRecord(call)
  if (!call.settings.differs.includes('import-runs-rules')) {
    return { result: { item: { id: record.id } } }
  }
  const type = requestedType(call.state, record.typeId)
  const pipeline = type.pipelines.find(({ id }) => id === (record.categoryId ?? id))
  const next = pipeline?.stages.toSorted((a, b) => a.sort - b.sort)[1]
  const moved = next && moveRecord(call.state, record, next.id, { now: call.now, userId: 0 })
  return { result: { item: { id: record.id } }, effects: moved ? [moved] : [] }
}

/** crm.item.delete: an empty list. */
const remove: Method = ({ state, params, caller }) => {
  const type = requestedType(state, params['entityTypeId'])
  const record = findRecord(state, type.id, phpInt(params['id']))
  if (!record) throw new RestError(400, 'NOT_FOUND', 'Element not found')
  if (!caller.user.isAdmin || !isVisibleTo(caller.user, record)) {
    throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  }
  state.records.splice(state.records.indexOf(record), 1)
  return { result: [] }
}

/** Documented on crm.item.add, crm.item.import and crm.item.delete. */
export const itemWriteMethods: Record<string, Method> = {
  'crm.item.add': add,
  'crm.item.import': importItem,
  'crm.item.delete': remove,
}

function createRecord({ state, params, caller, now, settings }: MethodCall): CrmRecord {
  const type = requestedType(state, params['entityTypeId'])
  if (!caller.user.isAdmin) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  const fields = fieldsOf(params['fields'])
  const categoryId = isPhpEmpty(fields['categoryId']) ? null : phpInt(fields['categoryId'])
  const pipeline =
    type.pipelines.find(({ id }) => id === categoryId) ??
    type.pipelines.find(({ isDefault }) => isDefault) ??
    type.pipelines[0]
  const stages = pipeline?.stages.toSorted((a, b) => a.sort - b.sort) ?? []
  const stage = stages.find(({ id }) => id === fields['stageId']) ?? stages[0]
  const id = nextId(state, type.id)
  const time = portalTime(now)
  const hasMoves = stage !== undefined && type.id !== 7
  const userId = settings.differs.includes('system-author') ? 0 : caller.user.id
  const like = state.records.find((one) => one.typeId === type.id)
  const record: CrmRecord = {
    typeId: type.id,
    id,
    title: isPhpEmpty(fields['title']) ? `${type.name} #${id}` : phpText(fields['title']),
    categoryId: like?.categoryId === null ? null : (pipeline?.id ?? null),
    stageId: stage?.id ?? null,
    movedTime: hasMoves ? time : null,
    movedBy: hasMoves ? userId : null,
    createdTime: time,
    updatedTime: time,
    createdBy: userId,
    assignedById: caller.user.id,
    contactIds: [],
    companyId: null,
    fields: {},
  }
  state.records.push(record)
  if (pipeline && hasMoves) {
    const { semantic } = stage
    const row = { typeId: type.id, ownerId: id, createdTime: time, categoryId: pipeline.id }
    const historyId = (state.stageHistory.at(-1)?.id ?? 0) + 1
    state.stageHistory.push({ ...row, id: historyId, kind: 1, stageId: stage.id, semantic })
  }
  return record
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** IDs are never used twice, as in a database that counts up. */
function nextId(state: PortalState, typeId: number): number {
  const used = state.records.filter((one) => one.typeId === typeId).map(({ id }) => id)
  const past = state.stageHistory.filter((one) => one.typeId === typeId).map((one) => one.ownerId)
  return Math.max(0, ...used, ...past) + 1
}
