import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { defaultSettings, limitsOf } from '#portal/model/settings.ts'
import { settingsQuery } from '#portal/queries.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import { recoverSingles } from '#runs/engine/recover.ts'
import { RunsContext } from '#runs/engine/runs-context.ts'
import { openJournal } from '#runs/journal/database.ts'
import { writeMemo } from '#runs/journal/memo.ts'
import { withRefresh } from '#runs/journal/queries.ts'
import type { Clock } from '#runs/model/clock.ts'
import { workerClock } from '#runs/page/worker-clock.ts'
import { Button } from '#ui/actions/button.tsx'
import { Alert } from '#ui/feedback/alert.tsx'

interface RunsProviderProps {
  readonly overview: Overview
  /** Shown for the few milliseconds it takes to open the journal. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Provides what a run needs to every screen: the portal, this user's journal, the clock. */
export function RunsProvider({ overview, fallback, children }: RunsProviderProps) {
  const portal = usePortal()
  const { memberId } = portal.identity
  const queryClient = useQueryClient()
  const [timers] = useState(workerClock)
  const clock = useMemo<Clock>(
    () => ({
      ...timers,
      now: () => portal.now(),
      provenNow: () => portal.provenNow(),
    }),
    [portal, timers],
  )
  const journal = useQuery({
    queryKey: ['opened journal', memberId, overview.user.id],
    queryFn: async () => {
      const opened = await openJournal(memberId, overview.user.id)
      // Open runs were interrupted by a reload or a closed tab, or continue in another frame. Finding out may
      // take a while, and in a journal that cannot be written there is nothing to recover.
      recoverSingles(withRefresh(opened, queryClient), () => portal.now()).catch(() => undefined)
      return opened
    },
    gcTime: Number.POSITIVE_INFINITY,
  }).data
  const trouble = journal?.trouble ?? null
  const [isAgreed, setIsAgreed] = useState(false)
  const settingsKey = useMemo(() => settingsQuery(portal).queryKey, [portal])
  useEffect(() => {
    const { user, types, triggers } = overview
    // Optional: without storage there is no history either, and the screen says so.
    writeMemo(memberId, { user, types, triggers }).catch(() => undefined)
  }, [memberId, overview])
  // Loaded at startup so that the first run already respects this portal's limits.
  useQuery(settingsQuery(portal))
  const deps = useMemo<RunDeps | null>(
    () =>
      journal === undefined
        ? null
        : {
            portal,
            journal: withRefresh(journal, queryClient),
            clock,
            limits: () => ({
              ...limitsOf(queryClient.getQueryData(settingsKey)?.settings ?? defaultSettings),
              mayBatch: portal.switches.firesInBatch,
            }),
            typeOf: (typeId) => overview.types.find(({ id }) => id === typeId) ?? null,
          },
    [portal, journal, clock, overview, queryClient, settingsKey],
  )
  if (deps === null) return fallback
  if ((trouble === 'newer' || trouble === 'damaged') && !isAgreed) {
    return <UnusableJournal trouble={trouble} onGoOn={() => setIsAgreed(true)} />
  }
  return <RunsContext value={deps}>{children}</RunsContext>
}

interface UnusableJournalProps {
  readonly trouble: 'newer' | 'damaged'
  readonly onGoOn: () => void
}

/** The history is there but cannot be used, so nothing is fired before a person agrees to go without it. */
function UnusableJournal({ trouble, onGoOn }: UnusableJournalProps) {
  const { t } = useWords()
  return (
    <Alert
      tone="danger"
      announce="alert"
      title={t(`journal.${trouble}.title`)}
      actions={
        <>
          <Button variant="primary" onPress={() => window.location.reload()}>
            {t('action.reloadPage')}
          </Button>
          <Button variant="plain" onPress={onGoOn}>
            {t('journal.goOn')}
          </Button>
        </>
      }
    >
      <p>{t(`journal.${trouble}.help`)}</p>
      <p>{t('journal.goOn.help')}</p>
    </Alert>
  )
}
