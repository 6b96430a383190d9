import type { ObjectType, Pipeline } from '#emulator/core/state.ts'

import type { Method } from './method.ts'
import { notSupported, requestedType } from './types.ts'

/** Leads and quotes have stages but no pipelines (crm.category.list). */
const typesWithoutCategories = new Set([1, 7])

/** Contacts and companies have one pipeline without stages. */
const clientPipeline: Pipeline = { id: 0, name: 'General', sort: 100, isDefault: true, stages: [] }

/** crm.category.list: all pipelines of a type in order, without pages. */
const list: Method = ({ state, params }) => {
  const type = requestedType(state, params['entityTypeId'])
  if (typesWithoutCategories.has(type.id)) throw notSupported(type.id, type)
  const pipelines = type.pipelines.length > 0 ? type.pipelines : [clientPipeline]
  const categories = pipelines
    .toSorted((left, right) => left.sort - right.sort)
    .map((pipeline) => categoryRow(type, pipeline))
  return { result: { categories }, total: categories.length }
}

function categoryRow(type: ObjectType, pipeline: Pipeline): Record<string, string | number> {
  return {
    id: pipeline.id,
    name: pipeline.name,
    sort: pipeline.sort,
    entityTypeId: type.id,
    isDefault: pipeline.isDefault ? 'Y' : 'N',
    // The default pipeline of deals is not a database row and has no origin.
    ...(pipeline.id === 0 ? {} : { originId: '', originatorId: '' }),
  }
}

/** The methods of pipelines. */
export const categoryMethods = { 'crm.category.list': list }

/** Types the portal knows by number, although this emulator has no records of them. */
const namedOnly: [id: number, name: string, symbol: string, short: string][] = [
  [5, 'Invoice (old version)', 'INVOICE', 'I'],
  [8, 'Billing Details', 'REQUISITE', 'RQ'],
  [36, 'Document', 'SMART_DOCUMENT', 'DO'],
  [39, 'Company Document', 'SMART_B2E_DOC', 'SBD'],
]

/** crm.enum.ownertype: system types and smart processes, without any flags. */
const ownerType: Method = ({ state }) => {
  const present = state.types.map((type) => ({
    ID: type.id,
    NAME: type.name,
    SYMBOL_CODE: type.symbol,
    SYMBOL_CODE_SHORT: type.shortCode,
    isSystem: type.rowId === null,
  }))
  const others = namedOnly.map(([id, name, symbol, short]) => ({
    ID: id,
    NAME: name,
    SYMBOL_CODE: symbol,
    SYMBOL_CODE_SHORT: short,
    isSystem: true,
  }))
  const rows = [...present, ...others].toSorted(
    (left, right) => Number(right.isSystem) - Number(left.isSystem) || left.ID - right.ID,
  )
  return { result: rows.map(({ isSystem: _isSystem, ...row }) => row) }
}

/** The enumerations. */
export const enumMethods = { 'crm.enum.ownertype': ownerType }

/** crm.settings.mode.get: 1 is the classic CRM with leads, 2 the simple CRM without. */
const mode: Method = ({ settings }) => ({ result: settings.leadMode })

/** The settings of the CRM. */
export const settingsMethods = { 'crm.settings.mode.get': mode }

/** A reference list other than stages: sources, kinds of clients and so on. */
export interface ReferenceBook {
  id: string
  name: string
  rows: [statusId: string, name: string][]
}

/** The reference lists of every portal (crm.status.entity.types), with the values the seeds use. */
export const referenceBooks: ReferenceBook[] = [
  {
    id: 'SOURCE',
    name: 'Sources',
    rows: [
      ['CALL', 'Call'],
      ['WEB', 'Website'],
      ['ADVERTISING', 'Advertising'],
      ['RECOMMENDATION', 'By recommendation'],
      ['TRADE_SHOW', 'Exhibition'],
    ],
  },
  {
    id: 'CONTACT_TYPE',
    name: 'Contact type',
    rows: [
      ['CLIENT', 'Clients'],
      ['SUPPLIER', 'Suppliers'],
    ],
  },
  {
    id: 'COMPANY_TYPE',
    name: 'Company type',
    rows: [
      ['CUSTOMER', 'Client'],
      ['SUPPLIER', 'Supplier'],
    ],
  },
  { id: 'EMPLOYEES', name: 'Number of employees', rows: [['EMPLOYEES_1', 'fewer than 50']] },
  { id: 'INDUSTRY', name: 'Industry', rows: [['OTHER', 'Other']] },
  {
    id: 'DEAL_TYPE',
    name: 'Deal type',
    rows: [
      ['SALE', 'Sale'],
      ['SERVICES', 'Services'],
    ],
  },
  { id: 'HONORIFIC', name: 'Inquiries', rows: [] },
  { id: 'CALL_LIST', name: 'Call statuses', rows: [['IN_WORK', 'In progress']] },
]
