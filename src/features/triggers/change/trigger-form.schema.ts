import * as z from 'zod/mini'

import type { MessageKey } from '#i18n/catalogs/message.ts'
import type { Trigger } from '#portal/model/overview.ts'

/**
 * Documented on crm.automation.trigger.add: Latin letters of any case, digits, `.`, `-`, `_`; and "0"
 * counts as empty, as it does in PHP. The lengths are ours: the portal's own are not documented.
 */
export const maxCodeLength = 50
const maxNameLength = 255

const nameShape = z.string().check(
  z.trim(),
  z.refine((name) => name !== '', { error: complaint('triggers.error.name.empty') }),
  z.refine((name) => name !== '0', { error: complaint('triggers.error.name.zero') }),
  z.refine((name) => Array.from(name).length <= maxNameLength, {
    error: complaint('triggers.error.name.long'),
  }),
)

const codeShape = z.string().check(
  z.trim(),
  z.refine((code) => code !== '', { error: complaint('triggers.error.code.empty'), abort: true }),
  z.refine((code) => code !== '0', { error: complaint('triggers.error.code.zero') }),
  z.refine((code) => /^[A-Za-z0-9._-]*$/.test(code), {
    error: complaint('triggers.error.code.letters'),
  }),
  z.refine((code) => code.length <= maxCodeLength, {
    error: complaint('triggers.error.code.long'),
  }),
)

/** A name and a code that is not registered yet: registering a used code would rename its trigger. */
export function registerShape(registered: readonly Trigger[]) {
  const codes = new Set(registered.map(({ code }) => code))
  return z.object({
    name: nameShape,
    code: codeShape.check(
      z.refine((code) => !codes.has(code), { error: complaint('triggers.error.code.taken') }),
    ),
  })
}

export const renameShape = z.object({ name: nameShape })

/** Message keys of the field errors. */
export type Complaint = Extract<
  MessageKey,
  `triggers.error.name.${string}` | `triggers.error.code.${string}`
>

function complaint(key: Complaint): string {
  return key
}

/** The text of a field error. */
export function errorMessageOf(
  error: { message?: string | undefined } | undefined,
  t: (key: Complaint) => string,
): string | undefined {
  // Only complaint() and fieldFault() create these messages.
  return error?.message === undefined ? undefined : t(error.message as Complaint)
}

/** Warnings about a code that Bitrix24 would accept. */
export type CodeWarning =
  /** Bitrix24 may confuse the two, but its rules distinguish them. */
  | { kind: 'letter-case'; other: string }
  /** Leftover rules start working again. */
  | { kind: 'used-before' }

/**
 * `usedBefore`: codes registered in the past, in their original letter case; rules are case-sensitive.
 */
export function codeWarning(
  code: string,
  registered: readonly Trigger[],
  usedBefore: readonly string[],
): CodeWarning | null {
  const wanted = code.trim()
  const alike = registered.find(
    (trigger) => trigger.code !== wanted && trigger.code.toLowerCase() === wanted.toLowerCase(),
  )
  if (alike !== undefined) return { kind: 'letter-case', other: alike.code }
  return usedBefore.includes(wanted) ? { kind: 'used-before' } : null
}
