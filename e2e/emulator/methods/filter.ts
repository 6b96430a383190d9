import { comparable, scalarText, type Comparable, type Field, type Fields } from './field.ts'
import { RestError } from './method.ts'
import { arrayEntries, arrayValues, isArray } from './php-params.ts'

type Test<Row> = (row: Row) => boolean
type Operator = 'is' | 'in' | '>' | '>=' | '<' | '<=' | 'contains' | 'like'

/** Longest first, as documented on crm.item.list; no prefix means equal. */
const prefixes: [prefix: string, operator: Operator, isNegated: boolean][] = [
  ['!=%', 'like', true],
  ['!%=', 'like', true],
  ['!@', 'in', true],
  ['!=', 'is', true],
  ['!%', 'contains', true],
  ['=%', 'like', false],
  ['%=', 'like', false],
  ['>=', '>=', false],
  ['<=', '<=', false],
  ['>', '>', false],
  ['<', '<', false],
  ['=', 'is', false],
  ['@', 'in', false],
  ['%', 'contains', false],
  ['!', 'is', true],
]

/**
 * Turns a `filter` parameter into a test for rows: conditions joined by AND, nested groups under
 * numeric keys, `logic: "OR"` inside a group (crm.item.list).
 * Throws `INVALID_ARG_VALUE` for an unknown field or a value that does not suit it.
 */
export function compileFilter<Row>(filter: unknown, fields: Fields<Row>): Test<Row> {
  const tests: Test<Row>[] = []
  let isAny = false
  for (const [key, value] of arrayEntries(filter)) {
    if (key === 'logic') isAny = scalarText(value).toUpperCase() === 'OR'
    else if (/^\d+$/.test(key) && isArray(value)) tests.push(compileFilter(value, fields))
    else tests.push(compileCondition(key, value, fields))
  }
  if (tests.length === 0) return () => true
  if (tests.length === 1 && tests[0]) return tests[0]
  return isAny
    ? (row) => tests.some((test) => test(row))
    : (row) => tests.every((test) => test(row))
}

function compileCondition<Row>(key: string, value: unknown, fields: Fields<Row>): Test<Row> {
  const [prefix, operator, isNegated] = prefixes.find(([text]) => key.startsWith(text)) ?? [
    '',
    'is' as const,
    false,
  ]
  const name = key.slice(prefix.length)
  const field = fields.get(name)
  if (!field) {
    throw invalid(`Invalid filter: field '${name}' is not allowed in filter`)
  }
  const test = compileOperator(name, field, operator, value)
  return isNegated ? (row) => !test(row) : test
}

function compileOperator<Row>(
  name: string,
  field: Field<Row>,
  operator: Operator,
  value: unknown,
): Test<Row> {
  switch (operator) {
    case 'is':
    case 'in': {
      const wanted = (isArray(value) ? arrayValues(value) : [value]).map((item) =>
        operand(name, field, item),
      )
      if (wanted.length !== 1) return anyValue(field, isOneOf(new Set(wanted)))
      const only = wanted[0] ?? null
      return anyValue(field, (present) => present === only)
    }
    case '>':
    case '>=':
    case '<':
    case '<=': {
      const limit = operand(name, field, value)
      return anyValue(
        field,
        (present) => present !== null && limit !== null && isOrdered(present, operator, limit),
      )
    }
    case 'contains': {
      const part = collated(textOperand(name, value))
      return (row) => collated(scalarText(field.read(row))).includes(part)
    }
    case 'like': {
      const pattern = likePattern(textOperand(name, value))
      return (row) => pattern.test(scalarText(field.read(row)))
    }
  }
}

function isOneOf(wanted: ReadonlySet<Comparable>): (present: Comparable) => boolean {
  return (present) => wanted.has(present)
}

/** A list (contactIds) matches when one of its values does. */
function anyValue<Row>(field: Field<Row>, fits: (present: Comparable) => boolean): Test<Row> {
  const { kind, read } = field
  if (kind !== 'list') return (row) => fits(comparable(kind, read(row)))
  return (row) => {
    const present = arrayValues(read(row))
    return present.length === 0 ? fits(null) : present.some((item) => fits(comparable(kind, item)))
  }
}

function isOrdered(
  present: string | number,
  operator: '>' | '>=' | '<' | '<=',
  limit: string | number,
): boolean {
  switch (operator) {
    case '>':
      return present > limit
    case '>=':
      return present >= limit
    case '<':
      return present < limit
    case '<=':
      return present <= limit
  }
}

function operand<Row>(name: string, field: Field<Row>, value: unknown): Comparable {
  const key = isArray(value) ? NaN : comparable(field.kind, value)
  if (Number.isNaN(key)) throw invalid(`Invalid filter: field '${name}' has invalid value`)
  return key
}

function textOperand(name: string, value: unknown): string {
  if (isArray(value)) throw invalid(`Invalid filter: field '${name}' has invalid value`)
  return scalarText(value)
}

/** SQL's LIKE: `%` is any text, `_` any character. */
function likePattern(text: string): RegExp {
  const source = text
    .replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replaceAll('%', '[^]*')
    .replaceAll('_', '[^]')
  return new RegExp(`^${source}$`, 'iu')
}

/** An `INVALID_ARG_VALUE`, as crm.item.list documents for filters and orders. */
export function invalid(description: string): RestError {
  return new RestError(400, 'INVALID_ARG_VALUE', description)
}

/** As the portal's database compares texts: without case and accents. */
function collated(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
