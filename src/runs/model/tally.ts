import type { OutcomeKind } from './outcome.ts'
import { awaitsProof, type Run } from './run.ts'

/** How many records of a run are in which state; the counts add up to the run's size. */
export interface Tally {
  total: number
  /** Settled or checked records by their current outcome. */
  outcomes: Record<OutcomeKind, number>
  /** Not sent yet. */
  waiting: number
  /** In flight: no answer yet, or a refusal that is not proof yet. */
  sending: number
  /** Accepted, but not checked yet. */
  accepted: number
}

/** No record with any outcome. */
export const noOutcomes: Tally['outcomes'] = {
  moved: 0,
  'moved-on': 0,
  'came-back': 0,
  'same-time': 0,
  'unrelated-move': 0,
  'not-moved': 0,
  'not-found': 0,
  refused: 0,
  unknown: 0,
  'not-sent': 0,
  'not-verified': 0,
}

export function tallyOf(run: Run): Tally {
  const known = tallies.get(run.items)
  if (known !== undefined) return known
  const tally: Tally = {
    total: run.items.length,
    outcomes: { ...noOutcomes },
    waiting: 0,
    sending: 0,
    accepted: 0,
  }
  for (const item of run.items) {
    const { phase, outcome } = item
    if (phase === 'queued' || phase === 'ready') tally.waiting += 1
    else if (phase === 'sending') tally.sending += 1
    else if (outcome === null) tally[awaitsProof(item) ? 'sending' : 'accepted'] += 1
    else tally.outcomes[outcome.kind] += 1
  }
  tallies.set(run.items, tally)
  return tally
}

/** Screens ask on every render; the items of one state never change. */
const tallies = new WeakMap<Run['items'], Tally>()
