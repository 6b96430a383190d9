import type { RecordRef } from './record-ref.ts'

/** Types with a path of their own; all others live under `/crm/type/<id>/`. */
const namedPaths = new Map([
  [1, 'lead'],
  [2, 'deal'],
  [3, 'contact'],
  [4, 'company'],
])

/** The card of a record, within the portal. */
export function cardPath({ typeId, id }: RecordRef): string {
  return `/crm/${namedPaths.get(typeId) ?? `type/${whole(typeId)}`}/details/${whole(id)}/`
}

/**
 * The page on which triggers are placed on stages; null for contacts and companies, which have none.
 * Leads and estimates have one pipeline, 0.
 */
export function automationPath(typeId: number, pipelineId: number): string | null {
  if (typeId === 3 || typeId === 4) return null
  return `/crm/${namedPaths.get(typeId) ?? `type/${whole(typeId)}`}/automation/${whole(pipelineId)}/`
}

/** Nothing but digits may enter an address. */
function whole(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : '0'
}
