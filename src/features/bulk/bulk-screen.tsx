import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { useColleague } from '#crm/colleague.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { continueRun, type RunHandle } from '#runs/engine/driver.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { focusHeading, useHeadingFocus } from '#ui/base/focus.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { OwnRunNotice } from './bulk-reminder.tsx'
import type { Planned } from './choose/draft.ts'
import { NewRun } from './new-run.tsx'
import { ColleagueNotice, ElsewhereNotice, InterruptedNotice } from './notices.tsx'
import { exportRun } from './run/export-run.ts'
import { DrivenRun, WatchedRun } from './run/run-page.tsx'
import type { Begun } from './runner/bulk-runner.ts'
import { useBulkRunner } from './runner/use-bulk-runner.ts'
import { RunsList } from './runs-list.tsx'

interface BulkScreenProps {
  readonly overview: Overview
}

type View =
  | { kind: 'list' }
  /** `besides`: the run of this tab that was there before; one that starts here is told here. */
  | { kind: 'new'; planned: Planned | null; besides: RunHandle | null }
  /** The run of this tab, or an older one that is only looked at. */
  | { kind: 'run'; handle: RunHandle }
  /** The run of another tab. */
  | { kind: 'watch'; id: string }

/**
 * Fire one trigger at many records: the runs so far, a new one, and the page of one. A run goes on
 * while another section is on the screen.
 */
export function BulkScreen({ overview }: BulkScreenProps) {
  const words = useWords()
  const { t } = words
  const portal = usePortal()
  const deps = useRunDeps()
  const { journal } = deps
  const queryClient = useQueryClient()
  const { runner, state } = useBulkRunner(overview)
  const [view, setView] = useState<View>(() =>
    state.current === null ? { kind: 'list' } : { kind: 'run', handle: state.current },
  )
  // Taken over by another tab: it is shown there, and is no page of this tab any more.
  if (view.kind === 'run' && isTakenAway(view.handle)) setView({ kind: 'list' })
  // Cut off over there: it waits for a word above the list.
  if (view.kind === 'watch' && interruptedRun(view.id) !== null) setView({ kind: 'list' })
  const { colleague } = useColleague({ isLive: true })
  const screen = useHeadingFocus(viewKey())
  const own = state.current?.snapshot()
  const runs = useQuery({
    queryKey: [
      'journal',
      'bulk runs',
      portal.identity.memberId,
      own && [own.id, phaseOf(own)],
      state.interrupted.map(({ id }) => id),
      state.elsewhere,
    ],
    queryFn: () => journal.runs({ kind: 'bulk' }),
    networkMode: 'always',
    staleTime: 0,
    placeholderData: (previous) => previous,
    enabled: view.kind === 'list',
  })
  /** An empty list from before the first run, while the new one is on its way. */
  const isEmptyOfBefore = runs.isPlaceholderData && runs.data?.length === 0

  return (
    <div className="tc-stack" ref={screen}>
      {state.elsewhere !== null && (
        <ElsewhereNotice
          news={state.elsewhere}
          onLook={
            view.kind === 'watch'
              ? null
              : () => state.elsewhere && setView({ kind: 'watch', id: state.elsewhere.id })
          }
          onTakeOver={() => runner.takeOver().then(showIfHere)}
        />
      )}
      {colleague !== null && view.kind !== 'run' && <ColleagueNotice marker={colleague} />}
      {state.isTaken && state.elsewhere === null && (
        <Alert tone="warning" size="sm" announce="alert" title={t('bulk.elsewhere.taken')} />
      )}
      {state.current !== null && !isShown(state.current) && (
        <OwnRunNotice
          handle={state.current}
          isOnlyWhenPaused={view.kind === 'new' && view.besides !== state.current}
          onOpen={showCurrent}
        />
      )}
      {view.kind !== 'run' &&
        state.interrupted.map((run) => (
          <InterruptedNotice
            key={run.id}
            run={run}
            onContinue={() => runner.goOn(run).then(showIfHere)}
            onReview={() => setView({ kind: 'run', handle: continueRun(run, deps) })}
            onDiscard={() => runner.discard(run).then(showIfHere)}
          />
        ))}
      {content()}
    </div>
  )

  function viewKey() {
    switch (view.kind) {
      case 'list':
      case 'new':
        return view.kind
      case 'run':
        return `run ${view.handle.snapshot().id}`
      case 'watch':
        return `watch ${view.id}`
    }
  }

  function isTakenAway(handle: RunHandle) {
    const run = handle.snapshot()
    return phaseOf(run) === 'firing' && handle !== state.current && interruptedRun(run.id) === null
  }

  function interruptedRun(id: string): Run | null {
    return state.interrupted.find((run) => run.id === id) ?? null
  }

  function showCurrent() {
    const { current } = runner.snapshot()
    if (current !== null) setView({ kind: 'run', handle: current })
  }

  /** What stands in the way instead is told by the notices above. */
  function showIfHere(begun: Begun) {
    if (begun === 'here') showCurrent()
  }

  function isShown(handle: RunHandle) {
    return view.kind === 'run' && view.handle === handle
  }

  function showNew(planned: Planned | null) {
    setView({ kind: 'new', planned, besides: runner.snapshot().current })
  }

  function back() {
    portal.setPageTitle(t('app.name'))
    runner.dismiss()
    setView({ kind: 'list' })
  }

  async function open(id: string) {
    const current = runner.snapshot().current
    if (current?.snapshot().id === id) return setView({ kind: 'run', handle: current })
    if (state.elsewhere?.id === id) return setView({ kind: 'watch', id })
    const run = interruptedRun(id) ?? (await journal.run(id))
    if (run !== null) setView({ kind: 'run', handle: continueRun(run, deps) })
  }

  async function exportById(id: string) {
    const run = await journal.run(id)
    if (run !== null) exportRun(run, overview.types, words)
  }

  async function remove(id: string) {
    await journal.remove(id)
    await queryClient.invalidateQueries({ queryKey: ['journal', 'bulk runs'] })
    focusHeading(screen.current)
  }

  function content() {
    switch (view.kind) {
      case 'list':
        if (runs.error === null && (runs.data === undefined || isEmptyOfBefore)) {
          return (
            <div className="tc-card">
              <Skeleton shapes={['title', 'row', 'row']} label={t('state.loading')} />
            </div>
          )
        }
        return (
          <>
            {runs.error !== null && <Alert tone="danger" title={t('history.failed')} />}
            <RunsList
              runs={runs.data ?? []}
              onNew={() => showNew(null)}
              onOpen={(id) => void open(id)}
              onExport={(id) => void exportById(id)}
              onDelete={remove}
            />
          </>
        )
      case 'new':
        return (
          <NewRun
            overview={overview}
            runner={runner}
            planned={view.planned}
            onBack={back}
            onStarted={showCurrent}
          />
        )
      case 'watch':
        return (
          <WatchedRun
            key={view.id}
            id={view.id}
            types={overview.types}
            onBack={back}
            onRetry={showNew}
          />
        )
      case 'run': {
        const { handle } = view
        const isCurrent = handle === state.current
        const waiting = interruptedRun(handle.snapshot().id)
        return (
          <DrivenRun
            key={handle.snapshot().id}
            types={overview.types}
            handle={handle}
            leaving={{
              isUnderWay: state.commenting === handle.snapshot().id,
              onLeave: runner.leaveComments,
            }}
            onResume={() => {
              if (isCurrent) handle.resume()
              else if (waiting !== null) void runner.goOn(waiting).then(showIfHere)
            }}
            onStop={() => {
              if (isCurrent) handle.stop()
              else if (waiting !== null) void runner.discard(waiting).then(showIfHere)
            }}
            onBack={back}
            onRetry={showNew}
          />
        )
      }
    }
  }
}
