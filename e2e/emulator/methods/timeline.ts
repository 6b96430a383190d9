import { portalTime } from '#emulator/core/clock.ts'
import type { StageHistoryRow, ObjectType, PortalState } from '#emulator/core/state.ts'

import type { Field, Fields } from './field.ts'
import { compileFilter } from './filter.ts'
import { findRecord } from './items.ts'
import { RestError, type Method } from './method.ts'
import { phpInt, arrayEntries, phpText } from './php-params.ts'
import { pageOf, sortRows, selector } from './query.ts'
import { notSupported } from './types.ts'

type HistoryField = [string, Field<StageHistoryRow>]

const commonFields: HistoryField[] = [
  ['ID', { kind: 'integer', read: (row) => row.id }],
  ['TYPE_ID', { kind: 'integer', read: (row) => row.kind }],
  ['OWNER_ID', { kind: 'integer', read: (row) => row.ownerId }],
  ['CREATED_TIME', { kind: 'moment', read: (row) => row.createdTime }],
]

const leadFields: Fields<StageHistoryRow> = new Map([
  ...commonFields,
  ['STATUS_SEMANTIC_ID', { kind: 'text', read: (row) => row.semantic }],
  ['STATUS_ID', { kind: 'text', read: (row) => row.stageId }],
] satisfies HistoryField[])

const stageFields: Fields<StageHistoryRow> = new Map([
  ...commonFields,
  ['CATEGORY_ID', { kind: 'integer', read: (row) => row.categoryId }],
  ['STAGE_SEMANTIC_ID', { kind: 'text', read: (row) => row.semantic }],
  ['STAGE_ID', { kind: 'text', read: (row) => row.stageId }],
] satisfies HistoryField[])

/** Types that never had a history; the documented example refuses them with the code 0. */
const typesKnownBySymbol: Record<number, string> = { 33: 'SHIPMENT_DOCUMENT' }

/**
 * crm.stagehistory.list: what moved and when, but never who moved it. Leads and old invoices call
 * their columns STATUS_…, the others STAGE_…; quotes are not supported.
 */
const list: Method = ({ state, params, settings }) => {
  const typeId = phpInt(params['entityTypeId'])
  if (typeId === 2 && settings.differs.includes('no-deal-history')) throw notSupported(typeId)
  const symbol = typesKnownBySymbol[typeId]
  if (symbol !== undefined) throw new RestError(400, 0, `${symbol} entity is not supported`)
  const type = state.types.find(({ id }) => id === typeId)
  // The old invoices (5) are supported and always empty here.
  if (typeId !== 5 && (!type?.hasStages || type.id === 7)) throw notSupported(typeId, type)
  const fields = typeId === 1 || typeId === 5 ? leadFields : stageFields
  const fits = compileFilter(params['filter'], fields)
  const found = state.stageHistory.filter((row) => row.typeId === typeId && fits(row))
  const page = pageOf(sortRows(found, params['order'], fields), params['start'])
  const items = page.rows.map(selector(params['select'], fields, 'ID'))
  return { result: { items }, ...page.counters }
}

/** The history of stages. */
export const stageHistoryMethods = { 'crm.stagehistory.list': list }

/**
 * crm.timeline.comment.add: the id of the new comment. The parameter `fields` is taken in lower
 * case only. The error texts other than "Not found." are ours: the page documents only codes.
 */
const add: Method = ({ state, params, now }) => {
  const fields = Object.fromEntries(arrayEntries(params['fields']))
  const given = ['ENTITY_ID', 'ENTITY_TYPE', 'COMMENT'].filter((name) => name in fields)
  if (given.length < 3) throw new RestError(400, 100, 'Required fields are missing')
  const type = typeByName(state, phpText(fields['ENTITY_TYPE']))
  if (!type) throw new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
  const ownerId = phpInt(fields['ENTITY_ID'])
  if (!findRecord(state, type.id, ownerId)) throw new RestError(400, 'NOT_FOUND', 'Not found.')
  const text = phpText(fields['COMMENT'])
  if (text.trim() === '') throw new RestError(400, 'INVALID_ARG_VALUE', 'Empty comment message')
  const id = (state.comments.at(-1)?.id ?? 998) + 1
  state.comments.push({ id, typeId: type.id, ownerId, text, createdTime: portalTime(now) })
  return { result: id }
}

/** `deal`, `dynamic_177`; invoices are `dynamic_31` or their own symbol. */
function typeByName(state: PortalState, name: string): ObjectType | undefined {
  const wanted = name.toLowerCase()
  return state.types.find(
    (type) => type.symbol.toLowerCase() === wanted || wanted === `dynamic_${type.id}`,
  )
}

/** The comments of the timeline. */
export const timelineMethods = { 'crm.timeline.comment.add': add }
