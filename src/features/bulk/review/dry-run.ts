import type { PlanRow } from '#features/bulk/plan/plan.ts'
import { recordKey } from '#portal/model/record-ref.ts'
import type { Portal } from '#portal/portal.ts'

/** What a run would do now, found by reading alone. */
export interface DryRun {
  same: number
  /** Moved, or touched, since the plan: the run would hold them back. */
  changed: number
  missing: number
}

const chunkSize = 500

/** Reads the records once more and compares them with the plan; sends nothing. Rejects with a `PortalError`. */
export async function dryRun(
  portal: Pick<Portal, 'readRecords'>,
  rows: readonly PlanRow[],
): Promise<DryRun> {
  const found: DryRun = { same: 0, changed: 0, missing: 0 }
  for (let from = 0; from < rows.length; from += chunkSize) {
    const part = rows.slice(from, from + chunkSize)
    // One request after the other: the portal counts them.
    // oxlint-disable-next-line no-await-in-loop
    const states = await portal.readRecords(part.map(({ record }) => record))
    const byKey = new Map(states.map((state) => [recordKey(state), state]))
    for (const { key, state: was } of part) {
      const is = byKey.get(key)
      if (is === undefined) found.missing += 1
      else if (
        was !== null &&
        was.stageId === is.stageId &&
        was.pipelineId === is.pipelineId &&
        was.movedAt?.getTime() === is.movedAt?.getTime()
      ) {
        found.same += 1
      } else found.changed += 1
    }
  }
  return found
}
