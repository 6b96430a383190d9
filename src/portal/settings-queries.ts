import { queryOptions, type QueryClient } from '@tanstack/react-query'

import {
  appearanceOption,
  parseAppearance,
  parseSettings,
  parseSingleKeys,
  sharedOption,
  singleKeysOption,
} from './model/settings.ts'
import type { Portal } from './portal.ts'

const keyOf = (portal: Portal) => ['portal', portal.identity.memberId] as const

/** What all administrators share; `text` is the option as it was read, to compare before a write. */
export function settingsQuery(portal: Portal) {
  return queryOptions({
    queryKey: [...keyOf(portal), 'settings'],
    queryFn: async () => storedSettings(await portal.readAppOption(sharedOption)),
    staleTime: 30 * 60_000,
    retry: false,
  })
}

/** Takes settings that were read with something else. */
export function keepSettings(client: QueryClient, portal: Portal, text: string | null): void {
  client.setQueryData(settingsQuery(portal).queryKey, storedSettings(text))
}

function storedSettings(text: string | null) {
  return { text, settings: parseSettings(text) }
}

/** The look this person chose; null: none. */
export function appearanceQuery(portal: Portal) {
  return queryOptions({
    queryKey: [...keyOf(portal), 'appearance'],
    queryFn: async () => parseAppearance(await portal.readUserOption(appearanceOption)),
    staleTime: 30 * 60_000,
    retry: false,
  })
}

/** Whether this person uses single keys as shortcuts; the handshake has told it already. */
export function singleKeysQuery(portal: Portal) {
  return queryOptions({
    queryKey: [...keyOf(portal), 'single keys'],
    queryFn: async () => parseSingleKeys(await portal.readUserOption(singleKeysOption)),
    initialData: portal.identity.usesSingleKeys,
  })
}

/** Where this app is bound in the portal. */
export function placementsQuery(portal: Portal) {
  return queryOptions({
    queryKey: [...keyOf(portal), 'placements'],
    queryFn: () => portal.listPlacements(),
    staleTime: 0,
    retry: false,
  })
}
