import * as z from 'zod/mini'

import type { Trigger } from '#portal/model/overview.ts'
import type { Placement } from '#portal/model/placements.ts'

import { readShape, wireFlag, wireId, wireList, wireText, wireMap } from './shape.ts'

const profileShape = z.object({ ID: wireId, NAME: wireText, LAST_NAME: wireText })

/** `profile`: who is looking. */
export function readProfile(answer: unknown): { id: number; name: string } {
  const row = readShape(profileShape, answer, 'profile')
  return { id: row.ID, name: [row.NAME, row.LAST_NAME].filter(Boolean).join(' ') }
}

const appShape = z.object({ ID: z.optional(wireId), INSTALLED: wireFlag })

/** What the portal knows of the app: its number there, and whether the installation was finished. */
export interface AppFacts {
  /** Null where an old portal does not tell it. */
  id: number | null
  isInstalled: boolean
}

/** `app.info`. */
export function readAppFacts(answer: unknown): AppFacts {
  const { ID, INSTALLED } = readShape(appShape, answer, 'app.info')
  return { id: ID ?? null, isInstalled: INSTALLED }
}

const scopeShape = wireList(z.string())

/** `scope`: whether the rights of the app's token include embedding. */
export function readMayBePlaced(answer: unknown): boolean {
  return readShape(scopeShape, answer, 'scope').includes('placement')
}

/** `crm.settings.mode.get`: 2 is the simple mode, without leads. */
export function readHasLeads(answer: unknown): boolean {
  return readShape(wireId, answer, 'crm.settings.mode.get') !== 2
}

const triggersShape = wireList(
  z.object({ CODE: z.union([z.string(), z.number()]), NAME: wireText }),
)

/** `crm.automation.trigger.list`: in the portal's order; a code is kept to the letter. */
export function readTriggerList(answer: unknown): Trigger[] {
  return readShape(triggersShape, answer, 'crm.automation.trigger.list').map((row) => ({
    code: String(row.CODE),
    name: row.NAME,
  }))
}

const textsShape = z.object({ TITLE: wireText })

const placementsShape = wireList(
  z.object({
    placement: z.string(),
    handler: z.string(),
    title: wireText,
    langAll: z.optional(z.nullable(wireMap)),
  }),
)

/** `placement.get`: where this app is bound; only its own entries are listed. */
export function readPlacementList(answer: unknown): Placement[] {
  return readShape(placementsShape, answer, 'placement.get').map((row) => ({
    code: row.placement.toUpperCase(),
    handler: row.handler,
    title: row.title,
    titles: new Map(
      [...(row.langAll ?? [])].flatMap(([lang, value]) => {
        const texts = z.safeParse(textsShape, value)
        return texts.success ? [[lang.toLowerCase(), texts.data.TITLE] as const] : []
      }),
    ),
  }))
}
