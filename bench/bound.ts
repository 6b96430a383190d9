/** What a plan of Bitrix24 allows, as documented on the page "Limits". */
export interface Plan {
  key: 'standard' | 'enterprise'
  name: string
  /** Requests at once, and per second after that. */
  burst: number
  perSecond: number
}

export const plans: Plan[] = [
  { key: 'standard', name: 'standard', burst: 50, perSecond: 2 },
  { key: 'enterprise', name: 'Enterprise', burst: 250, perSecond: 5 },
]

const budgetSeconds = 480
const windowSeconds = 600

/**
 * The shortest possible time in seconds: the rate limits `requests`, one lane does `workSeconds` of server
 * time, and the method's time budget allows 480 s of it per ten minutes.
 */
export function lowerBound(plan: Plan, requests: number, workSeconds: number): number {
  const rate = Math.max(0, (requests - plan.burst) / plan.perSecond)
  const windows = Math.ceil(workSeconds / budgetSeconds) - 1
  const budget = windows * windowSeconds + (workSeconds - windows * budgetSeconds)
  return Math.max(rate, workSeconds, budget)
}
