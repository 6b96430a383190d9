import type { CrmRecord, StageSemantic } from '#emulator/core/state.ts'

export type FieldKind = 'integer' | 'double' | 'text' | 'flag' | 'moment' | 'list'

export type FieldValue = string | number | boolean | null | readonly unknown[]

/** One field of a row: how it compares, and its value as the answer shows it. */
export interface Field<Row> {
  kind: FieldKind
  read: (row: Row) => FieldValue
}

/** All fields of a kind of row by their documented name. */
export type Fields<Row> = ReadonlyMap<string, Field<Row>>

/** What two values of a field are compared by; null stands for "no value", also for ''. */
export type Comparable = string | number | null

/**
 * Converts a value of a row or of a filter into the form the database would compare: numbers for
 * numbers and moments, lower case for text (its collation ignores case). An unreadable moment
 * becomes NaN.
 */
export function comparable(kind: FieldKind, value: unknown): Comparable {
  // By far the most frequent case: an id, in one of many rows.
  if (kind === 'integer' && typeof value === 'number') return Math.trunc(value)
  if (value === null || value === undefined || value === '') return null
  switch (kind) {
    case 'integer':
      return toNumber(value, Math.trunc)
    case 'double':
      return toNumber(value, (number) => number)
    case 'moment':
      return typeof value === 'string' ? Date.parse(value) : NaN
    case 'flag':
      return value === true || /^(1|y|true)$/i.test(scalarText(value)) ? 'y' : 'n'
    case 'text':
    case 'list':
      return scalarText(value).toLowerCase()
  }
}

/** A number in a text, as PHP reads it: the leading digits, otherwise 0. */
function toNumber(value: unknown, round: (number: number) => number): number {
  const number = typeof value === 'number' ? value : Number.parseFloat(scalarText(value))
  return Number.isNaN(number) ? 0 : round(number)
}

/** The text of a scalar; nested arrays have none. */
export function scalarText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? '1' : ''
  return ''
}

export type ItemField = Field<CrmRecord>
export type NamedField = [name: string, field: ItemField]

/** What has to be looked up outside the record. */
export interface ItemSource {
  semanticOf: (record: CrmRecord) => StageSemantic | null
  previousStageOf: (record: CrmRecord) => string
}

/** A field whose value is computed from the record. */
export function derived(
  name: string,
  kind: FieldKind,
  read: (record: CrmRecord) => FieldValue,
): NamedField {
  return [name, { kind, read }]
}

/** A field stored in `record.fields` under its own name, with a value for when it is missing. */
export function stored(name: string, kind: FieldKind, missing: FieldValue = null): NamedField {
  return derived(name, kind, (record) => record.fields[name] ?? missing)
}

/** Several stored fields of one kind. */
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
    derived('createdBy', 'integer', (record) => record.createdBy),
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

/** `movedBy` and `movedTime`: all types with stages except quotes. */
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

/** The clients of a record; without any, the single fields are 0 and the list is empty. */
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

/** Begin and close date: two weeks from the day of creation unless the record has its own. */
export function periodFields(): NamedField[] {
  return [
    derived('begindate', 'moment', (record) => record.fields['begindate'] ?? record.createdTime),
    derived('closedate', 'moment', (record) => record.fields['closedate'] ?? record.updatedTime),
  ]
}

/** Phone and e-mail: flat copies of what `fm` holds; only the work ones are filled here. */
export function channelFields(): NamedField[] {
  return [
    flag('hasPhone', (record) => textOf(record, 'phone') !== ''),
    flag('hasEmail', (record) => textOf(record, 'email') !== ''),
    flag('hasImol', () => false),
    ...['phone', 'phoneWork'].map((name) =>
      derived(name, 'text', (record) => textOf(record, 'phone')),
    ),
    ...['email', 'emailWork'].map((name) =>
      derived(name, 'text', (record) => textOf(record, 'email')),
    ),
    ...['phoneMobile', 'phoneMailing', 'emailHome', 'emailMailing', 'imol'].map((name) =>
      derived(name, 'text', () => ''),
    ),
  ]
}

/**
 * The multiple fields of a lead, contact or company. They are returned only when all fields are
 * selected, and rows can be neither filtered nor sorted by them ("CRM object fields").
 */
export function multiFields(record: CrmRecord): Record<string, string | number>[] {
  return [
    { typeId: 'PHONE', valueType: 'WORK', value: textOf(record, 'phone') },
    { typeId: 'EMAIL', valueType: 'WORK', value: textOf(record, 'email') },
  ]
    .filter((row) => row.value !== '')
    .map((row, index) => ({ id: record.id * 10 + index + 1, ...row }))
}

function textOf(record: CrmRecord, name: string): string {
  return scalarText(record.fields[name])
}
