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
 * Brings a value of a row or of a filter into the form the database would compare: numbers for
 * numbers and moments, lower case for text (its collation ignores case). A moment that cannot be
 * read becomes NaN.
 */
export function comparable(kind: FieldKind, value: unknown): Comparable {
  // By far the most frequent case: an id in one of very many rows.
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

/** PHP's way with a number in a text: the digits it starts with, otherwise 0. */
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
