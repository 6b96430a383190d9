import { useQuery } from '@tanstack/react-query'

import { usePortal } from '#portal/use-portal.ts'
import { useRunDeps } from '#runs/runs-context.ts'

import { triggerFigures, type TriggerFigures } from './trigger-figures.ts'

const none: ReadonlyMap<string, TriggerFigures> = new Map()

/** The figures of all triggers, read anew each time the screen opens; none where storage is refused. */
export function useTriggerFigures(): ReadonlyMap<string, TriggerFigures> {
  const { journal } = useRunDeps()
  const { memberId } = usePortal().identity
  const { data } = useQuery({
    queryKey: ['trigger-figures', memberId],
    queryFn: async () => triggerFigures(await journal.runs(), new Date()),
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  })
  return data ?? none
}
