/**
 * Every way a call to the portal can fail, as a closed list: a screen can explain each, and a new one cannot be
 * forgotten. Codes live here, words in i18n (`error.<kind>.*`).
 */
export const portalErrorKinds = [
  // Before the first call
  'outside-portal',
  'portal-silent',
  'foreign-parent',
  'hidden-https',
  // Rights and context
  'not-admin',
  'no-app-context',
  'no-crm-access',
  'missing-scope',
  'plan-without-rest',
  'user-without-app',
  'extranet-user',
  'credentials-rejected',
  'access-denied',
  'session-ended',
  'sign-in-unreachable',
  'address-changed',
  // The request itself
  'empty-code',
  'wrong-code',
  'unknown-code',
  'empty-name',
  'wrong-type',
  'wrong-record-id',
  'not-found',
  'rejected',
  'unknown-method',
  'manifest-unreadable',
  'https-required',
  'batch-too-long',
  'not-in-batch',
  // The portal's limits and health
  'too-many-requests',
  'time-budget-used',
  'portal-blocked',
  'portal-closed',
  'portal-failed',
  'gateway-failed',
  'blocked-in-front',
  // What the app has saved in the portal
  'stored-otherwise',
  'unreadable-option',
  // The connection
  'no-answer',
  'timed-out',
  'unreadable-answer',
] as const

export type PortalErrorKind = (typeof portalErrorKinds)[number]

/** What the portal said, kept for "Technical details". Never holds a token. */
export interface PortalErrorDetails {
  method?: string
  /** 0: no answer at all. */
  http?: number
  /** The portal's `error` and `error_description`, as they came. */
  code?: string
  text?: string
  requestId?: string
  /** When a limit opens again. */
  until?: Date
}

export class PortalError extends Error {
  override name = 'PortalError'
  readonly kind: PortalErrorKind
  readonly details: PortalErrorDetails

  constructor(kind: PortalErrorKind, details: PortalErrorDetails = {}) {
    super(kind)
    this.kind = kind
    this.details = details
  }
}

/** By name, not `instanceof`: an error may come from another frame's realm. */
export function isPortalError(error: unknown): error is PortalError {
  return error instanceof Error && error.name === 'PortalError' && 'kind' in error
}

const kindsWithoutProof: readonly PortalErrorKind[] = [
  'no-answer',
  'timed-out',
  'gateway-failed',
  'blocked-in-front',
  'portal-failed',
  'unreadable-answer',
]

/** Nothing of the portal itself came back, and a later call may well be answered. */
export function isWithoutAnswer(kind: PortalErrorKind): boolean {
  return kind === 'no-answer' || kind === 'timed-out' || kind === 'gateway-failed'
}

/** After such a failure the portal may still have acted: check before trying again. */
export function provesNothing(error: unknown): boolean {
  return !isPortalError(error) || kindsWithoutProof.includes(error.kind)
}
