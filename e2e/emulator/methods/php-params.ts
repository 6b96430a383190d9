import type { Params } from './method.ts'

type Node = string | Map<string, Node>

/** Reads `a=1&b[c]=2&d[]=3` as PHP does: nested, with later keys overriding earlier ones. */
export function parsePhpQuery(text: string): Params {
  return phpParams([...new URLSearchParams(text)])
}

/** Reads the pairs of a form; brackets in the names make nested arrays. */
export function phpParams(pairs: [string, string][]): Params {
  const root = new Map<string, Node>()
  for (const [name, value] of pairs) put(root, name, value)
  return Object.fromEntries([...root].map(([key, node]) => [key, plain(node)]))
}

function put(root: Map<string, Node>, name: string, value: string): void {
  const bracket = name.indexOf('[')
  const hasPath = bracket > 0 && name.includes(']', bracket)
  // In a top-level name PHP turns dots and spaces into underscores.
  const head = (hasPath ? name.slice(0, bracket) : name).replace(/[. ]/g, '_')
  if (head === '') return
  const path = hasPath
    ? [...name.slice(bracket).matchAll(/\[([^\]]*)\]/g)].map((m) => m[1] ?? '')
    : []
  let place = root
  let key = head
  for (const part of path) {
    const existing = place.get(key)
    const next: Map<string, Node> = existing instanceof Map ? existing : new Map()
    place.set(key, next)
    place = next
    key = part === '' ? nextIndex(place) : part
  }
  place.set(key, value)
}

/** `a[]` appends after the highest number in use. */
function nextIndex(place: Map<string, Node>): string {
  const numbers = [...place.keys()].filter((key) => /^\d+$/.test(key)).map(Number)
  return String(numbers.length === 0 ? 0 : Math.max(...numbers) + 1)
}

function plain(node: Node): unknown {
  if (typeof node === 'string') return node
  return phpArray([...node].map(([key, part]) => [key, plain(part)]))
}

/** A PHP array in JSON: a list when its keys are 0, 1, 2 …, otherwise an object. */
export function phpArray<T>(entries: [string, T][]): T[] | Record<string, T> {
  const isList = entries.every(([key], index) => key === String(index))
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}

/** A parameter by its name in any letter case; of two spellings the later one wins. */
export function paramOf(params: Params, name: string): unknown {
  const wanted = name.toLowerCase()
  return Object.entries(params).findLast(([key]) => key.toLowerCase() === wanted)?.[1]
}

/** What PHP's `empty()` says. */
export function isPhpEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true
  if (value === '' || value === '0' || value === 0) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** PHP's cast to an integer: the leading digits of a text, otherwise 0. */
export function phpInt(value: unknown): number {
  if (typeof value === 'number') return Math.trunc(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string') return Number(/^\s*([+-]?\d+)/.exec(value)?.[1] ?? 0)
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? 1 : 0
  return 0
}

/** PHP's cast to text, for scalars. */
export function phpText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return value === true ? '1' : ''
}

/** The entries of a PHP array, which JSON sends as a list or as an object; none for a scalar. */
export function arrayEntries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The values of a PHP array, without its keys. */
export function arrayValues(value: unknown): unknown[] {
  return arrayEntries(value).map(([, item]) => item)
}

/** Whether the value is an array of any kind. */
export function isArray(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
