import { useQuery } from '@tanstack/react-query'
import { createContext, use, useMemo, useSyncExternalStore } from 'react'

import { learnedQuery } from '#runs/journal/queries.ts'
import type { RunHandle } from '#runs/model/run-handle.ts'
import type { Run } from '#runs/model/run.ts'
import { explainedRun } from '#runs/proof/learn.ts'

import type { RunDeps } from './driver.ts'

/** What every run on this page uses: the portal, the journal, the clock. */
export const RunsContext = createContext<RunDeps | null>(null)

/** Throws outside its provider, which is mounted only after the portal's types and triggers are known. */
export function useRunDeps(): RunDeps {
  const deps = use(RunsContext)
  if (deps === null) throw new Error('RunsContext is missing above this component')
  return deps
}

/** The current state of a run; re-renders after each change. */
export function useRun(handle: RunHandle): Run {
  return useSyncExternalStore(handle.subscribe, handle.snapshot)
}

/** A run as all that was learned so far explains it: moves in the name of trusted persons are the trigger's. */
export function useExplained(run: Run): Run {
  const { journal } = useRunDeps()
  const { data: paths } = useQuery(learnedQuery(journal))
  return useMemo(() => (paths === undefined ? run : explainedRun(run, paths)), [run, paths])
}

/** One fact about a run, as a primitive; redraws only when it changes. `null`: there is no run. */
export function useRunFact<Fact extends string | number | boolean>(
  handle: RunHandle | null,
  factOf: (run: Run | null) => Fact,
): Fact {
  return useSyncExternalStore(handle?.subscribe ?? subscribeToNothing, () =>
    factOf(handle?.snapshot() ?? null),
  )
}

function subscribeToNothing() {
  return () => {}
}
