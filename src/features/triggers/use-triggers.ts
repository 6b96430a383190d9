import { useQuery } from '@tanstack/react-query'

import { overviewQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'

/** The registered triggers, in the portal's order. They arrive with everything else the app asks first. */
export function useTriggers() {
  return useQuery({ ...overviewQuery(usePortal()), select: (overview) => overview.triggers })
}
