import { queryOptions } from '@tanstack/react-query'

import type { Portal } from '#portal/portal.ts'

import { leftBehindOption, parseLeftBehind, type LeftBehind } from './left-behind.ts'

const fiveMinutes = 300_000

/** The deleted triggers whose rules nobody has ticked off yet; shared by all administrators. 1 request. */
export function remindersQuery(portal: Portal) {
  return queryOptions({
    queryKey: ['portal', portal.identity.memberId, 'option', leftBehindOption],
    queryFn: async () => parseLeftBehind(await portal.readAppOption(leftBehindOption)),
    staleTime: fiveMinutes,
  })
}

/**
 * Changes the shared list as it stands now, not as we saw it last: another administrator may have
 * changed it meanwhile. Gives the new list; writes nothing when nothing changes. 2 requests.
 */
export async function changeReminders(
  portal: Pick<Portal, 'readAppOption' | 'writeAppOption'>,
  change: (list: readonly LeftBehind[]) => LeftBehind[],
): Promise<LeftBehind[]> {
  const before = parseLeftBehind(await portal.readAppOption(leftBehindOption))
  const after = change(before)
  if (JSON.stringify(after) !== JSON.stringify(before)) {
    await portal.writeAppOption(leftBehindOption, JSON.stringify(after))
  }
  return after
}
