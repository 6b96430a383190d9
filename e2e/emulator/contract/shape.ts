import type { Params } from '#emulator/methods/method.ts'

/**
 * A scalar of an answer. `flag` is Y or N, `digits` a number sent as text, `moment` an ISO time with
 * an offset, `colour` #RRGGBB. A question mark allows null.
 */
export type Leaf = 'text' | 'digits' | 'flag' | 'moment' | 'colour' | 'number' | 'boolean'

/** A list names the shapes its rows may have; an empty one is PHP's empty array. */
export type Shape = Leaf | `${Leaf}?` | readonly Shape[] | { readonly [key: string]: Shape }

type Call = [method: string, params: Params]

/** A success as documented, and a call of the demo portal that must answer in the same shape. */
export interface DocumentedAnswer {
  method: string
  /** What distinguishes this answer from the method's other answers. */
  of: string
  params: Params
  /** Calls that bring the portal into the state the documentation assumes. */
  before?: Call[]
  /** The body without `time`, which all answers share. */
  body: Shape
  /**
   * Intended differences by path, each with its reason. A path that no longer differs is reported
   * too, so this list stays up to date.
   */
  accepted?: Record<string, string>
}

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
