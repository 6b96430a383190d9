import type { Leaf, Shape } from './shape.ts'

const formats: Record<'digits' | 'flag' | 'moment' | 'colour', RegExp> = {
  digits: /^\d+$/,
  flag: /^[YN]$/,
  moment: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
  colour: /^#[\da-f]{6}$/i,
}

/**
 * How an answer differs from what is documented: missing and unexpected keys, other JSON types,
 * other formats, an object where PHP sends an empty array and the reverse. Each difference names
 * its path (`result.items[].id`); no difference is an empty list.
 */
export function shapeDifferences(documented: Shape, answered: unknown, path = ''): string[] {
  if (typeof documented === 'string') return leafDifferences(documented, answered, path)
  if (isShapeList(documented)) return listDifferences(documented, answered, path)
  if (!isObject(answered)) return [`${path}: an object is documented, not ${describe(answered)}`]
  const keys = new Set([...Object.keys(documented), ...Object.keys(answered)])
  return [...keys].flatMap((key) => {
    const place = path === '' ? key : `${path}.${key}`
    const shape = documented[key]
    if (shape === undefined) return [`${place}: is not documented`]
    return Object.hasOwn(answered, key)
      ? shapeDifferences(shape, answered[key], place)
      : [`${place}: is missing`]
  })
}

/** Every row must have one of the documented shapes; the nearest one is reported. */
function listDifferences(shapes: readonly Shape[], answered: unknown, path: string): string[] {
  if (!Array.isArray(answered)) {
    return [`${path}: an array is documented, not ${describe(answered)}`]
  }
  const isEmpty = answered.length === 0
  if (shapes.length === 0) return isEmpty ? [] : [`${path}: an empty array is documented`]
  if (isEmpty) return [`${path}: is empty, so nothing could be compared`]
  const differences = answered.flatMap((row: unknown) => nearest(shapes, row, `${path}[]`))
  return [...new Set(differences)]
}

function nearest(shapes: readonly Shape[], row: unknown, path: string): string[] {
  return shapes
    .map((shape) => shapeDifferences(shape, row, path))
    .reduce((best, next) => (next.length < best.length ? next : best))
}

function leafDifferences(documented: string, answered: unknown, path: string): string[] {
  const isNullable = documented.endsWith('?')
  if (answered === null && isNullable) return []
  const leaf = (isNullable ? documented.slice(0, -1) : documented) as Leaf // Shape allows no other.
  return isLeaf(leaf, answered)
    ? []
    : [`${path}: ${documented} is documented, not ${describe(answered)}`]
}

function isLeaf(leaf: Leaf, answered: unknown): boolean {
  switch (leaf) {
    case 'number':
    case 'boolean':
      return typeof answered === leaf
    case 'text':
      return typeof answered === 'string'
    case 'digits':
    case 'flag':
    case 'moment':
    case 'colour':
      return typeof answered === 'string' && formats[leaf].test(answered)
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  return isObject(value) ? 'an object' : `${typeof value} ${JSON.stringify(value)}`
}

function isShapeList(shape: Exclude<Shape, string>): shape is readonly Shape[] {
  return Array.isArray(shape)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
