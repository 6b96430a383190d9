import type { RecordRef } from './record.ts'

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

/**
 * The app's own page with a form filled in; opening it fires nothing. The path is the one that the
 * portal itself builds for an app's number (`CRestUtil::getApplicationPage`).
 */
export function filledFormPath(appId: number, code: string, record: RecordRef): string {
  const options = { type: whole(record.typeId), id: whole(record.id), trigger: code }
  return `/marketplace/app/${whole(appId)}/?${new URLSearchParams(options).toString()}`
}

/** Only digits may be put into an address. */
function whole(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? String(value) : '0'
}
