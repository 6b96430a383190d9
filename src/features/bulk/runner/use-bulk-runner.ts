import { useSyncExternalStore } from 'react'

import { useWords } from '#i18n/use-words.ts'
import type { Overview } from '#portal/model/overview.ts'
import type { Portal } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'

import { BulkRunner } from './bulk-runner.ts'
import { commentText } from './post-comments.ts'
import { runTitle } from './run-state.ts'

/** One per portal, and thus per page: a run goes on while another section is on the screen. */
const runners = new WeakMap<Portal, BulkRunner>()

export function useBulkRunner({ user, types }: Pick<Overview, 'user' | 'types'>) {
  const portal = usePortal()
  const deps = useRunDeps()
  const words = useWords()
  let runner = runners.get(portal)
  if (runner === undefined) {
    runner = new BulkRunner(
      {
        ...deps,
        portal,
        timers: deps.clock,
        commentOf: (run, item) => commentText(run, item, types, words),
      },
      { memberId: portal.identity.memberId, userId: user.id },
      // The portal shows its title above the frame, visible from every section of the app.
      (run) => portal.setPageTitle(runTitle(run, words)),
    )
    runners.set(portal, runner)
  }
  return { runner, state: useSyncExternalStore(runner.subscribe, runner.snapshot) }
}
