import type { RunSummary } from './journal.ts'

/** What this browser's own history knows of a trigger; no REST method tells it. */
export interface TriggerFigures {
  /** Records it was sent to in the last 30 days. */
  fired: number
  /** Of those: how many moved, and how many were taken but did not. The rest is not known. */
  moved: number
  notMoved: number
  /** Over the whole history. */
  lastFiredAt: Date
}

const recentMs = 30 * 24 * 3_600_000

/** By code. A trigger that never sent anything has no entry. */
export function triggerFigures(
  runs: readonly Pick<RunSummary, 'trigger' | 'lastSentAt' | 'tally'>[],
  now: Date,
): ReadonlyMap<string, TriggerFigures> {
  const figures = new Map<string, TriggerFigures>()
  for (const { trigger, lastSentAt, tally } of runs) {
    const { outcomes } = tally
    const sent = tally.total - tally.waiting - outcomes['not-sent']
    if (sent <= 0 || lastSentAt === null) continue
    const known = figures.get(trigger.code) ?? {
      fired: 0,
      moved: 0,
      notMoved: 0,
      lastFiredAt: lastSentAt,
    }
    if (lastSentAt > known.lastFiredAt) known.lastFiredAt = lastSentAt
    if (now.getTime() - lastSentAt.getTime() <= recentMs) {
      known.fired += sent
      known.moved += outcomes.moved + outcomes['moved-on'] + outcomes['came-back']
      known.notMoved += outcomes['not-moved'] + outcomes['not-found']
    }
    figures.set(trigger.code, known)
  }
  return figures
}
