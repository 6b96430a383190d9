import { createContext, use } from 'react'

import type { Portal } from './portal.ts'

/** Holds the connected portal for everything on the screen. */
export const PortalContext = createContext<Portal | null>(null)

/** The portal we are connected to. Throws outside its provider: no screen is shown before that. */
export function usePortal(): Portal {
  const portal = use(PortalContext)
  if (portal === null) throw new Error('There is no portal around this component')
  return portal
}
