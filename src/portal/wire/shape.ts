import * as z from 'zod/mini'

import { PortalError } from '#portal/model/portal-error.ts'

/**
 * Building blocks of the portal's answers. PHP sends whole numbers as numbers or strings, and an
 * empty map as `[]`; nothing behind the door has to know.
 */

/** A whole number from 0 up, also as text: `42`, `"42"`. */
export const wireId = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\d{1,16}$/))]),
  z.pipe(
    z.transform((value: number | string) => Number(value)),
    z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 0)),
  ),
)

/** An id that may be missing, null or empty. */
export const wireOptionalId = z.pipe(
  z.optional(z.nullable(z.union([z.number(), z.string()]))),
  z.transform((value: number | string | null | undefined) => {
    if (value === null || value === undefined || value === '') return null
    const number = Number(value)
    return Number.isSafeInteger(number) && number >= 0 ? number : null
  }),
)

/** A text that may come as a number, null or not at all. */
export const wireText = z.pipe(
  z.optional(z.nullable(z.union([z.string(), z.number()]))),
  z.transform((value: string | number | null | undefined) =>
    value === null || value === undefined ? '' : String(value),
  ),
)

/** `"Y"`/`"N"`, `"1"`/`"0"` or a real boolean. */
export const wireFlag = z.pipe(
  z.union([z.boolean(), z.string(), z.number()]),
  z.transform((value: boolean | string | number) =>
    [true, 1, 'Y', 'y', '1', 'true'].includes(value),
  ),
)

/** An ISO date with a zone; null when empty or absent. */
export const wireDate = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform((value: string | null | undefined) => {
    if (value === null || value === undefined || value === '') return null
    const date = new Date(value)
    return Number.isNaN(date.getTime()) ? null : date
  }),
)

/** An array; or an object with keys, as PHP sends an array with gaps. */
export function wireList<Item extends z.core.$ZodType>(item: Item) {
  return z.pipe(
    z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
    z.pipe(
      z.transform((value: unknown[] | Record<string, unknown>) => Object.values(value)),
      z.array(item),
    ),
  )
}

/** An object; or the `[]` that PHP sends for an empty one, or an array where the keys are 0, 1, 2 … */
export const wireMap = z.pipe(
  z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]),
  z.transform(
    (value: unknown[] | Record<string, unknown>): ReadonlyMap<string, unknown> =>
      new Map(Object.entries(value)),
  ),
)

/** Parses an answer, or throws the one error there is for a wrong shape. */
export function readShape<Shape extends z.core.$ZodType>(
  shape: Shape,
  answer: unknown,
  method: string,
): z.output<Shape> {
  const parsed = z.safeParse(shape, answer)
  if (parsed.success) return parsed.data
  throw new PortalError('unreadable-answer', { method, text: whatIsWrong(parsed.error) })
}

/** Where it went wrong, never what was there: an answer may hold names of customers. */
function whatIsWrong(error: z.core.$ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? '' : `${issue.path.map(String).join('.')}: ${issue.code}`
}
