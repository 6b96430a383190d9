import {
  CloudOff,
  Clock,
  Globe,
  Lock,
  ShieldAlert,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'

import type { PortalErrorKind } from '#portal/model/portal-error.ts'

const icons: Partial<Record<PortalErrorKind, LucideIcon>> = {
  'outside-portal': Globe,
  'portal-silent': Clock,
  'foreign-parent': ShieldAlert,
  'not-admin': Lock,
  'no-app-context': Lock,
  'no-crm-access': Lock,
  'missing-scope': ShieldAlert,
  'plan-without-rest': ShieldAlert,
  'user-without-app': Lock,
  'extranet-user': Lock,
  'access-denied': Lock,
  'session-ended': Clock,
  'no-answer': CloudOff,
  'timed-out': Clock,
}

/** The picture of a closed door: what kind of door it is. */
export function gateIcon(kind: PortalErrorKind): LucideIcon {
  return icons[kind] ?? TriangleAlert
}
