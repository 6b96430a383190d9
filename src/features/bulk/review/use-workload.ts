import { useQuery } from '@tanstack/react-query'

import { usePortal } from '#portal/use-portal.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Journal } from '#runs/journal/journal.ts'

import { assumedSeconds, standardLimits } from './estimate.ts'

/** How long the server takes to fire a trigger on one record. */
export interface FiringTime {
  seconds: number
  /** How many firings were measured; 0: the time is assumed. */
  count: number
}

const sampleSize = 50

/** Measured from the latest firings of the trigger in this browser; assumed until there are any. */
export function useFiringTime(code: string): FiringTime {
  const { journal } = useRunDeps()
  const { memberId } = usePortal().identity
  const { data } = useQuery({
    queryKey: ['journal', 'measured', memberId, code],
    queryFn: () => measureFiringTime(journal, code),
    networkMode: 'always',
    staleTime: 0,
  })
  return data ?? { seconds: assumedSeconds, count: 0 }
}

async function measureFiringTime(
  journal: Pick<Journal, 'firings'>,
  code: string,
): Promise<FiringTime> {
  const { rows } = await journal.firings({ code, limit: sampleSize })
  const timesSeconds = rows.flatMap(({ item }) => item.attempts.at(-1)?.seconds ?? [])
  if (timesSeconds.length === 0) return { seconds: assumedSeconds, count: 0 }
  const meanSeconds = timesSeconds.reduce((sum, seconds) => sum + seconds, 0) / timesSeconds.length
  return { seconds: Math.max(0.001, meanSeconds), count: timesSeconds.length }
}

/** Seconds of the method's time budget already used, according to the latest answers. */
export function useUsedBudget(): number {
  const notes = usePortal().operating()
  return notes.find(({ method }) => method === null)?.usedSeconds ?? 0
}

/** What the portal's plan allows, according to the settings. */
export function usePortalLimits(): PaceLimits {
  return useRunDeps().limits?.() ?? standardLimits
}
