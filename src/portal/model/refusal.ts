import type { PortalErrorKind } from './portal-error.ts'

/** What the portal answered instead of a result. `http` 0: no answer; `code` as text, "" when empty. */
export interface Refusal {
  http: number
  code: string
  text: string
}

/**
 * Names the reason of a refusal. Total: every code, known or not, gets a kind.
 *
 * Sources: the system error table of apidocs.bitrix24.com (`_includes/system-errors`) and the error
 * tables of the `crm.automation.trigger.*`, `crm.item.*` and `batch` pages. Statuses differ between
 * the pages and the portals, so a kind is found by code and text; the status only decides what has no
 * code of its own.
 */
export function refusalKind(refusal: Refusal): PortalErrorKind {
  const code = refusal.code.trim()
  if (code === '' || /^\d+$/.test(code)) return kindByText(refusal)
  return kindByCode.get(code.toUpperCase()) ?? kindByAccess(code, refusal) ?? kindByStatus(refusal)
}

const kindByCode = new Map<string, PortalErrorKind>([
  ['NO_AUTH_FOUND', 'session-ended'],
  ['EXPIRED_TOKEN', 'session-ended'],
  ['INVALID_TOKEN', 'session-ended'],
  ['INSUFFICIENT_SCOPE', 'missing-scope'],
  ['INVALID_CREDENTIALS', 'credentials-rejected'],
  ['USER_ACCESS_ERROR', 'user-without-app'],
  ['APPLICATION_NOT_FOUND', 'user-without-app'],
  ['AUTHORIZATION_ERROR', 'credentials-rejected'],
  ['CONNECTION_ERROR', 'sign-in-unreachable'],
  ['ALLOWED_ONLY_INTRANET_USER', 'extranet-user'],
  ['WRONG_AUTH_TYPE', 'no-app-context'],
  ['INVALID_REQUEST', 'https-required'],
  ['ERROR_METHOD_NOT_FOUND', 'unknown-method'],
  ['ERROR_MANIFEST_IS_NOT_AVAILABLE', 'manifest-unreadable'],
  ['ERROR_BATCH_METHOD_NOT_ALLOWED', 'not-in-batch'],
  ['ERROR_BATCH_LENGTH_EXCEEDED', 'batch-too-long'],
  ['QUERY_LIMIT_EXCEEDED', 'too-many-requests'],
  ['OPERATION_TIME_LIMIT', 'time-budget-used'],
  ['OVERLOAD_LIMIT', 'portal-blocked'],
  ['PORTAL_DELETED', 'portal-closed'],
  ['INTERNAL_SERVER_ERROR', 'portal-failed'],
  ['ERROR_UNEXPECTED_ANSWER', 'portal-failed'],
  ['ERROR_CORE', 'portal-failed'],
  ['NOT_FOUND', 'not-found'],
  ['OWNER_NOT_FOUND', 'not-found'],
  ['ERROR_ENTITY_NOT_FOUND', 'not-found'],
  ['ENTITY_TYPE_NOT_SUPPORTED', 'wrong-type'],
  ['INVALID_ARG_VALUE', 'rejected'],
  ['ERROR_ARGUMENT', 'rejected'],
  ['INVALID PARAMETERS.', 'rejected'],
])

/** ACCESS_DENIED has three documented meanings, told apart by the text only. */
function kindByAccess(code: string, { text }: Refusal): PortalErrorKind | null {
  if (!/^(ACCESS_DENIED|AccessException|Access denied\.?)$/i.test(code)) return null
  if (/admin permissions required/i.test(text)) return 'not-admin'
  if (/application context required/i.test(text)) return 'no-app-context'
  if (/commercial plans/i.test(text)) return 'plan-without-rest'
  return 'access-denied'
}

/** The trigger methods report their checks with an empty code and an English text. */
const kindsByExactText = new Map<string, PortalErrorKind>([
  ['Access denied.', 'no-crm-access'],
  ['Empty trigger code!', 'empty-code'],
  ['Wrong trigger code!', 'wrong-code'],
  ['Empty trigger name!', 'empty-name'],
  ['Trigger not found', 'unknown-code'],
  ['Incorrect parameter OWNER_TYPE_ID.', 'wrong-type'],
  ['Incorrect parameter OWNER_ID.', 'wrong-record-id'],
])

function kindByText(refusal: Refusal): PortalErrorKind {
  const text = refusal.text.trim()
  if (refusal.code.trim() === '') {
    const exact = kindsByExactText.get(text)
    if (exact !== undefined) return exact
    if (/^Trigger with code [^]* is not registered\.$/.test(text)) return 'unknown-code'
  }
  // Numeric codes and unknown texts: the portal refused, for a reason we cannot classify.
  return refusal.http >= 400 && refusal.http < 500 && text !== ''
    ? 'rejected'
    : kindByStatus(refusal)
}

function kindByStatus({ http, code, text }: Refusal): PortalErrorKind {
  const isSpoken = code !== '' || text !== ''
  if (http === 0) return 'no-answer'
  if (http === 401) return 'session-ended'
  if (http === 403 && !isSpoken) return 'blocked-in-front'
  if (http === 408) return 'gateway-failed'
  if (http === 502 || http === 503 || http === 504)
    return isSpoken ? 'portal-failed' : 'gateway-failed'
  if (http >= 500) return 'portal-failed'
  if (isSpoken) return 'rejected'
  if (http >= 400) return 'gateway-failed'
  return 'unreadable-answer'
}
