import type { Planned } from '#features/bulk/new-run.tsx'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RunHandle } from '#runs/engine/driver.ts'
import { useRun } from '#runs/engine/use-run.ts'

import type { CommentsLeaving } from './comments-notice.tsx'
import { RunPage } from './run-page.tsx'

interface DrivenRunProps {
  readonly types: readonly ObjectType[]
  readonly handle: RunHandle
  readonly leaving: CommentsLeaving
  /** Only the run of this tab can go on; an old one can only be read and looked at again. */
  readonly onResume: () => void
  readonly onStop: () => void
  readonly onBack: () => void
  readonly onRetry: (planned: Planned) => void
}

/** The page of a run of this tab, or of one that ended. */
export function DrivenRun({ handle, onResume, onStop, ...page }: DrivenRunProps) {
  const run = useRun(handle)
  return (
    <RunPage
      {...page}
      run={run}
      verbs={{
        pause: () => handle.pause(),
        resume: onResume,
        stop: onStop,
        checkAgain: (keys) => handle.checkAgain(keys),
      }}
    />
  )
}
