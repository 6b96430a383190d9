import * as z from 'zod/mini'

import { asciiJson } from './ascii-json.ts'

/** Names of the options in which settings are kept: for the portal, and two for one person. */
export const sharedOption = 'settings'
export const appearanceOption = 'appearance'
export const singleKeysOption = 'singleKeys'

/** What a portal allows, as the vendor documents it on the limits page. */
export interface PortalLimits {
  /** Requests allowed in a burst before the rate applies. */
  burst: number
  /** Requests per second after that. */
  perSecond: number
  /** Seconds of server time a method may take in ten minutes; null: no such limit. */
  operatingSeconds: number | null
}

export const portalPlans = ['standard', 'enterprise', 'own'] as const

export type PortalPlan = (typeof portalPlans)[number]

/** The documented limits of the cloud's plans. */
export const limitsOfPlan: Record<Exclude<PortalPlan, 'own'>, PortalLimits> = {
  standard: { burst: 50, perSecond: 2, operatingSeconds: 480 },
  enterprise: { burst: 250, perSecond: 5, operatingSeconds: 480 },
}

/** What all administrators of a portal share. */
export interface SharedSettings {
  plan: PortalPlan
  /** Of a self-hosted portal; kept while another plan is chosen. */
  ownLimits: PortalLimits
  /** Seconds after the answer at which a single firing is checked again, growing. */
  checkAfter: number[]
  /** How long ended runs stay in the history of a browser. */
  keepDays: number
  /** Who saved them last, and when; null: never saved. */
  saved: { by: string; at: Date } | null
}

export const defaultSettings: SharedSettings = {
  plan: 'standard',
  ownLimits: { burst: 50, perSecond: 2, operatingSeconds: null },
  checkAfter: [2, 5, 15],
  keepDays: 90,
  saved: null,
}

/** What settings may be, wherever they come from. */
export const settingsBounds = {
  checks: { max: 6, seconds: 600 },
  keepDays: { min: 1, max: 3650 },
  burst: { min: 1, max: 10_000 },
  perSecond: { min: 0.1, max: 1000 },
  operatingSeconds: { min: 10, max: 600 },
} as const

export function limitsOf({ plan, ownLimits }: Pick<SharedSettings, 'plan' | 'ownLimits'>) {
  return plan === 'own' ? ownLimits : limitsOfPlan[plan]
}

function within({ min, max }: { min: number; max: number }) {
  return z.number().check(z.gte(min), z.lte(max))
}

/** The linter mistakes it for a promise's `catch` because of its name. */
const orElse = z.catch

const checks = z.array(z.int().check(z.gte(1), z.lte(settingsBounds.checks.seconds)))

const shape = z.object({
  plan: orElse(z.enum(portalPlans), defaultSettings.plan),
  ownLimits: orElse(
    z.object({
      burst: within(settingsBounds.burst),
      perSecond: within(settingsBounds.perSecond),
      operatingSeconds: z.nullable(within(settingsBounds.operatingSeconds)),
    }),
    defaultSettings.ownLimits,
  ),
  checkAfter: orElse(
    checks.check(
      z.minLength(1),
      z.maxLength(settingsBounds.checks.max),
      z.refine((seconds) => seconds.every((second, at) => second > (seconds[at - 1] ?? 0))),
    ),
    defaultSettings.checkAfter,
  ),
  keepDays: orElse(within(settingsBounds.keepDays), defaultSettings.keepDays),
  saved: orElse(
    z.nullable(
      z.pipe(
        z.object({ by: z.string(), at: z.iso.datetime() }),
        z.transform(({ by, at }) => ({ by, at: new Date(at) })),
      ),
    ),
    null,
  ),
})

/**
 * Reads the stored text. Total: each setting that is missing or invalid gets its default, so
 * one wrong value does not lose the others.
 */
export function parseSettings(text: string | null): SharedSettings {
  const parsed = z.safeParse(shape, jsonOf(text))
  return parsed.success ? parsed.data : defaultSettings
}

/** Whether a stored text is one of ours; if not, saving would overwrite something nobody has seen. */
export function isSettingsText(text: string | null): boolean {
  return text === null || text === '' || z.safeParse(z.looseObject({}), jsonOf(text)).success
}

export function writeSettings(settings: SharedSettings): string {
  return asciiJson(settings)
}

export const appearances = ['light', 'dark', 'device'] as const

export type Appearance = (typeof appearances)[number]

/** Null: never chosen, or not by this version of the app. */
export function parseAppearance(text: string | null): Appearance | null {
  return appearances.find((appearance) => appearance === text) ?? null
}

/** On unless this person switched them off. */
export function parseSingleKeys(text: string | null): boolean {
  return text !== 'off'
}

/** Undefined: written by hand or truncated. */
function jsonOf(text: string | null): unknown {
  if (text === null) return {}
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
