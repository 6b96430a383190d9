import type { CrmRecord, PortalState, User } from '#emulator/core/state.ts'

import { type Fields, type FieldValue, multiFields } from './field.ts'
import { compileFilter } from './filter.ts'
import { itemFields } from './item-fields.ts'
import { RestError, type Method } from './method.ts'
import { phpInt } from './php-params.ts'
import { pageOf, sortRows, selector, selectsAll } from './query.ts'
import { requestedType } from './types.ts'

/** How long a portal whose lists are late leaves a new record out. */
const LATE_MS = 10_000

/** Leads, contacts and companies have phone numbers and e-mail addresses. */
const typesWithMultiFields = new Set([1, 3, 4])

/** crm.item.list: `{items}` with `next` and `total`; what the user may not read is not counted. */
const list: Method = ({ state, params, caller, settings, now }) => {
  const type = requestedType(state, params['entityTypeId'])
  const all = itemFields(state, type)
  const fields = settings.differs.includes('no-move-fields') ? withoutMoves(all) : all
  const fits = compileFilter(params['filter'], fields)
  const isHidden = (record: CrmRecord) =>
    settings.differs.includes('late-records') && now - Date.parse(record.createdTime) < LATE_MS
  const found = state.records.filter(
    (record) =>
      record.typeId === type.id &&
      fits(record) &&
      isVisibleTo(caller.user, record) &&
      !isHidden(record),
  )
  const page = pageOf(sortRows(found, params['order'], fields), params['start'])
  const select = params['select']
  const chosen = selector(select, fields, 'id')
  const isWhole = selectsAll(select)
  const items = page.rows.map((record) =>
    isWhole ? wholeItem(chosen(record), record) : chosen(record),
  )
  return { result: { items }, ...page.counters }
}

function withoutMoves(fields: Fields<CrmRecord>): Fields<CrmRecord> {
  return new Map([...fields].filter(([name]) => name !== 'movedTime' && name !== 'movedBy'))
}

/** crm.item.get: `{item}`, always with all fields. */
const get: Method = ({ state, params, caller }) => {
  const type = requestedType(state, params['entityTypeId'])
  const record = findRecord(state, type.id, phpInt(params['id']))
  if (!record) throw new RestError(400, 'NOT_FOUND', 'Element not found')
  if (!isVisibleTo(caller.user, record)) {
    throw new RestError(400, 'ACCESS_DENIED', 'You do not have permission to view this item')
  }
  const chosen = selector([], itemFields(state, type), 'id')
  return { result: { item: wholeItem(chosen(record), record) } }
}

/** An item with all fields also has `entityTypeId`, and `fm` where the type has phones and e-mails. */
function wholeItem(
  item: Record<string, FieldValue>,
  record: CrmRecord,
): Record<string, FieldValue> {
  const fm = typesWithMultiFields.has(record.typeId) ? { fm: multiFields(record) } : {}
  return { ...item, ...fm, entityTypeId: record.typeId }
}

/** The record of a type by its id. */
export function findRecord(state: PortalState, typeId: number, id: number): CrmRecord | undefined {
  return state.records.find((record) => record.typeId === typeId && record.id === id)
}

/** The item methods that read. */
export const itemMethods = { 'crm.item.list': list, 'crm.item.get': get }

/**
 * Whether a user may read a record: administrators read everything, others only their own records
 * and those open to all (`opened`, "CRM object fields").
 */
export function isVisibleTo(user: User, record: CrmRecord): boolean {
  return user.isAdmin || record.fields['opened'] !== 'N' || record.assignedById === user.id
}
