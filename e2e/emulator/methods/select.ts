import type { Field, Fields, FieldValue } from './field.ts'
import { scalarText } from './field.ts'
import { arrayValues } from './php-array.ts'

/** Whether a `select` parameter asks for everything: missing, empty or with a `*` in it. */
export function selectsAll(select: unknown): boolean {
  const names = arrayValues(select)
  return names.length === 0 || names.includes('*')
}

/**
 * The chosen fields of a row; unknown names are dropped without a word and the identifier always
 * comes along.
 */
export function selector<Row>(
  select: unknown,
  fields: Fields<Row>,
  idName: string,
): (row: Row) => Record<string, FieldValue> {
  const chosen: [string, Field<Row>][] = selectsAll(select)
    ? [...fields]
    : [...new Set([idName, ...arrayValues(select).map(scalarText)])].flatMap((name) => {
        const field = fields.get(name)
        return field ? [[name, field] satisfies [string, Field<Row>]] : []
      })
  return (row) => Object.fromEntries(chosen.map(([name, field]) => [name, field.read(row)]))
}
