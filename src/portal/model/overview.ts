import type { ObjectType } from './object-type.ts'

/** A CRM automation trigger registered by this app. The code is sent exactly as the portal listed it. */
export interface Trigger {
  code: string
  name: string
}

/** Everything a screen needs before a record is chosen, from one batch. */
export interface Overview {
  triggers: Trigger[]
  types: ObjectType[]
  user: { id: number; name: string }
  /** Whether the app may be embedded in cards and lists; null: unknown. */
  mayBePlaced: boolean | null
  /** The app's ID on this portal; null: unknown. */
  appId: number | null
  isInstalled: boolean
  /** The shared settings as they are stored; null: never set, undefined: not readable now. */
  settingsText: string | null | undefined
}
