import { queryOptions, type QueryClient } from '@tanstack/react-query'

import type { ObjectType } from './model/object-type.ts'
import { PortalError } from './model/portal-error.ts'
import { recordKey, type RecordRef, processesOf } from './model/record.ts'
import {
  appearanceOption,
  parseAppearance,
  parseSettings,
  parseSingleKeys,
  sharedOption,
  singleKeysOption,
} from './model/settings.ts'
import type { Portal } from './portal.ts'

/**
 * What is cached, under which key, for how long. The SDK repeats failed reads itself, so react-query
 * does not.
 */
const minuteMs = 60_000
/** Coming back is seen within five seconds. */
const reachableIntervalMs = 3000
const once = { retry: false, refetchOnWindowFocus: false } as const

const keys = {
  portal: (portal: Portal) => ['portal', portal.identity.memberId] as const,
  overview: (portal: Portal) => [...keys.portal(portal), 'overview'] as const,
  records: (portal: Portal) => [...keys.portal(portal), 'records'] as const,
}

/** User, rights, triggers and types: one request. */
export function overviewQuery(portal: Portal) {
  return queryOptions({
    ...once,
    queryKey: keys.overview(portal),
    queryFn: async ({ client }) => {
      const overview = await portal.readOverview()
      // Read along, so that they cost no request of their own.
      if (overview.settingsText !== undefined) keepSettings(client, portal, overview.settingsText)
      return overview
    },
    staleTime: 30 * minuteMs,
  })
}

/** One record as it is now; null when it is missing or hidden from the user. */
export function recordQuery(portal: Portal, ref: RecordRef) {
  return queryOptions({
    ...once,
    queryKey: [...keys.records(portal), recordKey(ref)],
    queryFn: async () => (await portal.readRecords([ref]))[0] ?? null,
    staleTime: 0,
  })
}

/** Why a record is in no list: missing or hidden. */
export function findingQuery(portal: Portal, ref: RecordRef) {
  return queryOptions({
    ...once,
    queryKey: [...keys.records(portal), 'finding', recordKey(ref)],
    queryFn: () => portal.findRecord(ref),
    staleTime: 0,
  })
}

/** Records of a type by number or title. */
export function searchQuery(portal: Portal, type: ObjectType, text: string, limit: number) {
  return queryOptions({
    ...once,
    queryKey: [...keys.records(portal), 'search', type.id, text.trim(), limit],
    queryFn: () => portal.searchRecords(type, text, limit),
    staleTime: minuteMs / 2,
  })
}

/** The records of a type that came last, of one pipeline where one is named. */
export function newestQuery(portal: Portal, type: ObjectType, pipelineId: number | null) {
  return queryOptions({
    ...once,
    queryKey: [...keys.records(portal), 'newest', type.id, pipelineId],
    queryFn: () => portal.newestRecords(type, pipelineId === null ? {} : { pipelineId }),
    staleTime: minuteMs / 2,
  })
}

/** What a firing on a contact or company may move: its open deals, and its items of all these types. */
export function reachQuery(portal: Portal, client: RecordRef, types: readonly ObjectType[]) {
  return queryOptions({
    ...once,
    queryKey: [...keys.records(portal), 'reach', recordKey(client)],
    queryFn: async () => {
      const reach = (await portal.reachOfAll([client], processesOf(types))).get(recordKey(client))
      if (reach === undefined) throw new PortalError('access-denied')
      return reach
    },
    staleTime: 0,
  })
}

const keyOf = (portal: Portal) => ['portal', portal.identity.memberId] as const

/** What all administrators share; `text` is the option as it was read, to compare before a write. */
export function settingsQuery(portal: Portal) {
  return queryOptions({
    queryKey: [...keyOf(portal), 'settings'],
    queryFn: async () => storedSettings(await portal.readAppOption(sharedOption)),
    staleTime: 30 * minuteMs,
    retry: false,
  })
}

/** Takes settings that were read with something else. */
function keepSettings(client: QueryClient, portal: Portal, text: string | null): void {
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
    staleTime: 30 * minuteMs,
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

/** Whether the browser may repeat a firing by itself; read anew by each screen that warns of it. */
export function sendingQuery(portal: Portal) {
  return queryOptions({
    ...once,
    queryKey: [...keys.portal(portal), 'sending'],
    queryFn: () => portal.readSending(),
    staleTime: 0,
  })
}

/** Succeeds once Bitrix24 can be reached; it is asked every few seconds, and when the network is back. */
export function reachableQuery(portal: Portal) {
  return queryOptions({
    ...once,
    queryKey: [...keys.portal(portal), 'reachable'],
    queryFn: () => portal.listTriggers(),
    staleTime: 0,
    gcTime: 0,
    networkMode: 'online',
    refetchInterval: ({ state }) => state.status !== 'success' && reachableIntervalMs,
    refetchIntervalInBackground: true,
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
