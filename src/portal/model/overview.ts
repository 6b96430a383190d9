import type { ObjectType } from './object-type.ts'

/** A CRM automation trigger registered by this app. The code is sent exactly as the portal listed it. */
export interface Trigger {
  code: string
  name: string
}

/** One batch tells all a screen needs before a record is chosen. */
export interface Overview {
  triggers: Trigger[]
  types: ObjectType[]
  user: { id: number; name: string }
  /** Whether the app has the permission to be embedded in cards and lists; null: not told. */
  mayBePlaced: boolean | null
  /** The app's number on this portal; null: not told. */
  appId: number | null
  isInstalled: boolean
  /** The shared settings as they are stored; null: never set, undefined: not readable now. */
  settingsText: string | null | undefined
}
