import type { PortalState } from '#emulator/core/state.ts'

import { demoState, emptyState } from './demo.ts'
import { largeState } from './large.ts'

/**
 * `demo`: a busy CRM; `empty`: the same CRM without the app and without automation; `large`: the
 * demo with 20,000 more deals.
 */
export type SeedName = 'demo' | 'empty' | 'large'

const seeds: Record<SeedName, (now: number) => PortalState> = {
  demo: demoState,
  empty: emptyState,
  large: largeState,
}

/**
 * A fresh state that shares no objects with any other. Equal arguments give equal states: every
 * time in it is derived from `now` (milliseconds), and nothing is random.
 */
export function seedState(name: SeedName, now: number): PortalState {
  return seeds[name](now)
}
