import {
  comparable,
  scalarText,
  type Comparable,
  type Fields,
  type Field,
  type FieldValue,
} from './field.ts'
import { invalid } from './filter.ts'
import type { MethodAnswer } from './method.ts'
import { arrayEntries, arrayValues, phpInt } from './php-params.ts'

/**
 * Sorts rows by an `order` parameter such as `{"id": "DESC"}`; empty values come first, as in
 * MySQL. Without an order the rows stay as they are. Throws the two order errors documented on
 * crm.item.list.
 */
export function sortRows<Row>(rows: Row[], order: unknown, fields: Fields<Row>): Row[] {
  const terms = arrayEntries(order).map(([name, direction]) => {
    const field = fields.get(name)
    if (!field) throw invalid(`Invalid order: field '${name}' is not allowed in order`)
    return { field, sign: signOf(name, direction) }
  })
  if (terms.length === 0) return rows
  const keyed = rows.map((row) => ({
    row,
    keys: terms.map(({ field }) => comparable(field.kind, field.read(row))),
  }))
  keyed.sort((left, right) => {
    for (const [index, term] of terms.entries()) {
      const step = compareKeys(left.keys[index] ?? null, right.keys[index] ?? null)
      if (step !== 0) return step * term.sign
    }
    return 0
  })
  return keyed.map(({ row }) => row)
}

function signOf(name: string, direction: unknown): 1 | -1 {
  const text = scalarText(direction)
  switch (text.toUpperCase()) {
    case 'ASC':
      return 1
    case 'DESC':
      return -1
    default:
      throw invalid(
        `Invalid order: allowed sort directions are ASC, DESC. But got '${text}' for field '${name}'`,
      )
  }
}

function compareKeys(left: Comparable, right: Comparable): number {
  if (left === right) return 0
  if (left === null) return -1
  if (right === null) return 1
  return left < right ? -1 : 1
}

/** Whether a `select` parameter asks for everything: missing, empty or with a `*` in it. */
export function selectsAll(select: unknown): boolean {
  const names = arrayValues(select)
  return names.length === 0 || names.includes('*')
}

/**
 * The selected fields of a row; unknown names are silently dropped and the id is always included.
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

const PAGE_SIZE = 50

interface Page<Row> {
  rows: Row[]
  /** The counters of the answer's envelope. */
  counters: Pick<MethodAnswer, 'next' | 'total'>
}

/**
 * Cuts a page of 50 rows out of a list. `next` is left out on the last page. With `start=-1` the
 * portal does not count: `total` is 0 and there is never a `next` (documented on "Huge data").
 */
export function pageOf<Row>(rows: Row[], startParam: unknown): Page<Row> {
  const asked = phpInt(startParam)
  if (asked === -1) return { rows: rows.slice(0, PAGE_SIZE), counters: { total: 0 } }
  const start = Math.max(0, asked)
  const end = start + PAGE_SIZE
  return {
    rows: rows.slice(start, end),
    counters: { ...(end < rows.length ? { next: end } : {}), total: rows.length },
  }
}
