import type { ObjectType } from '#portal/model/object-type.ts'
import { withoutInvisible } from '#portal/model/parse-record-input.ts'
import {
  recordKey,
  type RecordRef,
  type RecordState,
  dealTypeId,
  unwatchedCount,
  type ClientReach,
} from '#portal/model/record.ts'
import type { PlannedItem } from '#runs/model/run.ts'
import { hasMovedSince, isSettledBy, type Doubt, type OpenDoubt } from '#runs/proof/doubt.ts'
import { findPath, forecast, type Forecast, type LearnedPath } from '#runs/proof/learned-paths.ts'

/** A forecast, or that the portal no longer has the type. */
type PlanForecast = Forecast | { kind: 'certain-no-op'; reason: 'no-such-type' }

/** One record as it was read, and what firing on it will probably do. */
export interface PlanRow {
  key: string
  record: RecordRef
  /** Null: missing, or not visible to this account. */
  state: RecordState | null
  readAt: Date
  forecast: PlanForecast
  /** Its title in the list it comes from, where that is another than the portal's. */
  otherTitle: string | null
  /** When this trigger was last sent to it, as far as this browser knows. */
  firedAt: Date | null
  /** Its last answer was lost, so it may already have received the trigger. */
  isDoubtful: boolean
  /** The run whose answer for it was lost, where the journal has it. */
  doubtRunId: string | null
  /** An earlier run did not see it move, but it has moved since, so there is nothing to repeat. */
  isSettled: boolean
  /** For a client, the records watched in its place. Null: not a client, or they are not known. */
  reached: Reached | null
}

/** The open deals of a client, of which the portal picks one, and its items, all of which it reaches. */
export interface Reached extends ClientReach {
  readAt: Date
}

/** Rows with the same forecast and reason, chosen or left out together. */
export type GroupId =
  | 'likely-move'
  | 'unknown'
  | 'doubtful'
  | 'settled'
  | 'other-title'
  | 'no-deals'
  | `likely-nothing:${Extract<PlanForecast, { kind: 'likely-nothing' }>['reason']}`
  | `certain-no-op:${Extract<PlanForecast, { kind: 'certain-no-op' }>['reason']}`

export interface PlanGroup {
  id: GroupId
  count: number
  /** How many of them will be fired. */
  chosen: number
}

/** What the person changed in the plan. */
export interface Choice {
  /** Groups switched against their default. */
  switched: ReadonlySet<GroupId>
  /** Single rows switched against their group. */
  rows: ReadonlySet<string>
}

export const noChoice: Choice = { switched: new Set(), rows: new Set() }

export function planRow(
  read: { record: RecordRef; state: RecordState | null; readAt: Date },
  type: ObjectType | null,
  known: {
    code: string
    paths: LearnedPath[]
    firedAt: Date | null
    /** What the run that it comes from left in doubt. */
    doubt: Doubt | null
    /** The same from the journal, which knows of every firing of this browser. */
    open?: OpenDoubt | undefined
    reached: Reached | null
    /** Its title in the list it comes from. */
    listed?: string | undefined
  },
): PlanRow {
  const { open } = known
  const doubt = open?.doubt ?? known.doubt
  const reached = known.reached?.records ?? null
  const hasMoved = doubt !== null && hasMovedSince(doubt, read.state, reached)
  const isDoubtful =
    open === undefined
      ? doubt !== null && (doubt.mayBeTwice || (doubt.isAnswerLost && !hasMoved))
      : !isSettledBy(open, read.state, read.readAt, reached)
  return {
    ...read,
    key: recordKey(read.record),
    forecast: forecastOf(read, type, known.code, known.paths),
    otherTitle: isOtherTitle(known.listed, read.state, type) ? (known.listed ?? null) : null,
    firedAt: known.firedAt,
    isDoubtful,
    doubtRunId: open?.runId ?? null,
    isSettled: hasMoved && !isDoubtful,
    reached: known.reached,
  }
}

/** The same rows with forecasts from what has been learned since, such as from a test. */
export function updateForecasts(
  rows: readonly PlanRow[],
  code: string,
  paths: LearnedPath[],
  typeOf: (typeId: number) => ObjectType | null,
): PlanRow[] {
  return rows.map((row) => ({
    ...row,
    forecast: forecastOf(row, typeOf(row.record.typeId), code, paths),
  }))
}

function forecastOf(
  { record, state }: Pick<PlanRow, 'record' | 'state'>,
  type: ObjectType | null,
  code: string,
  paths: LearnedPath[],
): PlanForecast {
  if (type === null) return { kind: 'certain-no-op', reason: 'no-such-type' }
  return forecast(state, type, findPath(paths, code, record.typeId, state?.pipelineId ?? null))
}

/** A file that counts its records differently has the right titles beside the wrong IDs. */
function isOtherTitle(
  listed: string | undefined,
  state: RecordState | null,
  type: ObjectType | null,
): boolean {
  if (listed === undefined || state === null) return false
  const [given, title] = [plainText(listed), plainText(state.title)]
  if (given === '' || title === '' || given === title) return false
  // Lists of contacts often hold first and last names in columns of their own.
  const words = title.split(' ')
  return type?.kind !== 'contact' || !given.split(' ').every((word) => words.includes(word))
}

function plainText(text: string): string {
  return withoutInvisible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/["'“”„«»‘’`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

export function groupOf(row: PlanRow): GroupId {
  const { forecast: expected, isDoubtful, isSettled, reached, otherTitle } = row
  if (isDoubtful) return 'doubtful'
  if (otherTitle !== null) return 'other-title'
  if (isSettled) return 'settled'
  if (reached?.records.length === 0) return 'no-deals'
  switch (expected.kind) {
    case 'likely-move':
    case 'unknown':
      return expected.kind
    case 'likely-nothing':
      return `likely-nothing:${expected.reason}`
    case 'certain-no-op':
      return `certain-no-op:${expected.reason}`
  }
}

/**
 * A record that is certain not to change, has moved since or is in doubt is left out unless the person
 * includes it.
 */
export function isChosen(row: PlanRow, choice: Choice): boolean {
  const group = groupOf(row)
  const isGroupIncluded = choice.switched.has(group) !== isIncludedByDefault(group)
  return choice.rows.has(row.key) ? !isGroupIncluded : isGroupIncluded
}

const leftOut = new Set<GroupId>(['doubtful', 'settled', 'other-title'])

function isIncludedByDefault(id: GroupId): boolean {
  return !leftOut.has(id) && !id.startsWith('certain-no-op')
}

/** Ordered for reading: records that will probably move come first. */
export function groupsOf(rows: readonly PlanRow[], choice: Choice): PlanGroup[] {
  const groups = new Map<GroupId, PlanGroup>()
  for (const row of rows) {
    const id = groupOf(row)
    const group = groups.get(id) ?? { id, count: 0, chosen: 0 }
    group.count += 1
    if (isChosen(row, choice)) group.chosen += 1
    groups.set(id, group)
  }
  const order = [
    'likely-move',
    'unknown',
    'likely-nothing',
    'no-deals',
    'doubtful',
    'other-title',
    'settled',
    'certain-no-op',
  ]
  const rank = ({ id }: PlanGroup) => order.findIndex((kind) => id.startsWith(kind))
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b))
}

/** Includes or leaves out a whole group, along with rows in it that were switched singly. */
export function withGroup(
  choice: Choice,
  rows: readonly PlanRow[],
  id: GroupId,
  isIncluded: boolean,
): Choice {
  const switched = new Set(choice.switched)
  if (isIncluded === isIncludedByDefault(id)) switched.delete(id)
  else switched.add(id)
  const inGroup = new Set(rows.filter((row) => groupOf(row) === id).map(({ key }) => key))
  const others = [...choice.rows].filter((key) => !inGroup.has(key))
  return { ...choice, switched, rows: new Set(others) }
}

export function withRows(choice: Choice, keys: readonly string[]): Choice {
  const rows = new Set(choice.rows)
  for (const key of keys) {
    if (!rows.delete(key)) rows.add(key)
  }
  return { ...choice, rows }
}

/** How many records are in each pipeline, largest first; null: no pipeline is known. */
export function countByPipeline(
  rows: readonly PlanRow[],
): { typeId: number; pipelineId: number | null; count: number }[] {
  const parts = new Map<string, { typeId: number; pipelineId: number | null; count: number }>()
  for (const { record, state } of rows) {
    const pipelineId = state?.pipelineId ?? null
    const key = `${record.typeId}:${pipelineId}`
    const part = parts.get(key) ?? { typeId: record.typeId, pipelineId, count: 0 }
    parts.set(key, { ...part, count: part.count + 1 })
  }
  return [...parts.values()].toSorted((a, b) => b.count - a.count)
}

/** The item for the engine; with the reading it can hold back a record that changes before its turn. */
export function plannedItem({ record, state, readAt, reached }: PlanRow): PlannedItem {
  const title = state?.title ?? ''
  if (reached !== null) {
    const { records } = reached
    const watch = records.map(({ typeId, id }) => ({ typeId, id }))
    return { record, title, watch, reading: { at: reached.readAt, states: records } }
  }
  return { record, title, reading: { at: readAt, states: state === null ? [] : [state] } }
}

/** What firings on the clients among these rows reach: at most one deal each, and every item. */
export function reachOfClients(rows: readonly Pick<PlanRow, 'reached'>[]) {
  const sums = { clients: 0, deals: 0, items: 0, unwatched: 0, unread: 0 }
  for (const { reached } of rows) {
    if (reached === null) continue
    sums.clients += 1
    if (reached.records.some(({ typeId }) => typeId === dealTypeId)) sums.deals += 1
    sums.items += reached.items.reduce((sum, { count }) => sum + count, 0)
    sums.unwatched += unwatchedCount(reached)
    if (reached.unreadTypes.length > 0) sums.unread += 1
  }
  return sums
}

/**
 * How many records are covered by several rows: a deal or item listed itself and through its client, or
 * through two of its clients. The portal may fire the trigger on such a record more than once.
 */
export function sharedRecords(rows: readonly Pick<PlanRow, 'key' | 'reached'>[]): number {
  const reached = new Set<string>()
  const shared = new Set<string>()
  for (const { key, reached: through } of rows) {
    for (const record of through === null ? [key] : through.records.map(recordKey)) {
      if (reached.has(record)) shared.add(record)
      reached.add(record)
    }
  }
  return shared.size
}
