import { isPortalError } from '#portal/model/portal-error.ts'

import type { ChangeEnd } from './trigger-changes.ts'
import type { Complaint } from './trigger-form.schema.ts'

/** The field that Bitrix24 complains of, and in which words; null when it is not about a field. */
export function fieldFault(
  end: ChangeEnd,
): { field: 'name' | 'code'; complaint: Complaint } | null {
  if (end.kind === 'taken') return { field: 'code', complaint: 'triggers.error.code.taken' }
  if (end.kind !== 'failed' || !isPortalError(end.error)) return null
  if (end.error.kind === 'empty-name') {
    return { field: 'name', complaint: 'triggers.error.name.empty' }
  }
  if (end.error.kind === 'empty-code') {
    return { field: 'code', complaint: 'triggers.error.code.empty' }
  }
  if (end.error.kind === 'wrong-code') {
    return { field: 'code', complaint: 'triggers.error.code.letters' }
  }
  return null
}
