import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord, PortalState, User } from '#emulator/core/state.ts'

/** Formatters are slow to make, and a board needs hundreds of formatted texts. */
const moneyFormats = new Map<string, Intl.NumberFormat>()
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})

/** `$12,400`; a currency that the runtime does not know follows the number. */
export function money(amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`
  let format = moneyFormats.get(currency)
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', {
      style: 'currency',
      maximumFractionDigits: 0,
      currency,
    })
    moneyFormats.set(currency, format)
  }
  return format.format(amount)
}

/** The record's amount; null where the type has none. */
export function amountOf(record: CrmRecord): { amount: number; currency: string } | null {
  const amount = Number(record.fields['opportunity'] ?? Number.NaN)
  if (Number.isNaN(amount)) return null
  return { amount, currency: String(record.fields['currencyId'] ?? 'USD') }
}

/** The sums of some records, one per currency, the largest first. */
export function sumsOf(records: readonly CrmRecord[]): string[] {
  const sums = new Map<string, number>()
  for (const record of records) {
    const own = amountOf(record)
    if (own) sums.set(own.currency, (sums.get(own.currency) ?? 0) + own.amount)
  }
  return [...sums]
    .toSorted(([, one], [, other]) => other - one)
    .map(([currency, sum]) => money(sum, currency))
}

/** Finds a record's company, else its first contact; null when it has no client. */
export function clientFinder(state: PortalState): (record: CrmRecord) => CrmRecord | null {
  const clients = new Map<string, CrmRecord>()
  for (const record of state.records) {
    if (record.typeId === 3 || record.typeId === 4) {
      clients.set(`${record.typeId}:${record.id}`, record)
    }
  }
  return (record) =>
    (record.typeId === 4 ? undefined : clients.get(`4:${record.companyId}`)) ??
    clients.get(`3:${record.contactIds[0]}`) ??
    null
}

export function userName(user: User): string {
  return `${user.firstName} ${user.lastName}`
}

/** When the record last changed its stage, or changed at all; milliseconds. */
export function movedAt(record: CrmRecord): number {
  return Date.parse(record.movedTime ?? record.updatedTime)
}

/** `Today, 14:05`, `22 Nov, 14:05`, in the portal's own time zone. */
export function dayAndTime(iso: string, now: number): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(iso)
  if (match === null) return iso
  const [, year, month, day, time] = match
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isToday = portalTime(now).slice(0, 10) === iso.slice(0, 10)
  const label = dayFormat.format(date)
  return `${isToday ? 'Today' : label}, ${time}`
}

/**
 * Text that reads well on a stage's colour: black or white, whichever contrasts more by the formula
 * of WCAG 2.2; one of the two always reaches 4.5 to 1.
 */
export function textOn(color: string): '#ffffff' | '#000000' {
  const level = luminance(color)
  return 1.05 / (level + 0.05) >= (level + 0.05) / 0.05 ? '#ffffff' : '#000000'
}

/** The colour itself, or grey when it is not a `#rrggbb` value and must not reach a style. */
export function safeColor(color: string): string {
  return /^#[0-9a-f]{6}$/i.test(color) ? color : '#a8adb4'
}

/** A stage's colours for a `style` attribute. */
export function stageStyle(color: string): string {
  const safe = safeColor(color)
  return `--stage: ${safe}; --on-stage: ${textOn(safe)}`
}

/** Relative luminance, 0 black to 1 white. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
