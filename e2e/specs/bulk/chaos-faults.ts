import { expect } from '#e2e/support/expect.ts'
import { executeMethod, type FaultRule, type PortalControl } from '#e2e/support/portal-control.ts'

const inBatch = { method: executeMethod, inBatch: true } as const
const ofFirings = { method: 'batch', holding: executeMethod } as const

/** Longer than a tab with hurried timeouts waits for an answer. */
const tooLateMs = 12_000

const badGateway = {
  kind: 'status',
  status: 502,
  body: '<html>Bad Gateway</html>',
  contentType: 'text/html',
  executed: true,
} as const
const oldToken = {
  kind: 'error',
  http: 401,
  error: 'expired_token',
  error_description: 'The access token provided has expired.',
} as const

/**
 * Everything that can happen to a request of firings, in the first quarter of a run of so many records.
 * Each strikes in the middle of a request, with some of its rows done and some not.
 */
export const allFaults = (records: number): FaultRule[] => [
  { ...inBatch, skip: Math.round(0.02 * records), times: 1, kind: 'drop-before' },
  { ...inBatch, skip: Math.round(0.06 * records), times: 2, kind: 'drop-after' },
  { ...inBatch, skip: Math.round(0.15 * records), times: 1, ...badGateway },
  {
    ...inBatch,
    skip: Math.round(0.2 * records),
    times: 3,
    kind: 'error',
    http: 429,
    error: 'OPERATION_TIME_LIMIT',
    error_description: 'Method is blocked due to operation time limit.',
  },
  { ...inBatch, skip: Math.round(0.25 * records), times: 1, kind: 'delay', ms: tooLateMs },
  { ...ofFirings, skip: 4, times: 1, ...oldToken },
  {
    ...ofFirings,
    skip: 7,
    times: 1,
    kind: 'error',
    http: 503,
    error: 'QUERY_LIMIT_EXCEEDED',
    error_description: 'Too many requests',
  },
]

/**
 * The ones that fit into a short run. A cut request may still succeed, where the browser itself sends it
 * once more; after the page of the web server some answers are certainly unknown.
 */
export const earlyFaults: FaultRule[] = [
  { ...inBatch, skip: 6, times: 1, kind: 'drop-before' },
  { ...inBatch, skip: 10, times: 1, ...badGateway },
  { ...inBatch, skip: 18, times: 1, kind: 'drop-after' },
  { ...ofFirings, skip: 3, times: 1, ...oldToken },
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
