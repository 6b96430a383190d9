import type { ObjectType, TypeKind } from './object-type.ts'

/** The kinds of places where the app can be opened, besides its own page. */
export const spots = ['record-tab', 'record-menu', 'list-menu', 'automation-designer'] as const

export type Spot = (typeof spots)[number]

/** One place the app can appear in. */
export interface PlaceCode {
  /** The portal's code: `CRM_DEAL_DETAIL_TAB`, `CRM_DYNAMIC_177_LIST_MENU` … */
  code: string
  typeId: number
  spot: Spot
}

const suffixes: Record<Spot, string> = {
  'record-tab': 'DETAIL_TAB',
  'record-menu': 'DETAIL_TOOLBAR',
  'list-menu': 'LIST_MENU',
  'automation-designer': 'ROBOT_DESIGNER_TOOLBAR',
}

const stems: Record<Exclude<TypeKind, 'smart-process'>, string> = {
  lead: 'LEAD',
  deal: 'DEAL',
  contact: 'CONTACT',
  company: 'COMPANY',
  estimate: 'QUOTE',
  invoice: 'SMART_INVOICE',
}

/** Without a button in the designer: documented on CRM_XXX_ROBOT_DESIGNER_TOOLBAR. */
const withoutDesigner: readonly TypeKind[] = ['contact', 'company', 'estimate']

/** The places that the portal has for a type, in the order of `spots`. */
export function placesOfType({ id, kind }: Pick<ObjectType, 'id' | 'kind'>): PlaceCode[] {
  const stem = kind === 'smart-process' ? `DYNAMIC_${id}` : stems[kind]
  return spots
    .filter((spot) => spot !== 'automation-designer' || !withoutDesigner.includes(kind))
    .map((spot) => ({ code: `CRM_${stem}_${suffixes[spot]}`, typeId: id, spot }))
}

/** An entry that this app has in the portal, as `placement.get` lists it. */
export interface Placement {
  code: string
  handler: string
  title: string
  /** Titles by the portal's language codes. */
  titles: ReadonlyMap<string, string>
}

/** What is bound to a place. */
export interface NewPlacement {
  code: string
  /** The page that is opened. */
  handler: string
  /** By the portal's language codes; `en` is also the title for all others. */
  titles: Readonly<Record<string, string>>
}
