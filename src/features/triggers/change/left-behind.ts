import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'

import { asciiJson } from '#portal/model/ascii-json.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import type { Portal } from '#portal/portal.ts'
import { writeOptionOnce } from '#portal/write-option.ts'

/** A deleted trigger whose rules may still exist in the portal's automation. */
export interface LeftBehind extends Trigger {
  /** When it was deleted, ISO 8601. */
  removedAt: string
}

/** Oldest first; the name of the shared setting they are kept in. */
const leftBehindOption = 'removedTriggers'

const shape = z.array(z.object({ code: z.string(), name: z.string(), removedAt: z.string() }))

/**
 * Reads the setting; empty when it was never set. Throws `unreadable-option` if it was written by hand or
 * truncated, so that nobody overwrites it unseen.
 */
export function parseLeftBehind(value: string | null): LeftBehind[] {
  if (value === null || value === '') return []
  try {
    return z.parse(shape, JSON.parse(value))
  } catch {
    throw new PortalError('unreadable-option', { text: value })
  }
}

/** Adds a trigger that is being deleted; a code is in the list only once. */
export function withLeftBehind(list: readonly LeftBehind[], added: LeftBehind): LeftBehind[] {
  return [...withoutCode(list, added.code), added]
}

export function withoutCode(list: readonly LeftBehind[], code: string): LeftBehind[] {
  return list.filter((entry) => entry.code !== code)
}

/** Keeps only those whose code is free: rules of a registered code work again. */
export function stillLeftBehind(
  list: readonly LeftBehind[],
  registered: readonly Trigger[],
): LeftBehind[] {
  const codes = new Set(registered.map(({ code }) => code))
  return list.filter(({ code }) => !codes.has(code))
}

const staleAfterMs = 300_000

/** The deleted triggers whose rules have not been ticked off yet; shared by all administrators. 1 request. */
export function remindersQuery(portal: Portal) {
  return queryOptions({
    queryKey: ['portal', portal.identity.memberId, 'option', leftBehindOption],
    queryFn: async () => parseLeftBehind(await portal.readAppOption(leftBehindOption)),
    staleTime: staleAfterMs,
  })
}

/**
 * Applies a change to the current shared list, not to our last copy: another administrator may have
 * changed it in the meantime. Returns the new list; writes nothing when nothing changes. 3 requests.
 */
export async function changeReminders(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  change: (list: readonly LeftBehind[]) => LeftBehind[],
): Promise<LeftBehind[]> {
  const before = parseLeftBehind(await portal.readAppOption(leftBehindOption))
  const after = change(before)
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    await writeOptionOnce(portal, leftBehindOption, asciiJson(after))
  }
  return after
}

/** Starts a new list in place of one that cannot be read, once a person has agreed. 2 requests. */
export async function replaceReminders(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
): Promise<void> {
  await writeOptionOnce(portal, leftBehindOption, '[]')
}
