import type { CrmRecord, ObjectType } from '#emulator/core/state.ts'

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

/** The record's title; an untitled one goes by its type and number, as in the portal. */
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
