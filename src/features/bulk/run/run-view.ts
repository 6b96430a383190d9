import type { Outcome, OutcomeKind } from '#runs/model/outcome.ts'
import type { Run, RunItem } from '#runs/model/run.ts'

/** Which rows of a run are shown. */
export type RowFilter = 'all' | OutcomeKind | 'waiting' | 'under-way' | `group ${string}`

/** Records with the same result: one line instead of hundreds. */
export interface ResultGroup {
  key: string
  /** One of them, to show what they share. */
  sample: RunItem
  count: number
}

/** The rows that match the filter, in the order of the plan or newest first. */
export function rowsOf(
  { items }: Pick<Run, 'items'>,
  filter: RowFilter,
  isNewestFirst: boolean,
): readonly RunItem[] {
  const rows = filter === 'all' ? items : items.filter((item) => isIn(item, filter))
  if (!isNewestFirst) return rows
  // Records are sent in the order of the plan, so the last one sent is the newest.
  const sent = rows.filter((item) => !isWaiting(item)).toReversed()
  return sent.length === rows.length ? sent : [...sent, ...rows.filter(isWaiting)]
}

/** The keys of the rows that match the filter. */
export function keysOf(run: Pick<Run, 'items'>, filter: RowFilter): string[] {
  return rowsOf(run, filter, false).map(({ key }) => key)
}

function isIn(item: RunItem, filter: Exclude<RowFilter, 'all'>): boolean {
  if (filter === 'waiting') return isWaiting(item)
  if (filter === 'under-way') return !isWaiting(item) && item.outcome === null
  return filter.startsWith('group ')
    ? `group ${groupKey(item)}` === filter
    : item.outcome?.kind === filter
}

function isWaiting({ phase }: RunItem): boolean {
  return phase === 'queued' || phase === 'ready'
}

/** Records with the same outcome, path and reason; those without an outcome are left out. Largest first. */
export function resultGroups({ items }: Pick<Run, 'items'>): ResultGroup[] {
  const known = groups.get(items)
  if (known !== undefined) return known
  const byKey = new Map<string, ResultGroup>()
  for (const item of items) {
    const key = groupKey(item)
    if (key === null) continue
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, { key, sample: item, count: 1 })
    else group.count += 1
  }
  const sorted = [...byKey.values()].toSorted((a, b) => b.count - a.count)
  groups.set(items, sorted)
  return sorted
}

/** Screens ask on every render; the items of a state never change. */
const groups = new WeakMap<Run['items'], ResultGroup[]>()

function groupKey({ outcome, record }: RunItem): string | null {
  return outcome === null
    ? null
    : JSON.stringify([record.typeId, outcome.kind, ...sharedBy(outcome)])
}

function sharedBy(outcome: Outcome): (string | null | undefined)[] {
  switch (outcome.kind) {
    case 'moved':
    case 'moved-on':
    case 'came-back':
      return [outcome.mover, outcome.from.stageId, ...outcome.path.map(({ stageId }) => stageId)]
    case 'not-moved':
      return [outcome.at?.stageId]
    case 'not-found':
      return [String(outcome.accepted)]
    case 'refused':
      return [outcome.error, outcome.text]
    case 'unknown':
      return [outcome.cause, outcome.seen.kind]
    case 'not-sent':
    case 'not-verified':
      return [outcome.reason.kind]
  }
}
