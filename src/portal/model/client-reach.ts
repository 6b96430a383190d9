import type { ObjectType } from './object-type.ts'
import type { RecordState } from './record.ts'

/** What one firing on a contact or company may move, as far as an app can read it: not its orders. */
export interface ClientReach {
  /** Open deals, newest first, of which the portal picks one; then items, all of which it reaches. */
  records: RecordState[]
  /** How many items of each smart process hold the client; `records` has one page of each. */
  items: { typeId: number; count: number }[]
  /** Smart processes whose items could not be read. */
  unreadTypes: number[]
}

/**
 * Smart processes whose items may hold a client. A firing reaches those with an application trigger on
 * any stage, which no app can read, so all that run automation are watched.
 */
export function processesOf(types: readonly ObjectType[]): number[] {
  return types
    .filter(({ kind, obstacle }) => kind === 'smart-process' && obstacle === null)
    .map(({ id }) => id)
}

/** The part of a reach that firings on the client would pass over: items beyond the first page. */
export function unwatchedCount({ records, items }: ClientReach): number {
  const counted = items.reduce((sum, { count }) => sum + count, 0)
  return counted - records.filter(({ typeId }) => typeId !== dealTypeId).length
}

export const dealTypeId = 2
