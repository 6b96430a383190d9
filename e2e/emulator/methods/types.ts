import type { ObjectType, PortalState } from '#emulator/core/state.ts'

import type { Field, FieldKind, Fields, FieldValue } from './field.ts'
import { compileFilter } from './filter.ts'
import { RestError, type Method } from './method.ts'
import { phpInt } from './php-params.ts'
import { pageOf, sortRows, selector } from './query.ts'

/** Long before any date in the seeds; no type changes while the portal runs. */
const CREATED = '2025-11-03T10:12:00+02:00'

type NamedField = [string, Field<ObjectType>]

function field(name: string, kind: FieldKind, read: (type: ObjectType) => FieldValue): NamedField {
  return [name, { kind, read }]
}

function flag(name: string, read: (type: ObjectType) => boolean): NamedField {
  return field(name, 'flag', (type) => (read(type) ? 'Y' : 'N'))
}

/** The settings of a smart process as crm.type.list documents them; flags are `Y` or `N`. */
const typeFields: Fields<ObjectType> = new Map([
  field('id', 'integer', (type) => type.rowId),
  field('title', 'text', (type) => type.name),
  field('code', 'text', () => ''),
  field('createdBy', 'integer', () => 1),
  field('entityTypeId', 'integer', (type) => type.id),
  field('customSectionId', 'integer', (type) => type.customSectionId),
  flag('isCategoriesEnabled', (type) => type.hasPipelines),
  flag('isStagesEnabled', (type) => type.hasStages),
  flag('isBeginCloseDatesEnabled', () => true),
  flag('isClientEnabled', () => true),
  flag('isUseInUserfieldEnabled', () => true),
  flag('isLinkWithProductsEnabled', () => false),
  flag('isMycompanyEnabled', () => false),
  flag('isDocumentsEnabled', () => false),
  flag('isSourceEnabled', () => true),
  flag('isObserversEnabled', () => true),
  flag('isRecyclebinEnabled', () => true),
  flag('isAutomationEnabled', (type) => type.hasAutomation),
  flag('isBizProcEnabled', () => false),
  flag('isSetOpenPermissions', () => true),
  flag('isPaymentsEnabled', () => false),
  flag('isCountersEnabled', () => false),
  field('createdTime', 'moment', () => CREATED),
  field('updatedTime', 'moment', () => CREATED),
  field('updatedBy', 'integer', () => 1),
])

/** crm.type.list: the smart processes, for administrators of the CRM only. */
const list: Method = ({ state, params, caller }) => {
  if (!caller.user.isAdmin) throw new RestError(400, 'ACCESS_DENIED', 'Access denied')
  const fits = compileFilter(params['filter'], typeFields)
  const found = state.types.filter((type) => type.rowId !== null && fits(type))
  const page = pageOf(sortRows(found, params['order'], typeFields), params['start'])
  const chosen = selector(params['select'], typeFields, 'id')
  return { result: { types: page.rows.map(chosen) }, ...page.counters }
}

/** The methods of user-defined types. */
export const typeMethods = { 'crm.type.list': list }

/** Names in documented error texts that differ from those in the interface. */
const documentedNames: Record<number, string> = { 5: 'Invoice', 7: 'Quote' }

/** "Entity type `Quote` is not supported", documented on crm.category.list. */
export function notSupported(typeId: number, type?: ObjectType): RestError {
  const name = documentedNames[typeId] ?? type?.name ?? String(typeId)
  return new RestError(400, 'ENTITY_TYPE_NOT_SUPPORTED', `Entity type \`${name}\` is not supported`)
}

/**
 * The type named by the parameter `entityTypeId`. Throws `NOT_FOUND` when the portal has no such
 * type and `ENTITY_TYPE_NOT_SUPPORTED` for the old invoices (5).
 */
export function requestedType(state: PortalState, entityTypeId: unknown): ObjectType {
  const id = phpInt(entityTypeId)
  const type = state.types.find((candidate) => candidate.id === id)
  if (type) return type
  throw id === 5 ? notSupported(5) : new RestError(400, 'NOT_FOUND', 'Smart process not found')
}
