export type PhpValue = string | number | readonly PhpValue[] | { readonly [key: string]: PhpValue }

/**
 * `{filter: {'@id': [1, 2]}}` → `filter[%40id][0]=1&filter[%40id][1]=2`: the form in which a batch
 * carries the parameters of its commands, as PHP reads it.
 */
export function encodePhpQuery(params: Readonly<Record<string, PhpValue>>): string {
  const pairs: string[] = []
  for (const [key, value] of Object.entries(params)) {
    collectPairs(encodeURIComponent(key), value, pairs)
  }
  return pairs.join('&')
}

function collectPairs(name: string, value: PhpValue, pairs: string[]): void {
  if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      collectPairs(`${name}[${encodeURIComponent(key)}]`, inner, pairs)
    }
  } else {
    pairs.push(`${name}=${encodeURIComponent(String(value))}`)
  }
}
