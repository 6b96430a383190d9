import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

import { useColleague } from '#crm/colleague.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { continueRun } from '#runs/engine/driver.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { focusHeading, useHeadingFocus } from '#ui/base/focus.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { OwnRunNotice } from './bulk-reminder.tsx'
import type { PreparedPlan } from './choose/draft.ts'
import { NewRun } from './new-run.tsx'
import { ColleagueNotice, ElsewhereNotice, InterruptedNotice } from './notices.tsx'
import { exportRun } from './run/row-actions.tsx'
import { DrivenRun, WatchedRun } from './run/run-page.tsx'
import type { OpenResult } from './runner/bulk-runner.ts'
import { useBulkRunner } from './runner/use-bulk-runner.ts'
import { RunsList } from './runs-list.tsx'

interface BulkScreenProps {
  readonly overview: Overview
}

type View =
  | { kind: 'list' }
  /** `previous`: the run this tab had before; a run that starts on this page is shown on it. */
  | { kind: 'new'; prepared: PreparedPlan | null; previous: RunHandle | null }
  /** The run of this tab, or an older one. */
  | { kind: 'run'; handle: RunHandle }
  /** The run of another tab. */
  | { kind: 'watch'; id: string }

/**
 * Fires one trigger on many records: the list of runs, the form for a new one, and the page of one. A
 * run goes on while another section is on the screen.
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
  // Taken over by another tab, so it no longer has a page in this one.
  if (view.kind === 'run' && isTakenOver(view.handle)) setView({ kind: 'list' })
  // Interrupted in the other tab; the notice above the list asks what to do.
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
    staleTime: 0,
    placeholderData: (previous) => previous,
    enabled: view.kind === 'list',
  })
  /** Still the empty list from before the first run, while the new list is loading. */
  const isStaleEmptyList = runs.isPlaceholderData && runs.data?.length === 0

  return (
    <div className="tc-stack" ref={screen}>
      {state.elsewhere !== null && (
        <ElsewhereNotice
          news={state.elsewhere}
          onView={
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
          onlyWhenPaused={view.kind === 'new' && view.previous !== state.current}
          onOpen={showCurrent}
        />
      )}
      {view.kind !== 'run' &&
        state.interrupted.map((run) => (
          <InterruptedNotice
            key={run.id}
            run={run}
            onContinue={() => runner.resume(run).then(showIfHere)}
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

  function isTakenOver(handle: RunHandle) {
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

  /** The notices above show what blocks it otherwise. */
  function showIfHere(result: OpenResult) {
    if (result === 'here') showCurrent()
  }

  function isShown(handle: RunHandle) {
    return view.kind === 'run' && view.handle === handle
  }

  function showNew(prepared: PreparedPlan | null) {
    setView({ kind: 'new', prepared, previous: runner.snapshot().current })
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
    if (run !== null) exportRun(run, overview.types, words, portal)
  }

  async function remove(id: string) {
    await journal.remove(id)
    await queryClient.invalidateQueries({ queryKey: ['journal', 'bulk runs'] })
    focusHeading(screen.current)
  }

  function content() {
    switch (view.kind) {
      case 'list':
        if (runs.error === null && (runs.data === undefined || isStaleEmptyList)) {
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
            prepared={view.prepared}
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
        const interrupted = interruptedRun(handle.snapshot().id)
        return (
          <DrivenRun
            key={handle.snapshot().id}
            types={overview.types}
            handle={handle}
            comments={{
              isPosting: state.commenting === handle.snapshot().id,
              onPost: runner.postComments,
            }}
            onResume={() => {
              if (isCurrent) handle.resume()
              else if (interrupted !== null) void runner.resume(interrupted).then(showIfHere)
            }}
            onStop={() => {
              if (isCurrent) handle.stop()
              else if (interrupted !== null) void runner.discard(interrupted).then(showIfHere)
            }}
            onBack={back}
            onRetry={showNew}
          />
        )
      }
    }
  }
}
