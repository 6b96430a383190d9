import { describe, expect, test } from 'vitest'

import type { FireVerdict } from '#portal/model/fire-answer.ts'

import { classify } from './classify.ts'
import { noEvidence, type SendEvidence } from './evidence-recorder.ts'

const ok = { time: { duration: 0.1 } }
const page = '<html><body>Bad gateway</body></html>'

function sent(http: number, body: unknown, more: Partial<SendEvidence> = {}): SendEvidence {
  return { ...noEvidence(), sends: 1, sentAt: new Date(0), http, body, ...more }
}

function said(http: number, error: unknown, text = ''): SendEvidence {
  return sent(http, { error, error_description: text })
}

/** `accepted`, `refused <kind> <resend>`, `unknown <cause>`: one line per verdict. */
function line(verdict: FireVerdict | undefined): string {
  if (verdict === undefined) return 'none'
  if (verdict.kind === 'accepted') return 'accepted'
  if (verdict.kind === 'unknown') return `unknown ${verdict.cause}`
  return `refused ${verdict.error} ${verdict.resend.may}`
}

describe('a plain call', () => {
  test.each<[string, SendEvidence, string]>([
    ['no fresh token', noEvidence(), 'refused session-ended now'],
    ['offline', { ...noEvidence(), isOffline: true }, 'refused no-answer later'],
    ['token ran out', said(401, 'expired_token'), 'refused session-ended now'],
    ['token unknown', said(401, 'invalid_token'), 'refused session-ended now'],
    ['no token arrived', said(401, 'NO_AUTH_FOUND'), 'refused session-ended now'],
    [
      'refused again after a renewal',
      { ...said(401, 'expired_token'), sends: 2 },
      'refused session-ended never',
    ],
    ['rate limit', said(503, 'QUERY_LIMIT_EXCEEDED'), 'refused too-many-requests later'],
    ['time budget', said(429, 'OPERATION_TIME_LIMIT'), 'refused time-budget-used later'],
    ['blocked by hand', said(503, 'OVERLOAD_LIMIT'), 'refused portal-blocked never'],
    ['scope', said(403, 'insufficient_scope'), 'refused missing-scope never'],
    ['credentials', said(403, 'INVALID_CREDENTIALS'), 'refused credentials-rejected never'],
    ['no app for user', said(403, 'user_access_error'), 'refused user-without-app never'],
    ['extranet', said(403, 'allowed_only_intranet_user'), 'refused extranet-user never'],
    [
      'not an administrator',
      said(403, 'ACCESS_DENIED', 'Access denied! Admin permissions required'),
      'refused not-admin never',
    ],
    [
      'not an administrator, as the page prints it',
      said(400, 'ACCESS_DENIED', 'Access denied! Admin permissions required'),
      'refused not-admin never',
    ],
    [
      'webhook',
      said(403, 'ACCESS_DENIED', 'Access denied! Application context required'),
      'refused no-app-context never',
    ],
    [
      'tariff',
      said(403, 'ACCESS_DENIED', 'REST API is available only on commercial plans'),
      'refused plan-without-rest never',
    ],
    ['no such method', said(404, 'ERROR_METHOD_NOT_FOUND'), 'refused unknown-method never'],
    ['portal deleted', said(500, 'PORTAL_DELETED'), 'refused portal-closed never'],
    ['not https', said(400, 'INVALID_REQUEST', 'Https required'), 'refused https-required never'],
    ['no CRM access', said(400, '', 'Access denied.'), 'refused no-crm-access never'],
    ['empty code', said(400, '', 'Empty trigger code!'), 'refused empty-code never'],
    ['wrong code', said(400, '', 'Wrong trigger code!'), 'refused wrong-code never'],
    [
      'unknown code',
      said(400, '', 'Trigger with code pay is not registered.'),
      'refused unknown-code never',
    ],
    ['wrong type', said(400, '', 'Incorrect parameter OWNER_TYPE_ID.'), 'refused wrong-type never'],
    ['wrong id', said(400, '', 'Incorrect parameter OWNER_ID.'), 'refused wrong-record-id never'],
    [
      'a refusal at another address',
      { ...said(401, 'NO_AUTH_FOUND'), redirected: true },
      'unknown redirected',
    ],
    ['a redirect that was not followed', sent(0, '', { redirected: true }), 'unknown redirected'],
    [
      'a true at another address',
      sent(200, { result: true, ...ok }, { redirected: true }),
      'unknown redirected',
    ],
    ['moved', sent(0, undefined, { sends: 0, isMoved: true }), 'refused address-changed never'],
    ['true', sent(200, { result: true, ...ok }), 'accepted'],
    ['true without time', sent(200, { result: true }), 'accepted'],
    ['false', sent(200, { result: false, ...ok }), 'unknown unreadable'],
    ['1', sent(200, { result: 1, ...ok }), 'unknown unreadable'],
    ['"true"', sent(200, { result: 'true', ...ok }), 'unknown unreadable'],
    ['200 with a page', sent(200, page), 'unknown unreadable'],
    ['200, empty', sent(200, ''), 'unknown unreadable'],
    ['200, cut', sent(200, '{"result":tr'), 'unknown unreadable'],
    ['200, array', sent(200, [true]), 'unknown unreadable'],
    ['200 with an error', said(200, 'ACCESS_DENIED', 'Access denied!'), 'unknown unreadable'],
    ['200 with an empty error', sent(200, { error: '', result: true }), 'unknown unreadable'],
    ['core error 400', said(400, 'ERROR_CORE', 'x'), 'unknown portal-failed'],
    ['core error 500', said(500, 'ERROR_CORE', 'x'), 'unknown portal-failed'],
    ['argument', said(400, 'ERROR_ARGUMENT', 'x'), 'unknown portal-failed'],
    ['numeric code', said(400, 0, 'Empty trigger code!'), 'unknown portal-failed'],
    ['null code', said(400, null, 'Empty trigger code!'), 'unknown portal-failed'],
    ['empty code, other text', said(400, '', 'Robot failed'), 'unknown portal-failed'],
    [
      'access, other text',
      said(403, 'ACCESS_DENIED', 'You may not see it'),
      'unknown portal-failed',
    ],
    ['right words, wrong status', said(500, '', 'Empty trigger code!'), 'unknown portal-failed'],
    ['limit words in a 200', said(200, 'QUERY_LIMIT_EXCEEDED'), 'unknown unreadable'],
    ['crash', said(500, 'INTERNAL_SERVER_ERROR'), 'unknown portal-failed'],
    ['odd answer', said(500, 'ERROR_UNEXPECTED_ANSWER'), 'unknown portal-failed'],
    ['500 page', sent(500, page), 'unknown portal-failed'],
    ['500 empty', sent(500, ''), 'unknown portal-failed'],
    ...[502, 503, 504, 408, 413, 429].map((http): [string, SendEvidence, string] => [
      `${http} page`,
      sent(http, page),
      'unknown gateway',
    ]),
    ['cut', sent(0, undefined), 'unknown no-answer'],
    ['timed out', sent(0, undefined, { timedOut: true }), 'unknown timed-out'],
    ['cut after a renewal', sent(0, undefined, { sends: 2 }), 'unknown no-answer'],
  ])('%s', (_name, evidence, expected) => {
    expect(classify(evidence, null).map(line)).toEqual([expected])
  })

  test('a used-up budget names the moment it opens again', () => {
    const opensAt = new Date(1_900_000_000_000)
    const [verdict] = classify(said(429, 'OPERATION_TIME_LIMIT'), null, opensAt)
    expect(verdict).toMatchObject({ resend: { may: 'later', until: opensAt } })
  })
})

describe('a batch', () => {
  const keys = ['r7_0', 'r8_1']

  function rows(result: unknown, errors: unknown): SendEvidence {
    return sent(200, { result: { result, result_error: errors, result_time: [] }, ...ok })
  }

  function failing(error: unknown, text: string): SendEvidence {
    return rows({ r8_1: true }, { r7_0: { error, error_description: text } })
  }

  test.each<[string, SendEvidence, string[]]>([
    ['both', rows({ r7_0: true, r8_1: true }, []), ['accepted', 'accepted']],
    [
      'empty code',
      failing('', 'Incorrect parameter OWNER_ID.'),
      ['refused wrong-record-id never', 'accepted'],
    ],
    [
      'time budget',
      failing('OPERATION_TIME_LIMIT', ''),
      ['refused time-budget-used later', 'accepted'],
    ],
    [
      'not in a batch',
      failing('ERROR_BATCH_METHOD_NOT_ALLOWED', ''),
      ['refused not-in-batch never', 'accepted'],
    ],
    [
      'too long',
      failing('ERROR_BATCH_LENGTH_EXCEEDED', ''),
      ['refused batch-too-long never', 'accepted'],
    ],
    ['scope', failing('insufficient_scope', ''), ['refused missing-scope never', 'accepted']],
    ['core error', failing('ERROR_CORE', 'x'), ['unknown portal-failed', 'accepted']],
    [
      'a limit of the outer call',
      failing('QUERY_LIMIT_EXCEEDED', ''),
      ['unknown portal-failed', 'accepted'],
    ],
    ['row in neither map', rows({ r8_1: true }, []), ['unknown unreadable', 'accepted']],
    ['row null', rows({ r7_0: null, r8_1: true }, []), ['unknown unreadable', 'accepted']],
    [
      'row in both maps',
      rows(
        { r7_0: true, r8_1: true },
        { r7_0: { error: '', error_description: 'Access denied.' } },
      ),
      ['unknown unreadable', 'accepted'],
    ],
    ['nothing at all', rows([], []), ['unknown unreadable', 'unknown unreadable']],
    ['no maps', sent(200, { result: true }), ['unknown unreadable', 'unknown unreadable']],
    ['killed at 60 s', sent(504, page), ['unknown gateway', 'unknown gateway']],
    ['cut', sent(0, undefined), ['unknown no-answer', 'unknown no-answer']],
    [
      'rate limit',
      said(503, 'QUERY_LIMIT_EXCEEDED'),
      ['refused too-many-requests later', 'refused too-many-requests later'],
    ],
    ['held back', noEvidence(), ['refused session-ended now', 'refused session-ended now']],
  ])('%s', (_name, evidence, expected) => {
    expect(classify(evidence, keys).map(line)).toEqual(expected)
  })
})
