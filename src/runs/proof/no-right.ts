import type { PortalErrorKind } from '#portal/model/portal-error.ts'

/** Reading failed for want of a right (or of the type), not for want of a connection. */
export function isNoRight(error: PortalErrorKind): boolean {
  return noRight.has(error)
}

const noRight = new Set<PortalErrorKind>([
  'access-denied',
  'no-crm-access',
  'extranet-user',
  'missing-scope',
  'not-found',
])
