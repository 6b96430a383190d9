import type { RunSummary } from '#runs/journal.ts'

/** What this browser's own history knows of a trigger; no REST method tells it. */
export interface TriggerFigures {
  /** Records it was sent to in the last 30 days. */
  recentlyFired: number
  lastFiredAt: Date
  /** Over the whole history: how many records moved, and how many were taken but did not. */
  moved: number
  notMoved: number
}

const recentMs = 30 * 24 * 3_600_000

/** By code. A trigger that never sent anything has no entry. */
export function triggerFigures(
  runs: readonly Pick<RunSummary, 'trigger' | 'createdAt' | 'tally'>[],
  now: Date,
): ReadonlyMap<string, TriggerFigures> {
  const figures = new Map<string, TriggerFigures>()
  for (const { trigger, createdAt, tally } of runs) {
    const { outcomes } = tally
    const sent = tally.total - tally.waiting - outcomes['not-sent']
    if (sent <= 0) continue
    const known = figures.get(trigger.code)
    const isRecent = now.getTime() - createdAt.getTime() <= recentMs
    const isLatest = known === undefined || createdAt > known.lastFiredAt
    figures.set(trigger.code, {
      recentlyFired: (known?.recentlyFired ?? 0) + (isRecent ? sent : 0),
      lastFiredAt: isLatest ? createdAt : known.lastFiredAt,
      moved: (known?.moved ?? 0) + outcomes.moved + outcomes['moved-on'] + outcomes['came-back'],
      notMoved: (known?.notMoved ?? 0) + outcomes['not-moved'] + outcomes['not-found'],
    })
  }
  return figures
}
