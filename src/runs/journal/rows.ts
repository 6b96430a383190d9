import { phaseOf } from '#runs/model/run.ts'
import type { Run, RunEvent, RunItem } from '#runs/model/run.ts'
import { tallyOf } from '#runs/model/tally.ts'
import { explainedItem } from '#runs/proof/learn.ts'
import type { LearnedPath } from '#runs/proof/learned-paths.ts'

import type { AttemptFact, Firing, FiringsCursor, FiringsQuery, RunSummary } from './journal.ts'

const keptRuns = 20
const dayMs = 86_400_000

/** The part of a run that is written with each event. */
export function summaryOf(run: Run): RunSummary {
  const { items: _, index: __, waiting: ___, ...rest } = run
  return {
    ...rest,
    tally: tallyOf(run),
    isOpen: phaseOf(run) !== 'ended',
    lastSentAt: lastSendingOf(run),
  }
}

function lastSendingOf(run: Run): Date | null {
  let last: Date | null = null
  for (const { attempts } of run.items) {
    const sentAt = attempts.at(-1)?.intendedAt
    if (sentAt !== undefined && (last === null || sentAt > last)) last = sentAt
  }
  return last
}

export function firingOf(run: Run, item: RunItem): Firing {
  const { kind, trigger, by, reason, parentId } = run
  return {
    runId: run.id,
    position: run.index.get(item.key) ?? -1,
    run: { kind, trigger, by, reason, parentId },
    at: item.attempts.at(-1)?.intendedAt ?? run.createdAt,
    item,
  }
}

/** A firing for the screen: moves in the name of persons trusted by now count as the trigger's. */
export function explainedFiring(firing: Firing, paths: readonly LearnedPath[]): Firing {
  return { ...firing, item: explainedItem(firing.item, firing.run.trigger.code, paths) }
}

/** A run from its stored parts; `items` in the order of the run. */
export function runOf(summary: RunSummary, items: RunItem[]): Run {
  const { tally: _, isOpen: __, lastSentAt: ___, ...rest } = summary
  const index = new Map(items.map((item, at) => [item.key, at]))
  return { ...rest, waiting: null, items, index }
}

/** Events about sending are stored one by one; readings are stored with their records. */
export function isAttemptFact(fact: RunEvent): fact is AttemptFact {
  switch (fact.kind) {
    case 'intended':
    case 'withdrawn':
    case 'answered':
    case 'interrupted':
    case 'crashed':
      return true
    case 'read-before':
    case 'read-before-failed':
    case 'unreadable':
    case 'checked':
    case 'check-failed':
    case 'waiting':
    case 'woke':
    case 'paused':
    case 'resumed':
    case 'stopped':
    case 'check-requested':
    case 'checks-stopped':
      return false
  }
}

/** The run was removed in the meantime: nothing is stored, and an intent must not be sent. */
export function rejectIntent(fact: RunEvent): void {
  if (fact.kind === 'intended') throw new Error('the run was removed')
}

/** Newest first; at the same moment the later row first. */
export function compareFirings(a: FiringsCursor, b: FiringsCursor): number {
  return (
    b.at.getTime() - a.at.getTime() ||
    (a.runId < b.runId ? 1 : a.runId > b.runId ? -1 : 0) ||
    b.position - a.position
  )
}

export function matches(firing: Firing, query: FiringsQuery): boolean {
  const { item, run, at } = firing
  return (
    (query.runId === undefined || firing.runId === query.runId) &&
    (query.code === undefined || run.trigger.code === query.code) &&
    (query.typeId === undefined || item.record.typeId === query.typeId) &&
    (query.recordId === undefined || item.record.id === query.recordId) &&
    (query.byId === undefined || run.by.id === query.byId) &&
    (query.outcomes === undefined ||
      (item.outcome !== null && query.outcomes.includes(item.outcome.kind))) &&
    (query.wasSent === undefined || item.attempts.length > 0) &&
    (query.from === undefined || at >= query.from) &&
    (query.to === undefined || at <= query.to) &&
    (query.cursor === undefined || compareFirings(query.cursor, firing) < 0) &&
    (query.search === undefined || query.search(searchedText(firing)))
  )
}

function searchedText({ item, run }: Firing): string {
  return [
    item.title,
    String(item.record.id),
    run.trigger.name,
    run.trigger.code,
    run.reason,
    run.by.name,
  ].join('\n')
}

/** Runs that may be deleted because of their age, oldest first; `summaries` is newest first. */
export function outdatedRuns(summaries: RunSummary[], now: Date, keepDays: number): RunSummary[] {
  const oldest = now.getTime() - keepDays * dayMs
  const last = new Set(
    summaries
      .filter((run) => run.kind === 'bulk')
      .slice(0, keptRuns)
      .map((run) => run.id),
  )
  return summaries
    .filter((run) => !run.isOpen && !last.has(run.id) && run.createdAt.getTime() < oldest)
    .toReversed()
}
