import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'

import { type Source, repeatSource } from '#features/bulk/plan/read-plan.ts'
import type { Overview } from '#portal/model/overview.ts'
import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'

import { recordFilter, type Draft } from './draft.ts'
import { readDraft } from './read-list.ts'

/** The records chosen in the first card, and how many there are. */
export function useChoice(draft: Draft, overview: Overview) {
  const portal = usePortal()
  const { journal } = useRunDeps()
  const { types } = overview
  const type = types.find(({ id }) => String(id) === draft.typeId) ?? null

  // Reading a long text must not block typing.
  const text = useDeferredValue(draft.paste.text)
  const { column } = draft.paste
  const { origin } = portal.identity
  const listOptions = useMemo(
    () => ({ types, typeId: Number(draft.typeId), host: new URL(origin).host }),
    [types, draft.typeId, origin],
  )
  const list = useMemo(() => readDraft({ text, column }, listOptions), [text, column, listOptions])

  const filter = recordFilter(draft.filter, overview.user.id)
  const counted = useQuery({
    queryKey: ['portal', portal.identity.memberId, 'records', 'count', draft.typeId, filter],
    queryFn: () => (type === null || filter === null ? 0 : portal.countRecords(type, filter)),
    enabled: draft.source === 'filter' && type !== null && filter !== null,
    staleTime: 0,
    retry: false,
  })

  const runs = useQuery({
    queryKey: ['journal', 'bulk runs', portal.identity.memberId, 'ended'],
    queryFn: async () => (await journal.runs({ kind: 'bulk' })).filter(({ isOpen }) => !isOpen),
    networkMode: 'always',
    staleTime: 0,
  })
  const chosenRun = runs.data?.find(({ id }) => id === draft.history.runId)

  return { type, list, listOptions, counted, runs: runs.data ?? [], count: count(), source }

  function count(): number {
    switch (draft.source) {
      case 'paste':
        return list.found.length
      case 'filter':
        return filter === null ? 0 : (counted.data ?? 0)
      case 'history':
        return draft.history.outcomes.reduce(
          (sum, kind) => sum + (chosenRun?.tally.outcomes[kind] ?? 0),
          0,
        )
    }
  }

  /** Null: nothing to read yet. */
  async function source(): Promise<Source | null> {
    switch (draft.source) {
      case 'paste':
        return { kind: 'records', records: list.found }
      case 'filter':
        return type === null || filter === null ? null : { kind: 'filter', type, filter }
      case 'history': {
        const run = draft.history.runId === null ? null : await journal.run(draft.history.runId)
        return run && repeatSource(run, draft.history.outcomes)
      }
    }
  }
}
