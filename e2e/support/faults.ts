import { expect } from './expect.ts'
import { executeMethod, type FaultRule, type PortalControl } from './portal-control.ts'

/** Faults that many tests inject, without the call they strike and how often they strike. */

/** The time budget of the method is used up. */
export const budgetUsedUp = {
  kind: 'error',
  http: 429,
  error: 'OPERATION_TIME_LIMIT',
  error_description: 'Method is blocked due to operation time limit.',
} as const

export const tooManyRequests = {
  kind: 'error',
  http: 503,
  error: 'QUERY_LIMIT_EXCEEDED',
  error_description: 'Too many requests',
} as const

/** The app renews its token and asks once more. */
export const expiredToken = {
  kind: 'error',
  http: 401,
  error: 'expired_token',
  error_description: 'The access token provided has expired.',
} as const

/** The web server in front of the portal answers in its place. */
export const badGateway = {
  kind: 'status',
  status: 502,
  body: '<html>Bad Gateway</html>',
  contentType: 'text/html',
} as const

const inBatch = { method: executeMethod, inBatch: true } as const
const ofFirings = { method: 'batch', holding: executeMethod } as const

/** Longer than a tab with hurried timeouts waits for an answer. */
const tooLateMs = 12_000

/**
 * Everything that can happen to a request of firings, in the first quarter of a run of so many records.
 * Each strikes in the middle of a request, with some of its rows done and some not.
 */
export const allFaults = (records: number): FaultRule[] => [
  { ...inBatch, skip: Math.round(0.02 * records), times: 1, kind: 'drop-before' },
  { ...inBatch, skip: Math.round(0.06 * records), times: 2, kind: 'drop-after' },
  { ...inBatch, skip: Math.round(0.15 * records), times: 1, ...badGateway, executed: true },
  { ...inBatch, skip: Math.round(0.2 * records), times: 3, ...budgetUsedUp },
  { ...inBatch, skip: Math.round(0.25 * records), times: 1, kind: 'delay', ms: tooLateMs },
  { ...ofFirings, skip: 4, times: 1, ...expiredToken },
  { ...ofFirings, skip: 7, times: 1, ...tooManyRequests },
]

/**
 * The ones that fit into a short run. A cut request may still succeed, where the browser itself sends it
 * once more; after the page of the web server some answers are certainly unknown.
 */
export const earlyFaults: FaultRule[] = [
  { ...inBatch, skip: 6, times: 1, kind: 'drop-before' },
  { ...inBatch, skip: 10, times: 1, ...badGateway, executed: true },
  { ...inBatch, skip: 18, times: 1, kind: 'drop-after' },
  { ...ofFirings, skip: 3, times: 1, ...expiredToken },
]

/** Every fault has struck, as often as it was asked to. */
export async function expectStruck(portal: PortalControl, rules: FaultRule[]): Promise<void> {
  const struck = (await portal.log()).flatMap(({ fault = [] }) => fault)
  const asked = rules.flatMap(({ kind, times = 1 }) => Array.from({ length: times }, () => kind))
  expect(tally(struck)).toEqual(tally(asked))
}

function tally(kinds: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
