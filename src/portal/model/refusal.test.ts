import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { portalErrorKinds } from './portal-error.ts'
import { refusalKind } from './refusal.ts'

const notAdmin = 'Access denied! Admin permissions required'
const noApp = 'Access denied! Application context required'

test.each([
  // Checks of the trigger methods, with an empty code; statuses of the pages and of the portals.
  [400, '', 'Access denied.', 'no-crm-access'],
  [400, '', 'Empty trigger code!', 'empty-code'],
  [400, '', 'Wrong trigger code!', 'wrong-code'],
  [400, '', 'Empty trigger name!', 'empty-name'],
  [400, '', 'Trigger not found', 'unknown-code'],
  [400, '', 'Trigger with code a.b_c-1 is not registered.', 'unknown-code'],
  [400, '', 'Incorrect parameter OWNER_TYPE_ID.', 'wrong-type'],
  [400, '', 'Incorrect parameter OWNER_ID.', 'wrong-record-id'],
  [403, 'ACCESS_DENIED', notAdmin, 'not-admin'],
  [400, 'ACCESS_DENIED', notAdmin, 'not-admin'],
  [403, 'ACCESS_DENIED', noApp, 'no-app-context'],
  [400, 'ACCESS_DENIED', noApp, 'no-app-context'],
  // The system table.
  [403, 'ACCESS_DENIED', 'REST API is available only on commercial plans', 'plan-without-rest'],
  [401, 'NO_AUTH_FOUND', 'Wrong authorization data', 'session-ended'],
  [401, 'expired_token', 'The access token provided has expired.', 'session-ended'],
  [401, 'invalid_token', 'Unable to get application by token', 'session-ended'],
  [403, 'insufficient_scope', 'The request requires higher privileges', 'missing-scope'],
  [200, 'insufficient_scope', '', 'missing-scope'],
  [403, 'INVALID_CREDENTIALS', 'Invalid request credentials', 'credentials-rejected'],
  [403, 'user_access_error', 'The user does not have access', 'user-without-app'],
  [403, 'allowed_only_intranet_user', 'Intranet users only', 'extranet-user'],
  [403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied', 'no-app-context'],
  [404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!', 'unknown-method'],
  [404, 'ERROR_MANIFEST_IS_NOT_AVAILABLE', 'Manifest is not available', 'manifest-unreadable'],
  [400, 'INVALID_REQUEST', 'Https required', 'https-required'],
  [405, 'ERROR_BATCH_METHOD_NOT_ALLOWED', 'Method is not allowed', 'not-in-batch'],
  [400, 'ERROR_BATCH_LENGTH_EXCEEDED', 'Max batch length exceeded', 'batch-too-long'],
  [429, 'OPERATION_TIME_LIMIT', 'Method is blocked', 'time-budget-used'],
  [503, 'QUERY_LIMIT_EXCEEDED', 'Too many requests', 'too-many-requests'],
  [503, 'OVERLOAD_LIMIT', 'REST API is blocked due to overload', 'portal-blocked'],
  [500, 'INTERNAL_SERVER_ERROR', 'Internal server error', 'portal-failed'],
  [500, 'ERROR_UNEXPECTED_ANSWER', 'Unexpected response', 'portal-failed'],
  [500, 'PORTAL_DELETED', 'Portal was deleted', 'portal-closed'],
  [403, 'PORTAL_DELETED', 'Portal was deleted', 'portal-closed'],
  [400, 'ERROR_CORE', 'Something inside', 'portal-failed'],
  [500, 'ERROR_CORE', 'SQL query error!', 'portal-failed'],
  [400, 'ERROR_ARGUMENT', 'Argument is wrong', 'rejected'],
  // The reads.
  [400, 'NOT_FOUND', 'Element not found', 'not-found'],
  [400, 'NOT_FOUND', 'Smart process not found', 'not-found'],
  [400, 'ACCESS_DENIED', 'You do not have permission to view this item', 'access-denied'],
  [400, 'ACCESS_DENIED', 'Access denied', 'access-denied'],
  [400, 'INVALID_ARG_VALUE', "Invalid filter: field 'ID' is not allowed in filter", 'rejected'],
  [400, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `Quote` is not supported', 'wrong-type'],
  [400, 'Invalid parameters.', 'Incorrect parameters passed.', 'rejected'],
  [400, 'Access denied.', '', 'access-denied'],
  [400, 'AccessException', 'Application context required', 'no-app-context'],
  [400, '0', 'SHIPMENT_DOCUMENT entity is not supported', 'rejected'],
  [400, '100', 'Could not find value for parameter', 'rejected'],
  // Answers of web servers in front, without a word of the portal's.
  [502, '', '', 'gateway-failed'],
  [503, '', '', 'gateway-failed'],
  [504, '', '', 'gateway-failed'],
  [408, '', '', 'gateway-failed'],
  [413, '', '', 'gateway-failed'],
  [429, '', '', 'gateway-failed'],
  [500, '', '', 'portal-failed'],
  [401, '', '', 'session-ended'],
  [0, '', '', 'no-answer'],
  [200, '', '', 'unreadable-answer'],
  // Known words with an unknown meaning around them stay unknown.
  [400, '', 'Empty trigger code! And more', 'rejected'],
  [400, 'SOMETHING_NEW', 'Brand new', 'rejected'],
  [400, '7', 'Empty trigger code!', 'rejected'],
] as const)('%d "%s" "%s" is %s', (http, code, text, kind) => {
  expect(refusalKind({ http, code, text })).toBe(kind)
})

test('every refusal has a kind', () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.string(), (http, code, text) => {
      expect(portalErrorKinds).toContain(refusalKind({ http, code, text }))
    }),
  )
})
