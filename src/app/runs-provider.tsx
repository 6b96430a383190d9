import { useMemo, type ReactNode } from 'react'

import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { pageClock } from '#runs/clock.ts'
import type { RunDeps } from '#runs/driver.ts'
import { memoryJournal } from '#runs/journal-memory.ts'
import { RunsContext } from '#runs/runs-context.ts'

interface RunsProviderProps {
  readonly overview: Overview
  readonly children: ReactNode
}

/** Gives every screen what a run needs. */
export function RunsProvider({ overview, children }: RunsProviderProps) {
  const portal = usePortal()
  const deps = useMemo<RunDeps>(
    () => ({
      portal,
      journal: memoryJournal(),
      clock: pageClock,
      typeOf: (typeId) => overview.types.find(({ id }) => id === typeId) ?? null,
    }),
    [portal, overview],
  )
  return <RunsContext value={deps}>{children}</RunsContext>
}
