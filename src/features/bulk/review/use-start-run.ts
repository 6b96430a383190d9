import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'

import { type RunMarker, useColleague } from '#crm/colleague.ts'
import { plannedItem, type PlanRow } from '#features/bulk/plan/plan.ts'
import type { Plan } from '#features/bulk/plan/use-plan.ts'
import type { BulkRunner } from '#features/bulk/runner/bulk-runner.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { useRunDeps, useRunFact } from '#runs/engine/runs-context.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type RunPlan } from '#runs/model/run.ts'

import { type ReviewForm, stopOptions } from './stop-choice.ts'

interface StartRunProps {
  readonly runner: BulkRunner
  readonly overview: Overview
  readonly plan: Plan | null
  readonly form: ReviewForm
  /** Asked just before the start: whether no chosen record has come into doubt since the plan was read. */
  readonly isStillCertain: () => Promise<boolean>
}

/** Starts a reviewed run, or one record of it as a test, unless another run is in progress. */
export function useStartRun({ runner, overview, plan, form, isStillCertain }: StartRunProps) {
  const words = useWords()
  const { trouble } = useRunDeps().journal
  const { t } = words
  const [isStarting, setIsStarting] = useState(false)
  const { colleague, checkAgain } = useColleague()
  /** The colleague's run that may go on beside ours; each run has to be ignored separately. */
  const [ignoredId, setIgnoredId] = useState<string | null>(null)
  const [test, setTest] = useState<RunHandle | null>(null)
  const isTesting = useRunFact(test, (run) => run !== null && phaseOf(run) !== 'ended')

  const { current, elsewhere, isTaken } = useSyncExternalStore(runner.subscribe, runner.snapshot)

  const hasPlan = plan !== null
  const onPlan = useEffectEvent(() => void checkAgain())
  useEffect(() => {
    if (hasPlan) onPlan()
  }, [hasPlan])

  function blocks(other: RunMarker | null) {
    return other !== null && other.runId !== ignoredId
  }

  async function start(rows: readonly PlanRow[], options: RunPlan['options']): Promise<boolean> {
    const trigger = overview.triggers.find(({ code }) => code === plan?.code)
    if (trigger === undefined || plan === null || isStarting) return false
    setIsStarting(true)
    const mayStart = (await isStillCertain()) && !blocks(await checkAgain())
    const parentId = parentOf(plan)
    const order: RunPlan = {
      kind: 'bulk',
      trigger,
      by: overview.user,
      items: rows.map(plannedItem),
      reason: form.reason.trim(),
      ...(parentId === undefined ? {} : { parentId }),
      options: { ...stopOptions(form.stops), ...options, postComments: form.hasComment },
    }
    const hasStarted = mayStart && (await runner.start(order, ignoredId)) === 'here'
    setIsStarting(false)
    return hasStarted
  }

  return {
    test,
    colleague,
    ignoresColleague: !blocks(colleague),
    setIgnoresColleague: (isIgnored: boolean) =>
      setIgnoredId(isIgnored && colleague !== null ? colleague.runId : null),
    blockedReason: blockedReason(),
    isStarting: isStarting || isTesting,
    start: (rows: readonly PlanRow[]) => start(rows, undefined),
    async startTest(row: PlanRow): Promise<boolean> {
      const hasStarted = await start([row], { checkAfter: [0, 2], readPaths: true })
      if (hasStarted) setTest(runner.snapshot().current)
      return hasStarted
    },
  }

  /** Why nothing can be started now; a run of this tab counts until its last record is checked. */
  function blockedReason() {
    if (trouble === 'silent') return t('bulk.noJournal')
    if (elsewhere !== null) return t('bulk.elsewhere.busy')
    if (isTaken) return t('bulk.elsewhere.taken')
    const own = current === test ? undefined : current?.snapshot()
    if (own !== undefined && phaseOf(own) !== 'ended') {
      return t('bulk.own.busy', { time: words.dateTime(own.createdAt) })
    }
    return blocks(colleague) ? t('bulk.colleague.busy') : undefined
  }
}

function parentOf({ source }: Plan): string | undefined {
  return source.kind === 'records' ? source.runId : undefined
}
