import { useState, useSyncExternalStore } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { RunHandle } from '#runs/driver.ts'
import { phaseOf, type RunPlan } from '#runs/run.ts'
import { useRunDeps } from '#runs/runs-context.ts'

import type { BulkRunner } from './bulk-runner.ts'
import { colleagueRun } from './colleague-run.ts'
import { plannedItem, type PlanRow } from './plan.ts'
import type { ReviewForm } from './review-card.tsx'
import type { RunMarker } from './run-marker.ts'
import { stopOptions } from './stop-choice.ts'
import type { Plan } from './use-plan.ts'

interface StartingProps {
  readonly runner: BulkRunner
  readonly overview: Overview
  readonly plan: Plan | null
  readonly form: ReviewForm
}

/** Starts a reviewed run, or one record of it as a test; looks first whether somebody else has one. */
export function useStarting({ runner, overview, plan, form }: StartingProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const { journal, clock } = useRunDeps()
  const [isAsking, setIsAsking] = useState(false)
  const [colleague, setColleague] = useState<RunMarker | null>(null)
  const [ignoresColleague, setIgnoresColleague] = useState(false)
  const [test, setTest] = useState<RunHandle | null>(null)
  const isTesting = useSyncExternalStore(
    test?.subscribe ?? subscribeToNothing,
    () => test !== null && phaseOf(test.snapshot()) !== 'ended',
  )

  const { current, elsewhere, isTaken } = useSyncExternalStore(runner.subscribe, runner.snapshot)

  async function begin(rows: readonly PlanRow[], options: RunPlan['options']): Promise<boolean> {
    const trigger = overview.triggers.find(({ code }) => code === plan?.code)
    if (trigger === undefined || plan === null || isAsking) return false
    setIsAsking(true)
    const other = await colleagueRun(portal, journal, clock.now())
    setColleague(other)
    const mayStart = other === null || ignoresColleague
    const parentId = parentOf(plan)
    const order: RunPlan = {
      kind: 'bulk',
      trigger,
      by: overview.user,
      items: rows.map(plannedItem),
      reason: form.reason.trim(),
      ...(parentId === undefined ? {} : { parentId }),
      options: { ...stopOptions(form.stops), ...options, leaveComments: form.hasComment },
    }
    const hasStarted = mayStart && (await runner.start(order)) === 'here'
    setIsAsking(false)
    return hasStarted
  }

  return {
    test,
    colleague,
    ignoresColleague,
    setIgnoresColleague,
    blockedReason: blockedReason(),
    isStarting: isAsking || isTesting,
    start: (rows: readonly PlanRow[]) => begin(rows, undefined),
    async tryOne(row: PlanRow): Promise<boolean> {
      const hasStarted = await begin([row], { checkAfter: [0, 2], readPaths: true })
      if (hasStarted) setTest(runner.snapshot().current)
      return hasStarted
    },
  }

  /** Why nothing can be started now; a run of this tab counts until its last record is looked at. */
  function blockedReason() {
    if (elsewhere !== null) return t('bulk.elsewhere.busy')
    if (isTaken) return t('bulk.elsewhere.taken')
    const own = current === test ? undefined : current?.snapshot()
    if (own === undefined || phaseOf(own) === 'ended') return undefined
    return t('bulk.own.busy', { time: words.dateTime(own.createdAt) })
  }
}

function parentOf({ source }: Plan): string | undefined {
  return source.kind === 'records' ? source.runId : undefined
}

function subscribeToNothing() {
  return () => {}
}
