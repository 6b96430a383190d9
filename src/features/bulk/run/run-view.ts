import { assumedSeconds, estimate, type Estimate } from '#features/bulk/review/estimate.ts'
import type { PaceLimits } from '#runs/engine/pace.ts'
import { originOf, type Movement, type Outcome, type OutcomeKind } from '#runs/model/outcome.ts'
import type { Run, RunItem, Waiting } from '#runs/model/run.ts'

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
    case 'same-time':
    case 'unrelated-move':
      return [
        originKey(outcome),
        outcome.from.stageId,
        ...outcome.path.map(({ stageId }) => stageId),
      ]
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

/** Moves are grouped by whose they were; by how many seconds they were off does not matter. */
function originKey(move: Movement): string {
  const origin = originOf(move)
  switch (origin.kind) {
    case 'firing':
      return origin.kind
    case 'same-time':
      return `${origin.kind} ${move.movedBy}`
    case 'outside':
      return origin.when
    case 'hidden':
    case 'untimed':
      return origin.kind
  }
}

/** How fast a run is, measured from its own answers. */
export interface Speed {
  /** Records per minute, in the last minute or since the first of them was sent. */
  perMinute: number
  /** Mean server time of the latest answers; null: none contained one. */
  secondsPerRecord: number | null
  /** For the records still waiting, from the portal's limits. */
  left: Estimate
}

/** What the run is waiting for now; otherwise what the rest will wait for most of the time. */
export function bindingLimit(waiting: Waiting | null, left: Estimate): Estimate['limit'] {
  switch (waiting?.reason) {
    case 'pace':
    case 'too-many-requests':
      return 'requests'
    case 'time-budget':
      return 'time-budget'
    case 'next-check':
    case undefined:
      return left.limit
  }
}

const sampleSize = 100

export function speedOf(run: Run, now: Date, usedSeconds: number, limits: PaceLimits): Speed {
  const minuteAgoMs = now.getTime() - 60_000
  let answered = 0
  let sinceMs = now.getTime() - 1000
  let remaining = 0
  const timesSeconds: number[] = []
  for (let at = run.items.length - 1; at >= 0; at -= 1) {
    const item = run.items[at]
    if (item === undefined) continue
    if (item.phase === 'queued' || item.phase === 'ready' || item.phase === 'sending')
      remaining += 1
    const attempt = item.attempts.at(-1)
    if (attempt?.answeredAt && attempt.answeredAt.getTime() > minuteAgoMs) {
      answered += 1
      sinceMs = Math.min(sinceMs, attempt.intendedAt.getTime())
    }
    if (attempt !== undefined && attempt.seconds !== null && timesSeconds.length < sampleSize) {
      timesSeconds.push(attempt.seconds)
    }
  }
  const secondsPerRecord =
    timesSeconds.length === 0
      ? null
      : timesSeconds.reduce((sum, seconds) => sum + seconds, 0) / timesSeconds.length
  return {
    perMinute: Math.round((answered * 60_000) / (now.getTime() - Math.max(sinceMs, minuteAgoMs))),
    secondsPerRecord,
    left: estimate({
      records: remaining,
      secondsPerRecord: Math.max(0.001, secondsPerRecord ?? assumedSeconds),
      usedSeconds,
      limits,
    }),
  }
}
