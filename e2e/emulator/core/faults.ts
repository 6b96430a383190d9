import { z } from 'zod'

/** Text is kept, anything else becomes its JSON. */
const bodyText = z.union([z.string(), z.json().transform((value) => JSON.stringify(value))])

const where = {
  /** A method name, or `*` for all. */
  method: z.string().transform((name) => name.toLowerCase()),
  /** How many matching calls pass untouched first. */
  skip: z.number().int().nonnegative().default(0),
  /** How many calls are hit; all of them when it is missing. */
  times: z.number().int().positive().optional(),
  /** Hits the rows of a batch that call the method, instead of plain calls. */
  inBatch: z.boolean().default(false),
  /** Hits only plain calls of `batch` with a command that calls this method. */
  holding: z
    .string()
    .transform((name) => name.toLowerCase())
    .optional(),
}

export const faultRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drop-before'), ...where }),
  z.strictObject({ kind: z.literal('drop-after'), ...where }),
  z.strictObject({ kind: z.literal('delay'), ms: z.number().nonnegative(), ...where }),
  z.strictObject({
    kind: z.literal('status'),
    status: z.number().int().min(200).max(599),
    body: bodyText.default(''),
    contentType: z.string().default('text/html'),
    executed: z.boolean().default(false),
    /** A gateway in front of the portal may answer without the CORS headers. */
    cors: z.boolean().default(true),
    /** Where a 3xx redirects to. */
    location: z.string().optional(),
    ...where,
  }),
  z.strictObject({
    kind: z.literal('error'),
    http: z.number().int().min(200).max(599).default(400),
    error: z.union([z.string(), z.number()]),
    error_description: z.string().default(''),
    ...where,
  }),
  z.strictObject({
    kind: z.literal('body'),
    body: bodyText,
    executed: z.boolean().default(true),
    ...where,
  }),
])

export type FaultRule = z.output<typeof faultRule>

/** The faults a test asked for. The first matching rule that is not used up applies. */
export class FaultRules {
  #rules: { rule: FaultRule; toSkip: number; left: number }[] = []

  replace(rules: FaultRule[]): void {
    this.#rules = rules.map((rule) => ({
      rule,
      toSkip: rule.skip,
      left: rule.times ?? Number.POSITIVE_INFINITY,
    }))
  }

  /**
   * The fault for this call, counted as used; undefined when no rule applies.
   *
   * @param held for a batch: the methods its commands call
   */
  take(method: string, isBatchRow: boolean, held: readonly string[] = []): FaultRule | undefined {
    for (const entry of this.#rules) {
      const { rule } = entry
      if (rule.inBatch !== isBatchRow || (rule.method !== '*' && rule.method !== method)) continue
      if (rule.holding !== undefined && !held.includes(rule.holding)) continue
      if (entry.left <= 0) continue
      if (entry.toSkip > 0) {
        entry.toSkip -= 1
        continue
      }
      entry.left -= 1
      return rule
    }
    return undefined
  }
}
