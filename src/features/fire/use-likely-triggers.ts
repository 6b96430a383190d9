import { useQuery } from '@tanstack/react-query'

import type { RecordState } from '#portal/crm-record.ts'
import type { ObjectType } from '#portal/object-type.ts'
import type { Trigger } from '#portal/trigger.ts'
import { learnedQuery } from '#runs/journal-queries.ts'
import { findPath, forecast, type Forecast } from '#runs/learned-paths.ts'
import { useRunDeps } from '#runs/runs-context.ts'

/** A trigger with what firing it at the record will probably do. */
export interface LikelyTrigger {
  trigger: Trigger
  forecast: Forecast
}

/** The triggers, those first that were seen to move records from this stage. */
export function useLikelyTriggers(
  triggers: readonly Trigger[],
  type: ObjectType,
  record: RecordState | null,
): LikelyTrigger[] {
  const { journal } = useRunDeps()
  const learned = useQuery(learnedQuery(journal))
  const paths = learned.data ?? []
  return triggers
    .map((trigger) => ({
      trigger,
      forecast:
        record === null
          ? ({ kind: 'unknown' } as const)
          : forecast(record, type, findPath(paths, trigger.code, type.id, record.pipelineId)),
    }))
    .toSorted((a, b) => rank(a.forecast) - rank(b.forecast))
}

function rank({ kind }: Forecast): number {
  switch (kind) {
    case 'likely-move':
      return 0
    case 'unknown':
      return 1
    case 'likely-nothing':
    case 'certain-no-op':
      return 2
  }
}
