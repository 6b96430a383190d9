import { fold } from '#i18n/fold.ts'
import type { FiringsQuery } from '#runs/journal/journal.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'

/** The filters of the list, in the shape of the toolbar. */
export interface HistoryFilters {
  period: Period
  /** Code of a trigger, or `all`. */
  code: string
  result: OutcomeKind | 'all'
  /** User id as text, or `all`. */
  who: string
  text: string
}

export const periods = ['all', 'today', 'week', 'month'] as const

export type Period = (typeof periods)[number]

export const results = [
  'moved',
  'moved-on',
  'came-back',
  'same-time',
  'not-moved',
  'unrelated-move',
  'not-found',
  'refused',
  'unknown',
  'not-sent',
  'not-verified',
] as const satisfies readonly OutcomeKind[]

export const noFilters: HistoryFilters = {
  period: 'all',
  code: 'all',
  result: 'all',
  who: 'all',
  text: '',
}

export function isFiltered(filters: HistoryFilters): boolean {
  return JSON.stringify(filters) !== JSON.stringify(noFilters)
}

/** The journal query; days begin at midnight on this computer. */
export function firingsQuery(filters: HistoryFilters, now: Date): Omit<FiringsQuery, 'limit'> {
  const { period, code, result, who, text } = filters
  const from = periodStart(period, now)
  return {
    ...(from === null ? {} : { from }),
    ...(code === 'all' ? {} : { code }),
    ...(result === 'all' ? {} : { outcomes: [result] }),
    ...(who === 'all' ? {} : { byId: Number(who) }),
    ...(text.trim() === '' ? {} : { search: searchFor(text) }),
  }
}

function searchFor(text: string): (row: string) => boolean {
  const wanted = fold(text.trim().replace(/^#/, ''))
  return (row) => fold(row).includes(wanted)
}

function periodStart(period: Period, now: Date): Date | null {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  switch (period) {
    case 'all':
      return null
    case 'today':
      return midnight
    case 'week':
      return daysBefore(midnight, 6)
    case 'month':
      return daysBefore(midnight, 29)
  }
}

/** Calendar days, so that daylight saving changes do not shift them. */
function daysBefore(midnight: Date, days: number): Date {
  return new Date(midnight.getFullYear(), midnight.getMonth(), midnight.getDate() - days)
}
