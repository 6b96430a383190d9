import type { PortalState } from '#emulator/core/state.ts'

import { demoState } from './demo.ts'

/** The same CRM on the day before: the app not installed, no trigger, nothing automated. */
export function emptyState(now: number): PortalState {
  return {
    ...demoState(now),
    triggers: [],
    rules: [],
    robots: [],
    placements: [],
    installed: false,
  }
}
