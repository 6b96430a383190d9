import type { PortalState } from '#emulator/core/state.ts'

/**
 * Who has told `setInstall`. The portal keeps this apart from the options the app sees; a reset
 * makes a new state and so forgets it.
 */
const told = new WeakMap<PortalState, Set<number>>()

export function hasRunBefore(state: PortalState, userId: number): boolean {
  return told.get(state)?.has(userId) ?? false
}

export function keepFirstRun(state: PortalState, userId: number): void {
  const users = told.get(state) ?? new Set()
  users.add(userId)
  told.set(state, users)
}
