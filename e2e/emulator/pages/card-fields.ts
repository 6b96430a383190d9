import type { CrmRecord, ObjectType } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { cardPath, titleOf } from './crm-paths.ts'
import { html, type HtmlValue } from './html.ts'
import { amountOf, dayAndTime, money, userName } from './record-words.ts'

/** What the card's "About" lists: name and value. */
export function fieldsOf(
  portal: EmulatedPortal,
  type: ObjectType,
  record: CrmRecord,
): [name: string, value: HtmlValue][] {
  const { state } = portal
  const now = portal.now()
  const amount = amountOf(record)
  const pipeline = type.pipelines.find(({ id }) => id === record.categoryId)
  const assignee = state.users.find(({ id }) => id === record.assignedById)
  const link = (typeId: number, id: number | null): HtmlValue => {
    const linked = state.records.find((other) => other.typeId === typeId && other.id === id)
    const linkedType = state.types.find((other) => other.id === typeId)
    if (!linked || !linkedType) return null
    return html`<a href="${cardPath(typeId, linked.id)}" data-slider
      >${titleOf(linked, linkedType)}</a
    >`
  }
  const rows: [string, HtmlValue][] = [
    ['ID', record.id],
    ['Pipeline', type.hasPipelines ? pipeline?.name : null],
    ['Amount', amount && money(amount.amount, amount.currency)],
    ['Company', link(4, record.companyId)],
    ['Contact', record.contactIds.map((id) => link(3, id))],
    ['Responsible', assignee && userName(assignee)],
    ['Created', dayAndTime(record.createdTime, now)],
    ['Stage changed', record.movedTime && dayAndTime(record.movedTime, now)],
    ...Object.entries(record.fields)
      .filter(([name]) => !SHOWN_ABOVE.has(name))
      .flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]))
      .map(([name, value]): [string, HtmlValue] => [fieldLabel(name), fieldValue(value)]),
  ]
  return rows.filter(([, value]) => hasContent(value))
}

const SHOWN_ABOVE = new Set(['opportunity', 'currencyId'])

function hasContent(value: HtmlValue): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** `sourceId` → `Source`, `lastName` → `Last name`. */
export function fieldLabel(name: string): string {
  const words = name
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `RECOMMENDATION` → `Recommendation`, `Y` → `Yes`; anything else as it is. */
function fieldValue(value: string | number | boolean): string {
  if (value === true || value === 'Y') return 'Yes'
  if (value === false || value === 'N') return 'No'
  if (typeof value === 'number' || !/^[A-Z][A-Z_]{3,}$/.test(value)) return String(value)
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ')
}
