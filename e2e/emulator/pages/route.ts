import { APP_ID, type CrmRecord, type ObjectType } from '#emulator/core/state.ts'

/** The pages of the portal; `categoryId: null` means "the default pipeline". */
export type Route =
  | { kind: 'home' }
  | { kind: 'app' }
  | { kind: 'kanban'; typeId: number; categoryId: number | null }
  | { kind: 'list'; typeId: number; categoryId: number | null }
  | { kind: 'card'; typeId: number; id: number }
  | { kind: 'automation'; typeId: number; categoryId: number }
  | { kind: 'missing' }

const NAMED_TYPES: Record<string, number> = { lead: 1, deal: 2, contact: 3, company: 4, quote: 7 }

const OF_TYPE = String.raw`^/crm/(?:type/(\d+)|(lead|deal|contact|company|quote))`

/** By its code, as in the menu's link, or by its ID from `app.info`. */
const APP = new RegExp(String.raw`^/marketplace/app/(?:trigger-console|${APP_ID})/?$`)

const CARD = new RegExp(String.raw`${OF_TYPE}/details/(\d+)/?$`)
const KANBAN = new RegExp(String.raw`${OF_TYPE}/kanban(?:/category/(\d+))?/?$`)
const LIST = new RegExp(String.raw`${OF_TYPE}/(?:list|list/category/(\d+)|category/(\d+))/?$`)
const AUTOMATION = new RegExp(String.raw`${OF_TYPE}/automation/(\d+)/?$`)

/**
 * Finds the page behind a path of the portal. Paths of cards and automation pages are those of the
 * documentation (widgets in CRM, `CCrmOwnerType`); the lists and boards follow the portal's scheme.
 */
export function routeOf(pathname: string): Route {
  if (pathname === '/') return { kind: 'home' }
  if (APP.test(pathname)) return { kind: 'app' }

  const card = CARD.exec(pathname)
  if (card) return { kind: 'card', typeId: typeIdOf(card), id: Number(card[3]) }
  const kanban = KANBAN.exec(pathname)
  if (kanban) return { kind: 'kanban', typeId: typeIdOf(kanban), categoryId: numberOf(kanban[3]) }
  const list = LIST.exec(pathname)
  if (list) {
    return { kind: 'list', typeId: typeIdOf(list), categoryId: numberOf(list[3] ?? list[4]) }
  }
  const automation = AUTOMATION.exec(pathname)
  if (automation) {
    return { kind: 'automation', typeId: typeIdOf(automation), categoryId: Number(automation[3]) }
  }
  return { kind: 'missing' }
}

function typeIdOf(match: RegExpExecArray): number {
  return match[1] === undefined ? (NAMED_TYPES[match[2] ?? ''] ?? 0) : Number(match[1])
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

const NAMED: Record<number, string> = { 1: 'lead', 2: 'deal', 3: 'contact', 4: 'company' }

const PLURALS: Record<number, string> = {
  1: 'Leads',
  2: 'Deals',
  3: 'Contacts',
  4: 'Companies',
  7: 'Estimates',
  31: 'Invoices',
}

/** What the menu calls the records of a type. */
export function pluralOf(type: ObjectType): string {
  return PLURALS[type.id] ?? type.name
}

/** The record's title, or its type and number when it has none, as in the portal. */
export function titleOf(record: CrmRecord, type: ObjectType): string {
  return record.title === '' ? `${type.name} #${record.id}` : record.title
}

export function cardPath(typeId: number, id: number): string {
  return `${base(typeId)}/details/${id}/`
}

export function boardPath(typeId: number, categoryId: number): string {
  return typeId === 1 ? '/crm/lead/kanban/' : `${base(typeId)}/kanban/category/${categoryId}/`
}

export function listPath(typeId: number, categoryId: number | null): string {
  if (typeId === 2 && categoryId !== null) return `/crm/deal/category/${categoryId}/`
  if (NAMED[typeId] !== undefined || categoryId === null) return `${base(typeId)}/list/`
  return `${base(typeId)}/list/category/${categoryId}/`
}

export function automationPath(typeId: number, categoryId: number): string {
  return `${base(typeId)}/automation/${categoryId}/`
}

function base(typeId: number): string {
  const name = NAMED[typeId]
  return name === undefined ? `/crm/type/${typeId}` : `/crm/${name}`
}
