import type { PortalState } from '#emulator/core/state.ts'

import { demoState, emptyState } from './demo.ts'
import { largeState } from './large.ts'

/**
 * `demo`: a lively CRM; `empty`: the same CRM, the app not installed and no automation; `large`:
 * the demo with 20,000 more deals.
 */
export type SeedName = 'demo' | 'empty' | 'large'

const seeds: Record<SeedName, (now: number) => PortalState> = {
  demo: demoState,
  empty: emptyState,
  large: largeState,
}

/**
 * A fresh state, shared with nobody. Equal arguments give equal states: every time in it is
 * derived from `now` (milliseconds), nothing is random.
 */
export function seedState(name: SeedName, now: number): PortalState {
  return seeds[name](now)
}
