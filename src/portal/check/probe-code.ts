import type { Trigger } from '#portal/model/overview.ts'

/** Begins every code that a check makes up, so that a person who sees one knows where it comes from. */
const prefix = 'tc_check_'

/**
 * The only codes that a check may fire: none of them is a trigger of the portal's own. There is no way
 * to make one from a listed code.
 */
export class ProbeCode {
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  /** A new random code that is not in the list just read. */
  static unregistered(listed: readonly Trigger[]): ProbeCode {
    const text = prefix + randomHex(12)
    const isListed = listed.some(({ code }) => code.toLowerCase() === text)
    return isListed ? ProbeCode.unregistered(listed) : new ProbeCode(text)
  }

  /** Random, and with a sign that no code may have. */
  static malformed(): ProbeCode {
    return new ProbeCode(`${prefix}${randomHex(12)} !`)
  }

  static readonly empty = new ProbeCode('')
}

/** Whether a check made this code up. */
export function isOwnCode(code: string): boolean {
  return new RegExp(`^${prefix}[0-9a-f]{24}$`).test(code)
}

/** Nobody can guess it, so nothing in a portal has it by accident. */
export function randomHex(byteCount: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(byteCount))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
