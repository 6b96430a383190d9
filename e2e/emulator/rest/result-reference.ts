import type { Params } from '#emulator/methods/method.ts'

const REFERENCE = /^\$result((?:\[[^\]]*\])+)$/

/**
 * Replaces values like `$result[first][items][0][id]` with what an earlier command answered; what
 * is not there becomes null. Documented on "Batch".
 */
export function resolveReferences(params: Params, results: ReadonlyMap<string, unknown>): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, resolve(value, results)]),
  )
}

function resolve(value: unknown, results: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    const path = REFERENCE.exec(value)?.[1]
    return path === undefined ? value : follow(path, results)
  }
  if (Array.isArray(value)) return value.map((part) => resolve(part, results))
  if (typeof value === 'object' && value !== null) return resolveReferences({ ...value }, results)
  return value
}

function follow(path: string, results: ReadonlyMap<string, unknown>): unknown {
  const keys = [...path.matchAll(/\[["']?([^\]]*?)["']?\]/g)].map((match) => match[1] ?? '')
  const [first = '', ...rest] = keys
  let place = results.get(first)
  for (const key of rest) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, key)) return null
    place = Object.entries(place).find(([name]) => name === key)?.[1]
  }
  return place ?? null
}
