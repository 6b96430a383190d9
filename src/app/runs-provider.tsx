import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'

import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { RunDeps } from '#runs/driver.ts'
import { openJournal } from '#runs/journal-open.ts'
import { RunsContext } from '#runs/runs-context.ts'
import { workerClock } from '#runs/worker-clock.ts'

interface RunsProviderProps {
  readonly overview: Overview
  /** Stands there for the few milliseconds in which the journal is opened. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Gives every screen what a run needs: the portal, the journal of this user, the clock. */
export function RunsProvider({ overview, fallback, children }: RunsProviderProps) {
  const portal = usePortal()
  const { memberId } = portal.identity
  const [clock] = useState(workerClock)
  const journal = useQuery({
    queryKey: ['opened journal', memberId, overview.user.id],
    queryFn: () => openJournal(memberId, overview.user.id),
    gcTime: Number.POSITIVE_INFINITY,
  }).data
  const deps = useMemo<RunDeps | null>(
    () =>
      journal === undefined
        ? null
        : {
            portal,
            journal,
            clock,
            typeOf: (typeId) => overview.types.find(({ id }) => id === typeId) ?? null,
          },
    [portal, journal, clock, overview],
  )
  return deps === null ? fallback : <RunsContext value={deps}>{children}</RunsContext>
}
