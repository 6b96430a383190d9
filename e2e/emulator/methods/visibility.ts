import type { CrmRecord, User } from '#emulator/core/state.ts'

/**
 * Whether a user may read a record: administrators read everything, others what is opened to all
 * (`opened`, "CRM object fields") or their own.
 */
export function isVisibleTo(user: User, record: CrmRecord): boolean {
  return user.isAdmin || record.fields['opened'] !== 'N' || record.assignedById === user.id
}
