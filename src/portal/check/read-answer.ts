import * as z from 'zod/mini'

import { proofOfRefusal, proofOfRowRefusal } from '#portal/firing/proof-of-refusal.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { wireMap, wireText } from '#portal/wire/shape.ts'

import type { BeliefId } from './beliefs.ts'
import type { BeliefVerdict, Finding, Seen } from './findings.ts'

const errorShape = z.object({ error: wireText, error_description: z.optional(wireText) })
const batchShape = z.object({
  result: z.object({
    result: wireMap,
    result_error: z.optional(wireMap),
    result_time: z.optional(wireMap),
  }),
})
const timeShape = z.object({
  start: z.optional(z.number()),
  finish: z.optional(z.number()),
  operating: z.optional(z.number()),
})

/** The answer as it came; `http` 0: none that the browser lets the app read. */
export interface RawAnswer {
  http: number
  /** Parsed JSON; a text where the answer was none. */
  body: unknown
}

/** Seconds since 1970, as far as the portal told them. */
export type AnswerTime = z.output<typeof timeShape>

interface AnswerError {
  http: number
  code: string
  text: string
}

/** Part of an answer by its key; undefined where there is none. */
export function partOf({ body }: RawAnswer, key: string): unknown {
  return typeof body === 'object' && body !== null && key in body
    ? (body as Record<string, unknown>)[key] // an object that has the key, of any shape
    : undefined
}

/** The refusal in an answer; null where there is none. */
export function errorOf(answer: RawAnswer): AnswerError | null {
  const { http, body } = answer
  const parsed = z.safeParse(errorShape, body)
  if (!parsed.success || partOf(answer, 'error') === undefined) return null
  return { http, code: parsed.data.error, text: parsed.data.error_description ?? '' }
}

/** The parts of a batch's answer by command; null where it is none. */
export function batchOf({ body }: RawAnswer) {
  const parsed = z.safeParse(batchShape, body)
  if (!parsed.success) return null
  const { result, result_error: errors, result_time: times } = parsed.data.result
  return { result, errors: errors ?? new Map(), times: times ?? new Map() }
}

export function timeOf(value: unknown): AnswerTime {
  return z.safeParse(timeShape, value).data ?? {}
}

/** Nothing of the portal itself, or a limit that says nothing about the question. */
export function isUnanswered({ http }: RawAnswer): boolean {
  return http === 0 || http === 401 || http === 408 || http === 429 || http >= 500
}

export function found(belief: BeliefId, verdict: BeliefVerdict, seen: Seen = {}): Finding {
  return { belief, verdict, seen, types: [] }
}

/** A refusal is recognised only by the status, the code and the text that the app knows. */
export function refusalFinding(
  belief: BeliefId,
  expected: PortalErrorKind,
  answer: RawAnswer,
  clean: (text: string) => string,
): Finding {
  const error = errorOf(answer)
  if (error === null) {
    const verdict = isUnanswered(answer) ? 'unknown' : 'fails'
    return found(belief, verdict, {
      http: answer.http,
      accepted: partOf(answer, 'result') === true,
    })
  }
  const seen = { http: error.http, code: clean(error.code), text: clean(error.text) }
  if (proofOfRefusal(error) === expected) return found(belief, 'holds', seen)
  return found(belief, isUnanswered(answer) ? 'unknown' : 'fails', seen)
}

/** Whether the first row of a batch shows that the method runs there; null: it cannot be told. */
export function batchVerdict(row: unknown): { verdict: BeliefVerdict; seen: Seen } {
  const parsed = z.safeParse(errorShape, row)
  if (!parsed.success) return { verdict: 'unknown', seen: {} }
  const { error: code, error_description: text = '' } = parsed.data
  const kind = proofOfRowRefusal({ code, text })
  const seen = { code, text }
  if (kind === 'not-in-batch') return { verdict: 'fails', seen }
  // The method itself has answered, so it was run.
  return { verdict: code === '' ? 'holds' : 'unknown', seen }
}
