import { isSettledBy, type OpenDoubt } from '#runs/proof/doubt.ts'

import { isChosen, withRows, type Choice, type PlanRow } from './plan.ts'

/** Keeps the same records chosen, although some rows may have changed their group. */
export function carryOver(
  choice: Choice,
  before: readonly PlanRow[],
  after: readonly PlanRow[],
): Choice {
  const chosen = new Map(before.map((row) => [row.key, isChosen(row, choice)]))
  const changed = after.filter((row) => isChosen(row, choice) !== chosen.get(row.key))
  return withRows(
    choice,
    changed.map(({ key }) => key),
  )
}

/**
 * A plan with what the journal says now: another tab may have fired at its records since it was read. Records
 * whose doubt is new are left out, even where the person had included all that were in doubt before.
 */
export function withNewDoubts<Part extends { rows: readonly PlanRow[]; choice: Choice }>(
  plan: Part,
  open: ReadonlyMap<string, OpenDoubt>,
): { plan: Part; newDoubts: number } {
  const changed = new Set<string>()
  const rows = plan.rows.map((row) => {
    const doubt = open.get(row.key)
    if (doubt === undefined || doubt.runId === row.doubtRunId) return row
    if (isSettledBy(doubt, row.state, row.readAt, row.reached?.records ?? null)) return row
    changed.add(row.key)
    return { ...row, isDoubtful: true, isSettled: false, doubtRunId: doubt.runId }
  })
  const before = plan.rows.filter((row) => changed.has(row.key) && isChosen(row, plan.choice))
  const included = rows.filter((row) => changed.has(row.key) && isChosen(row, plan.choice))
  const choice = withRows(
    plan.choice,
    included.map(({ key }) => key),
  )
  return { plan: { ...plan, rows, choice }, newDoubts: before.length }
}
