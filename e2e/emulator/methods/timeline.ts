import type { StageHistoryRow } from '#emulator/core/state.ts'

import type { Field, Fields } from './field.ts'
import { compileFilter } from './filter.ts'
import { RestError, type Method } from './method.ts'
import { notSupported } from './object-type.ts'
import { pageOf } from './page.ts'
import { phpInt } from './php-params.ts'
import { sortRows } from './query.ts'
import { selector } from './select.ts'

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

/** Types that never had a history; the documentation's sample answers them with the code 0. */
const typesKnownBySymbol: Record<number, string> = { 33: 'SHIPMENT_DOCUMENT' }

/**
 * crm.stagehistory.list: what moved when, but never who moved it. Leads and old invoices name
 * their columns STATUS_…, the others STAGE_…; quotes are not supported.
 */
const list: Method = ({ state, params }) => {
  const typeId = phpInt(params['entityTypeId'])
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
