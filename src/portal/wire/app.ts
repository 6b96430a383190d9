import * as z from 'zod/mini'

import { readShape, wireFlag, wireId, wireList, wireText } from './shape.ts'

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
