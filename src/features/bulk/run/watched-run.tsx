import { useQuery } from '@tanstack/react-query'

import type { Planned } from '#features/bulk/new-run.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { phaseOf, type Run } from '#runs/model/run.ts'
import { Skeleton } from '#ui/feedback/skeleton.tsx'

import { RunPage } from './run-page.tsx'

interface WatchedRunProps {
  readonly id: string
  readonly types: readonly ObjectType[]
  readonly onBack: () => void
  readonly onRetry: (planned: Planned) => void
}

/** The page of a run that another tab fires: the same rows out of the journal, and nothing to press. */
export function WatchedRun({ id, types, onBack, onRetry }: WatchedRunProps) {
  const { t } = useWords()
  const { journal } = useRunDeps()
  const { data: run } = useQuery({
    queryKey: ['journal', 'watched run', id],
    queryFn: () => journal.run(id),
    networkMode: 'always',
    staleTime: 0,
    // What is kept is only this view of it: a large run would fill the memory.
    gcTime: 0,
    structuralSharing: false,
    refetchInterval: ({ state }) => readEvery(state.data),
  })
  if (run === undefined || run === null) {
    return (
      <div className="tc-card">
        <Skeleton shapes={['title', 'row', 'row']} label={t('state.loading')} />
      </div>
    )
  }
  return (
    <RunPage
      types={types}
      run={run}
      verbs={null}
      leaving={null}
      onBack={onBack}
      onRetry={onRetry}
    />
  )
}

/** Milliseconds; a large run is read as a whole, so less often. */
function readEvery(run: Run | null | undefined): number | false {
  if (run && phaseOf(run) === 'ended') return false
  return run && run.items.length > 2000 ? 5000 : 1000
}
