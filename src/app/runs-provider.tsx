import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import type { Overview } from '#portal/model/overview.ts'
import { defaultSettings, limitsOf } from '#portal/model/settings.ts'
import { settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import { recoverSingles } from '#runs/engine/recover.ts'
import { RunsContext } from '#runs/engine/runs-context.ts'
import { openJournal } from '#runs/journal/database.ts'
import { writeMemo } from '#runs/journal/memo.ts'
import { withNews } from '#runs/journal/queries.ts'
import { workerClock } from '#runs/page/worker-clock.ts'

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
  const queryClient = useQueryClient()
  const [clock] = useState(workerClock)
  const journal = useQuery({
    queryKey: ['opened journal', memberId, overview.user.id],
    queryFn: async () => {
      const opened = await openJournal(memberId, overview.user.id)
      // What is open was cut off by a reload or a closed tab, or goes on in another frame: it may take a
      // while until that is known, and a journal that cannot be written has nothing to put right.
      recoverSingles(withNews(opened, queryClient), () => new Date()).catch(() => undefined)
      return opened
    },
    gcTime: Number.POSITIVE_INFINITY,
  }).data
  const settingsKey = useMemo(() => settingsQuery(portal).queryKey, [portal])
  useEffect(() => {
    const { user, types, triggers } = overview
    // A comfort: without storage there is no history either, and the screen says so.
    writeMemo(memberId, { user, types, triggers }).catch(() => undefined)
  }, [memberId, overview])
  // Read at the start, so that the first run already keeps to the portal's own limits.
  useQuery(settingsQuery(portal))
  const deps = useMemo<RunDeps | null>(
    () =>
      journal === undefined
        ? null
        : {
            portal,
            journal: withNews(journal, queryClient),
            clock,
            limits: () =>
              limitsOf(queryClient.getQueryData(settingsKey)?.settings ?? defaultSettings),
            typeOf: (typeId) => overview.types.find(({ id }) => id === typeId) ?? null,
          },
    [portal, journal, clock, overview, queryClient, settingsKey],
  )
  return deps === null ? fallback : <RunsContext value={deps}>{children}</RunsContext>
}
