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
