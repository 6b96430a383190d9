import { answerOf, type Answer } from '#crm/outcome/answer-of.ts'
import type { Run } from '#runs/model/run.ts'

/** How many records of a run got which answer; they add up to its size at every moment. */
export function answerSums({ items }: Pick<Run, 'items'>): Record<Answer, number> {
  const known = sums.get(items)
  if (known !== undefined) return known
  const counted = {
    accepted: 0,
    refused: 0,
    unknown: 0,
    'not-sent': 0,
    waiting: 0,
    sending: 0,
  }
  for (const item of items) counted[answerOf(item)] += 1
  sums.set(items, counted)
  return counted
}

/** Screens ask on every drawing; the items of a state never change. */
const sums = new WeakMap<Run['items'], Record<Answer, number>>()
