import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'
import type { RecordState } from '#portal/model/record.ts'
import { useRunDeps } from '#runs/engine/runs-context.ts'
import { learnedQuery } from '#runs/journal/queries.ts'
import { findPath, forecast, type Forecast } from '#runs/proof/learned-paths.ts'

/** A trigger with what firing it at the record will probably do. */
export interface LikelyTrigger {
  trigger: Trigger
  forecast: Forecast
}

/**
 * The triggers, those first that were seen to move records from this stage. The order is that of the
 * first look: a list must not jump under a hand that has just fired from it.
 */
export function useLikelyTriggers(
  triggers: readonly Trigger[],
  type: ObjectType,
  record: RecordState | null,
): LikelyTrigger[] {
  const { journal } = useRunDeps()
  const { data: paths } = useQuery(learnedQuery(journal))
  const [order, setOrder] = useState<readonly string[] | null>(null)
  const likely = triggers.map((trigger) => ({ trigger, forecast: expect(trigger) }))
  const ranked = likely.toSorted((a, b) => rank(a.forecast) - rank(b.forecast))
  if (order === null && paths !== undefined && record !== null) {
    setOrder(ranked.map(({ trigger }) => trigger.code))
  }
  return order === null
    ? ranked
    : likely.toSorted((a, b) => order.indexOf(a.trigger.code) - order.indexOf(b.trigger.code))

  function expect({ code }: Trigger): Forecast {
    if (record === null) return { kind: 'unknown' }
    return forecast(record, type, findPath(paths ?? [], code, type.id, record.pipelineId))
  }
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
