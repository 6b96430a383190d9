import { expect } from '#e2e/support/expect.ts'
import { executeMethod, type FaultRule, type PortalControl } from '#e2e/support/portal-control.ts'

const inBatch = { method: executeMethod, inBatch: true } as const
const ofFirings = { method: 'batch', holding: executeMethod } as const

/** Later than a tab whose timeouts are hurried waits for an answer. */
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
 * Everything that can happen to a request of firings. Each strikes on the way, with some rows of its
 * request done and some not.
 */
export const allFaults: FaultRule[] = [
  { ...inBatch, skip: 20, times: 1, kind: 'drop-before' },
  { ...inBatch, skip: 60, times: 2, kind: 'drop-after' },
  { ...inBatch, skip: 150, times: 1, ...badGateway },
  {
    ...inBatch,
    skip: 200,
    times: 3,
    kind: 'error',
    http: 429,
    error: 'OPERATION_TIME_LIMIT',
    error_description: 'Method is blocked due to operation time limit.',
  },
  { ...inBatch, skip: 250, times: 1, kind: 'delay', ms: tooLateMs },
  { ...ofFirings, skip: 5, times: 1, ...oldToken },
  {
    ...ofFirings,
    skip: 9,
    times: 1,
    kind: 'error',
    http: 503,
    error: 'QUERY_LIMIT_EXCEEDED',
    error_description: 'Too many requests',
  },
]

/**
 * The same for shorter runs. What is cut may turn out well, where the browser sends it once more by
 * itself; the page of the web server leaves answers unknown for certain.
 */
export const earlyFaults: FaultRule[] = [
  { ...inBatch, skip: 6, times: 1, kind: 'drop-before' },
  { ...inBatch, skip: 10, times: 1, ...badGateway },
  { ...inBatch, skip: 18, times: 1, kind: 'drop-after' },
  { ...ofFirings, skip: 3, times: 1, ...oldToken },
]

/** Every fault has struck a firing, as often as it was asked to. */
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
