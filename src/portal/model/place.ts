import type { RecordRef } from './record.ts'

/**
 * Where the app was opened, from the placement's code and options as `getInitData` gives them (codes
 * and keys as documented on the widget pages of apidocs.bitrix24.com). Total: for any input a place
 * is returned.
 */
export function parsePlace(code: string, rawOptions: unknown): Place {
  if (code === '' || code === 'DEFAULT') return { kind: 'page', options: textsOf(rawOptions) }
  const found =
    /^CRM_([A-Z_]+|DYNAMIC_\d+)_(DETAIL_TAB|DETAIL_TOOLBAR|LIST_MENU|LIST_TOOLBAR|ROBOT_DESIGNER_TOOLBAR)$/.exec(
      code,
    )
  const typeId = typeIdOf(found?.[1] ?? '')
  if (typeId === null) return { kind: 'unknown', code }
  const options = textsOf(rawOptions)

  switch (found?.[2]) {
    case 'DETAIL_TAB':
      return { kind: 'record-tab', record: recordOf(typeId, options) }
    case 'DETAIL_TOOLBAR':
      return { kind: 'record-menu', record: recordOf(typeId, options) }
    case 'LIST_MENU':
      return { kind: 'list-menu', record: recordOf(typeId, options) }
    case 'LIST_TOOLBAR':
      return { kind: 'list-toolbar', typeId }
    case 'ROBOT_DESIGNER_TOOLBAR':
      return { kind: 'automation-designer', typeId, pipelineId: pipelineOf(options['URI']) }
    case undefined:
      return { kind: 'unknown', code }
  }
  return { kind: 'unknown', code }
}

const typeIds = new Map([
  ['LEAD', 1],
  ['DEAL', 2],
  ['CONTACT', 3],
  ['COMPANY', 4],
  ['QUOTE', 7],
  ['SMART_INVOICE', 31],
])

function typeIdOf(entity: string): number | null {
  const dynamic = /^DYNAMIC_(\d{1,9})$/.exec(entity)?.[1]
  return dynamic === undefined ? (typeIds.get(entity) ?? null) : Number(dynamic)
}

/** Some placements call it ID, others ENTITY_ID; a card that is not saved yet has none, or "0". */
function recordOf(typeId: number, options: Record<string, string>) {
  const id = Number(options['ID'] ?? options['ENTITY_ID'] ?? 0)
  return Number.isSafeInteger(id) && id > 0 ? { typeId, id } : { typeId, id: null }
}

/** The designer reports its pipeline only in the address of the page behind it. */
function pipelineOf(uri: string | undefined): number | null {
  const digits = /\/automation\/(\d{1,15})(?:[/?#]|$)/.exec(uri ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** PHP sends an empty object as `[]`, and numbers or texts alike. */
function textsOf(raw: unknown): Record<string, string> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {}
  const texts: Record<string, string> = {}
  for (const [key, value] of Object.entries(raw)) {
    if (typeof value === 'string' || typeof value === 'number') texts[key] = String(value)
  }
  return texts
}

/** Where in the portal the app was opened, in our words. */
export type Place =
  /** The app's own page, or its slider; `options` come from `openApplication` or the address. */
  | { kind: 'page'; options: Record<string, string> }
  | {
      kind: 'record-tab' | 'record-menu' | 'list-menu'
      record: RecordRef | { typeId: number; id: null }
    }
  | { kind: 'list-toolbar'; typeId: number }
  | { kind: 'automation-designer'; typeId: number; pipelineId: number | null }
  /** A code we do not know: the full app, never a blank page. */
  | { kind: 'unknown'; code: string }
