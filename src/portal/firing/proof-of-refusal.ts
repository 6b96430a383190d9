import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { type Refusal, refusalKind } from '#portal/model/refusal.ts'

/**
 * The closed list of answers that can only be given before a trigger takes effect. Whatever is not
 * here proves nothing: an error thrown from inside the robots of the new stage looks like any other.
 *
 * Null: no proof. Source: the order of checks documented for firing a trigger, and the system
 * error table of apidocs.bitrix24.com. Newer portals send every system refusal with 401, older ones
 * with 400, 403 or 503, so each code is known with all of its statuses.
 */
export function proofOfRefusal(refusal: Refusal): PortalErrorKind | null {
  const proof = proofs.find(
    ({ http, code }) => http.includes(refusal.http) && code === refusal.code,
  )
  if (proof === undefined) return null
  const kind = refusalKind(refusal)
  return proof.kinds.includes(kind) ? kind : null
}

/** The same for one command of a batch, which has no status of its own. */
export function proofOfRowRefusal(refusal: Omit<Refusal, 'http'>): PortalErrorKind | null {
  const proof = rowProofs.find(({ code }) => code === refusal.code)
  if (proof === undefined) return null
  const kind = refusalKind({ ...refusal, http: 200 })
  return proof.kinds.includes(kind) ? kind : null
}

interface Proof {
  http: readonly number[]
  code: string
  /** The kinds the text must lead to: a known code with an unknown text is no proof. */
  kinds: readonly PortalErrorKind[]
}

const methodChecks: readonly Proof[] = [
  { http: [429], code: 'OPERATION_TIME_LIMIT', kinds: ['time-budget-used'] },
  { http: [401, 403], code: 'insufficient_scope', kinds: ['missing-scope'] },
  { http: [404], code: 'ERROR_METHOD_NOT_FOUND', kinds: ['unknown-method'] },
  { http: [401, 403], code: 'WRONG_AUTH_TYPE', kinds: ['no-app-context'] },
  {
    http: [400, 401, 403],
    code: 'ACCESS_DENIED',
    kinds: ['not-admin', 'no-app-context', 'plan-without-rest'],
  },
  {
    http: [400],
    code: '',
    kinds: [
      'no-crm-access',
      'empty-code',
      'wrong-code',
      'unknown-code',
      'wrong-type',
      'wrong-record-id',
    ],
  },
]

/** Of the whole request only. */
const requestChecks: readonly Proof[] = [
  { http: [401], code: 'expired_token', kinds: ['session-ended'] },
  { http: [401], code: 'invalid_token', kinds: ['session-ended'] },
  { http: [401], code: 'NO_AUTH_FOUND', kinds: ['session-ended'] },
  { http: [503], code: 'QUERY_LIMIT_EXCEEDED', kinds: ['too-many-requests'] },
]

/** Of a plain call, and of each command of a batch. */
const systemChecks: readonly Proof[] = [
  { http: [401, 503], code: 'OVERLOAD_LIMIT', kinds: ['portal-blocked'] },
  { http: [401, 403], code: 'INVALID_CREDENTIALS', kinds: ['credentials-rejected'] },
  { http: [401, 403], code: 'user_access_error', kinds: ['user-without-app'] },
  { http: [401, 403], code: 'APPLICATION_NOT_FOUND', kinds: ['user-without-app'] },
  { http: [401, 403], code: 'authorization_error', kinds: ['credentials-rejected'] },
  { http: [401, 403], code: 'CONNECTION_ERROR', kinds: ['sign-in-unreachable'] },
  { http: [401, 403], code: 'allowed_only_intranet_user', kinds: ['extranet-user'] },
  { http: [401, 403, 500], code: 'PORTAL_DELETED', kinds: ['portal-closed'] },
  { http: [400, 401], code: 'INVALID_REQUEST', kinds: ['https-required'] },
  {
    http: [401, 403, 404],
    code: 'ERROR_MANIFEST_IS_NOT_AVAILABLE',
    kinds: ['manifest-unreadable'],
  },
]

const batchChecks: readonly Proof[] = [
  { http: [], code: 'ERROR_BATCH_LENGTH_EXCEEDED', kinds: ['batch-too-long'] },
  { http: [], code: 'ERROR_BATCH_METHOD_NOT_ALLOWED', kinds: ['not-in-batch'] },
]

const proofs = [...methodChecks, ...requestChecks, ...systemChecks]
const rowProofs = [...methodChecks, ...systemChecks, ...batchChecks]
