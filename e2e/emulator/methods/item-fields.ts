import type { CrmRecord, ObjectType, PortalState } from '#emulator/core/state.ts'

import {
  type Fields,
  commonFields,
  type ItemField,
  type ItemSource,
  channelFields,
  categoryField,
  derived,
  stored,
  storedAll,
  type NamedField,
  flag,
  clientFields,
  moveFields,
  periodFields,
  stageFields,
  sumFields,
} from './field.ts'
import { leadFields, quoteFields, dealFields } from './sales-fields.ts'

/** The documented, readable fields of a type's records ("CRM object fields"). */
export function itemFields(state: PortalState, type: ObjectType): Fields<CrmRecord> {
  const source = sourceOf(state, type)
  return new Map<string, ItemField>([...commonFields(), ...ownFields(type.id, source)])
}

function ownFields(typeId: number, source: ItemSource): [string, ItemField][] {
  switch (typeId) {
    case 1:
      return leadFields(source)
    case 2:
      return dealFields(source)
    case 3:
      return contactFields()
    case 4:
      return companyFields()
    case 7:
      return quoteFields(source)
    case 31:
      return invoiceFields(source)
    default:
      return smartProcessFields(source)
  }
}

/** Looks up what a record itself does not hold; the history is read only when needed. */
function sourceOf(state: PortalState, type: ObjectType): ItemSource {
  const semantics = new Map(
    type.pipelines.flatMap((pipeline) =>
      pipeline.stages.map((stage) => [stage.id, stage.semantic] as const),
    ),
  )
  let previous: Map<number, string> | undefined
  return {
    semanticOf: (record) => semantics.get(record.stageId ?? '') ?? null,
    previousStageOf: (record) => {
      previous ??= previousStages(state, type.id)
      return previous.get(record.id) ?? ''
    },
  }
}

/** The stage before the current one, by record. */
function previousStages(state: PortalState, typeId: number): Map<number, string> {
  const present = new Map<number, string>()
  const previous = new Map<number, string>()
  for (const row of state.stageHistory) {
    if (row.typeId !== typeId) continue
    const before = present.get(row.ownerId)
    if (before !== undefined) previous.set(row.ownerId, before)
    present.set(row.ownerId, row.stageId)
  }
  return previous
}

/** Contact ("CRM object fields"): it has no title, only the parts of a name. */
function contactFields(): NamedField[] {
  return [
    categoryField(),
    ...storedAll('text', [
      'name',
      'secondName',
      'lastName',
      'shortName',
      'honorific',
      'post',
      'address',
      'comments',
      'typeId',
      'sourceId',
      'sourceDescription',
      'originatorId',
      'originId',
      'originVersion',
      'searchContent',
      'login',
    ]),
    ...storedAll('integer', ['photo', 'leadId']),
    stored('birthdate', 'moment'),
    stored('export', 'flag', 'Y'),
    derived('companyId', 'integer', (record) => record.companyId ?? 0),
    derived('companyIds', 'list', (record) =>
      record.companyId === null ? [] : [record.companyId],
    ),
    ...channelFields(),
  ]
}

/** Company ("CRM object fields"). */
function companyFields(): NamedField[] {
  return [
    derived('title', 'text', (record) => record.title),
    categoryField(),
    ...storedAll('text', [
      'typeId',
      'industry',
      'employees',
      'currencyId',
      'comments',
      'address',
      'addressLegal',
      'bankingDetails',
      'originatorId',
      'originId',
      'originVersion',
      'searchContent',
    ]),
    ...storedAll('integer', ['logo', 'leadId']),
    stored('revenue', 'double', 0),
    flag('isMyCompany', () => false),
    derived('contactIds', 'list', (record) => record.contactIds),
    ...channelFields(),
  ]
}

/** Item of a smart process ("CRM object fields"): there is no stageSemanticId. */
function smartProcessFields(source: ItemSource): NamedField[] {
  return [
    ...stageFields(),
    categoryField(),
    derived('previousStageId', 'text', source.previousStageOf),
    ...moveFields(),
    ...clientFields(),
    ...sumFields(),
    ...periodFields(),
    flag('isRecurring', () => false),
    stored('taxValue', 'double', 0),
    stored('mycompanyId', 'integer', 0),
    ...storedAll('text', ['xmlId', 'sourceId', 'sourceDescription']),
  ]
}

/** Invoice ("CRM object fields"): a smart process with a number; it has no stageSemanticId. */
function invoiceFields(source: ItemSource): NamedField[] {
  return [
    ...smartProcessFields(source),
    stored('accountNumber', 'text', ''),
    stored('comments', 'text'),
    stored('locationId', 'integer'),
  ]
}
