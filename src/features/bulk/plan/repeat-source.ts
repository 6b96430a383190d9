import { recordKey } from '#portal/model/record-ref.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'

import { doubtOf } from './doubt.ts'
import type { Source } from './read-plan.ts'

/** The records of an earlier run whose firing ended so, with what is in doubt about them. */
export function repeatSource(
  run: Pick<Run, 'id' | 'items'>,
  outcomes: readonly OutcomeKind[],
): Extract<Source, { kind: 'records' }> {
  const items = run.items.filter(
    ({ outcome }) => outcome !== null && outcomes.includes(outcome.kind),
  )
  return {
    kind: 'records',
    records: items.map(({ record }) => record),
    doubts: new Map(
      items.flatMap((item) => {
        const doubt = doubtOf(item)
        return doubt === null ? [] : [[recordKey(item.record), doubt] as const]
      }),
    ),
    runId: run.id,
  }
}
