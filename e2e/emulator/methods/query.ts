import { comparable, scalarText, type Comparable, type Fields } from './field.ts'
import { invalid } from './filter.ts'
import { arrayEntries } from './php-array.ts'

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
