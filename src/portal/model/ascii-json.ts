/**
 * JSON with no letter beyond ASCII. A portal's database may end a text at its first letter of four bytes,
 * such as an emoji, and what is left of the JSON could not be read any more.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
