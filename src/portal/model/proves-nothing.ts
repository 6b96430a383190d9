import { isPortalError, type PortalErrorKind } from './portal-error.ts'

const kindsWithoutProof: readonly PortalErrorKind[] = [
  'no-answer',
  'timed-out',
  'gateway-failed',
  'portal-failed',
  'unreadable-answer',
]

/** After such a failure the portal may have done what it was asked: look before trying again. */
export function provesNothing(error: unknown): boolean {
  return !isPortalError(error) || kindsWithoutProof.includes(error.kind)
}
