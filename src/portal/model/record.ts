import type { ObjectType } from './object-type.ts'

/** A record as one read returned it; null where its type has no such field. */
export interface RecordState extends RecordRef {
  /** May be empty: the screen then says "Deal #1042". */
  title: string
  pipelineId: number | null
  stageId: string | null
  movedAt: Date | null
  /** ID of the user who moved it last; 0 or null when the portal does not report it. */
  movedBy: number | null
  /** The responsible person, in whose name a trigger moves the record unless its rule says otherwise. */
  assignedById: number | null
  /** The author; missing in journals written before it was recorded. */
  createdById?: number | null
}

/** One row of the portal's stage history. */
export interface StageStep extends RecordRef {
  stepId: number
  stageId: string
  pipelineId: number | null
  at: Date
}

/** Several records at one moment, with their recent history. */
export interface Observation {
  readAt: Date
  /** Records that exist and may be read; a missing one is not in the list. */
  records: RecordState[]
  /** Newest last; null where the type has no history or the portal refused it. */
  steps: StageStep[] | null
}

/** Identifies one CRM record: `typeId` is the portal's entityTypeId (2 deal, 31 invoice, 177 …). */
export interface RecordRef {
  typeId: number
  id: number
}

/** `2:1042`: for keys of caches and maps. */
export function recordKey(ref: RecordRef): string {
  return `${ref.typeId}:${ref.id}`
}

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
