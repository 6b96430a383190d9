import { useQuery } from '@tanstack/react-query'

import { usePortal } from '#portal/use-portal.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { Journal } from '#runs/journal/journal.ts'

import { assumedSeconds, standardLimits } from './estimate.ts'

/** How long a firing of one trigger takes on the server. */
export interface Measured {
  seconds: number
  /** Firings it was measured on; 0: assumed. */
  count: number
}

const lastOnes = 50

/** Measured on the last firings of the trigger in this browser; until there are any, assumed. */
export function useMeasured(code: string): Measured {
  const { journal } = useRunDeps()
  const { memberId } = usePortal().identity
  const { data } = useQuery({
    queryKey: ['journal', 'measured', memberId, code],
    queryFn: () => measure(journal, code),
    networkMode: 'always',
    staleTime: 0,
  })
  return data ?? { seconds: assumedSeconds, count: 0 }
}

async function measure(journal: Pick<Journal, 'firings'>, code: string): Promise<Measured> {
  const { rows } = await journal.firings({ code, limit: lastOnes })
  const times = rows.flatMap(({ item }) => item.attempts.at(-1)?.seconds ?? [])
  if (times.length === 0) return { seconds: assumedSeconds, count: 0 }
  const mean = times.reduce((sum, seconds) => sum + seconds, 0) / times.length
  return { seconds: Math.max(0.001, mean), count: times.length }
}

/** Seconds of the method's time budget already used, as the latest answers told. */
export function useUsedBudget(): number {
  const notes = usePortal().operating()
  return notes.find(({ method }) => method === null)?.usedSeconds ?? 0
}

/** What the portal's plan allows, as the settings say. */
export function usePortalLimits(): PaceLimits {
  return useRunDeps().limits?.() ?? standardLimits
}
