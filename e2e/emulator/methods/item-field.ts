import type { CrmRecord, StageSemantic } from '#emulator/core/state.ts'

import type { Field, FieldKind, FieldValue } from './field.ts'

export type ItemField = Field<CrmRecord>
export type NamedField = [name: string, field: ItemField]

/** What has to be looked up beside the record. */
export interface ItemSource {
  semanticOf: (record: CrmRecord) => StageSemantic | null
  previousStageOf: (record: CrmRecord) => string
}

/** A field whose value is worked out from the record. */
export function derived(
  name: string,
  kind: FieldKind,
  read: (record: CrmRecord) => FieldValue,
): NamedField {
  return [name, { kind, read }]
}

/** A field kept in `record.fields` under its own name, or the given value where it is missing. */
export function stored(name: string, kind: FieldKind, missing: FieldValue = null): NamedField {
  return derived(name, kind, (record) => record.fields[name] ?? missing)
}

/** Many stored fields of one kind. */
export function storedAll(kind: FieldKind, names: string[], missing?: FieldValue): NamedField[] {
  return names.map((name) => stored(name, kind, missing))
}

/** A yes-or-no field: `Y` or `N` in every crm.item answer. */
export function flag(name: string, read: (record: CrmRecord) => boolean): NamedField {
  return derived(name, 'flag', (record) => (read(record) ? 'Y' : 'N'))
}

/** The fields every type has ("CRM object fields", common). */
export function commonFields(): NamedField[] {
  return [
    derived('id', 'integer', (record) => record.id),
    derived('createdTime', 'moment', (record) => record.createdTime),
    derived('updatedTime', 'moment', (record) => record.updatedTime),
    derived('createdBy', 'integer', (record) => record.assignedById),
    derived('updatedBy', 'integer', (record) => record.movedBy ?? record.assignedById),
    derived('assignedById', 'integer', (record) => record.assignedById),
    derived('lastActivityBy', 'integer', (record) => record.assignedById),
    derived('lastActivityTime', 'moment', (record) => record.updatedTime),
    stored('opened', 'flag', 'Y'),
    stored('webformId', 'integer'),
    ...storedAll('text', ['utmSource', 'utmMedium', 'utmCampaign', 'utmContent', 'utmTerm']),
    derived('observers', 'list', () => []),
  ]
}

/** `movedBy` and `movedTime`: all staged types but the quote. */
export function moveFields(): NamedField[] {
  return [
    derived('movedBy', 'integer', (record) => record.movedBy),
    derived('movedTime', 'moment', (record) => record.movedTime),
  ]
}

/** The title and the stage. */
export function stageFields(): NamedField[] {
  return [
    derived('title', 'text', (record) => record.title),
    derived('stageId', 'text', (record) => record.stageId),
  ]
}

/** The pipeline, where the type has one. */
export function categoryField(): NamedField {
  return derived('categoryId', 'integer', (record) => record.categoryId)
}

/** The clients of a record; none is 0 for the single fields and an empty list for the other. */
export function clientFields(): NamedField[] {
  return [
    derived('companyId', 'integer', (record) => record.companyId ?? 0),
    derived('contactId', 'integer', (record) => record.contactIds[0] ?? 0),
    derived('contactIds', 'list', (record) => record.contactIds),
  ]
}

/** The sum of a record. */
export function sumFields(): NamedField[] {
  return [
    stored('opportunity', 'double', 0),
    stored('currencyId', 'text', 'USD'),
    stored('isManualOpportunity', 'flag', 'Y'),
  ]
}

/** Begin and end: a fortnight from the day of creation unless the record says otherwise. */
export function periodFields(): NamedField[] {
  return [
    derived('begindate', 'moment', (record) => record.fields['begindate'] ?? record.createdTime),
    derived('closedate', 'moment', (record) => record.fields['closedate'] ?? record.updatedTime),
  ]
}
