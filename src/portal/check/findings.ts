import * as z from 'zod/mini'

import { type BeliefId, beliefs } from './beliefs.ts'

/** `unknown`: the probe could not be answered here, which is neither good nor bad. */
export type BeliefVerdict = 'holds' | 'fails' | 'unknown'

/** What was seen, as the portal said it and without anything private: `http: 400`, `text: "…"`. */
export type Seen = Readonly<Record<string, string | number | boolean>>

export interface Finding {
  belief: BeliefId
  verdict: BeliefVerdict
  seen: Seen
  /** The object types to which a failed belief applies, where it is about types. */
  types: readonly number[]
}

/** One check: what was found where and by which version of the app. */
export interface PortalReport {
  /** By the portal's clock. */
  at: Date
  appVersion: string
  /** The documented domains of the vendor's cloud; anything else counts as self-hosted. */
  portalKind: 'cloud' | 'self-hosted'
  /** Requests sent to the portal. */
  requests: number
  /** One per belief at most; those that were not checked are missing. */
  findings: readonly Finding[]
}

const shape = z.object({
  at: z.iso.datetime(),
  appVersion: z.string(),
  portalKind: z.enum(['cloud', 'self-hosted']),
  requests: z.number(),
  findings: z.array(
    z.object({
      belief: z.string(),
      verdict: z.enum(['holds', 'fails', 'unknown']),
      seen: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      types: z.array(z.int()),
    }),
  ),
})

/** Reads a kept report; null when it is none. Beliefs of other versions of the app are left out. */
export function parseReport(value: unknown): PortalReport | null {
  const parsed = z.safeParse(shape, value)
  if (!parsed.success) return null
  const { at, findings, ...rest } = parsed.data
  return {
    ...rest,
    at: new Date(at),
    findings: findings.flatMap(({ belief, ...finding }) =>
      isBelief(belief) ? [{ belief, ...finding }] : [],
    ),
  }
}

function isBelief(name: string): name is BeliefId {
  return Object.hasOwn(beliefs, name)
}

/** How many of the checked beliefs hold; what could not be answered counts as checked. */
export function countsOf({ findings }: Pick<PortalReport, 'findings'>) {
  const of = (wanted: BeliefVerdict) => findings.filter(({ verdict }) => verdict === wanted).length
  return { checked: findings.length, holds: of('holds'), fails: of('fails') }
}

/** The findings with these in place of earlier ones about the same beliefs. */
export function withFindings(
  earlier: readonly Finding[],
  later: readonly Finding[],
): readonly Finding[] {
  const replaced = new Set(later.map(({ belief }) => belief))
  return [...earlier.filter(({ belief }) => !replaced.has(belief)), ...later]
}
