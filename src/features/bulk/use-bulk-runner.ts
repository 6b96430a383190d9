import { useSyncExternalStore } from 'react'

import type { Overview } from '#portal/portal.ts'
import { usePortal } from '#portal/use-portal.ts'
import type { Journal } from '#runs/journal.ts'
import { useRunDeps } from '#runs/runs-context.ts'

import { BulkRunner } from './bulk-runner.ts'

/** One per journal, so one per page: a run goes on while another section is on the screen. */
const runners = new WeakMap<Journal, BulkRunner>()

export function useBulkRunner(user: Overview['user']) {
  const portal = usePortal()
  const deps = useRunDeps()
  let runner = runners.get(deps.journal)
  if (runner === undefined) {
    const { memberId } = portal.identity
    runner = new BulkRunner({ ...deps, portal }, { memberId, userId: user.id })
    runners.set(deps.journal, runner)
  }
  return { runner, state: useSyncExternalStore(runner.subscribe, runner.snapshot) }
}
