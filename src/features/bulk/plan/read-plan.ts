import { clientsPerRequest } from '#portal/calls/client-reach.ts'
import type { RecordFilter } from '#portal/calls/record-filter.ts'
import { type ObjectType, isClientType } from '#portal/model/object-type.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal/journal.ts'
import { readDoubts } from '#runs/journal/queries.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'
import { doubtOf, type Doubt } from '#runs/proof/doubt.ts'

import { planRow, type PlanRow, type Reached } from './plan.ts'

/** Where the records of a new run come from. */
export type Source =
  | {
      kind: 'records'
      records: readonly RecordRef[]
      /** By key, for records that were not seen to move in the run they come from. */
      doubts?: ReadonlyMap<string, Doubt>
      /** By key: their titles where the list has them. */
      titles?: ReadonlyMap<string, string>
      /** The run they come from. */
      runId?: string
    }
  | { kind: 'filter'; type: ObjectType; filter: RecordFilter }

interface PlanDeps {
  portal: Pick<Portal, 'readRecords' | 'listRecords' | 'reachOfAll'>
  journal: Pick<Journal, 'learned' | 'firings' | 'runs'>
  clock: Pick<Clock, 'now'>
  typeOf: (typeId: number) => ObjectType | null
  /** Smart processes that a firing on a client may reach. */
  processes: readonly number[]
}

/** One request each; small enough for a count that keeps moving. */
const chunkSize = 500
/** A larger run would not end within a day. */
export const maxRecords = 50_000
const dayMs = 86_400_000

type Read = Pick<PlanRow, 'record' | 'state' | 'readAt'>

/**
 * Reads every record once; records that match later are not added. `onRead` receives the number of
 * records read. Rejects with a `PortalError`, or when the signal aborts.
 */
export async function readPlan(
  source: Source,
  code: string,
  deps: PlanDeps,
  onRead: (count: number) => void,
  signal: AbortSignal,
): Promise<PlanRow[]> {
  const reads =
    source.kind === 'filter'
      ? await readMatching(source, deps, onRead, signal)
      : await readGiven(source.records, deps, onRead, signal)
  const found = reads.filter(({ state }) => state !== null).map(({ record }) => record)
  const reached = await readClientReach(found, deps, signal)
  const paths = await deps.journal.learned()
  const fired = await recentFirings(code, deps)
  const open = await readDoubts(deps.journal, code)
  const { doubts, titles } = source.kind === 'records' ? source : {}
  return reads.map((read) => {
    const key = recordKey(read.record)
    const known = {
      firedAt: fired.get(key) ?? null,
      doubt: doubts?.get(key) ?? null,
      open: open.get(key),
      reached: reached.get(key) ?? null,
      listed: titles?.get(key),
    }
    return planRow(read, deps.typeOf(read.record.typeId), { code, paths, ...known })
  })
}

async function readGiven(
  records: readonly RecordRef[],
  { portal, clock, typeOf }: PlanDeps,
  onRead: (count: number) => void,
  signal: AbortSignal,
): Promise<Read[]> {
  const reads: Read[] = []
  for (let from = 0; from < records.length; from += chunkSize) {
    const part = records.slice(from, from + chunkSize)
    // Asking for a type that no longer exists would fail the whole request.
    const listed = part.filter(({ typeId }) => typeOf(typeId) !== null)
    const readAt = clock.now()
    // One request at a time: the portal limits their rate.
    // oxlint-disable-next-line no-await-in-loop
    const states = await portal.readRecords(listed)
    signal.throwIfAborted()
    const byKey = new Map(states.map((state) => [recordKey(state), state]))
    for (const record of part) {
      reads.push({ record, state: byKey.get(recordKey(record)) ?? null, readAt })
    }
    onRead(reads.length)
  }
  return reads
}

async function readMatching(
  { type, filter }: Extract<Source, { kind: 'filter' }>,
  { portal, clock }: PlanDeps,
  onRead: (count: number) => void,
  signal: AbortSignal,
): Promise<Read[]> {
  const reads = new Map<string, Read>()
  for (let afterId = 0; reads.size < maxRecords;) {
    const readAt = clock.now()
    // Each page starts where the previous one ended.
    // oxlint-disable-next-line no-await-in-loop
    const states: RecordState[] = await portal.listRecords(type, filter, afterId)
    signal.throwIfAborted()
    for (const state of states) {
      const record = { typeId: state.typeId, id: state.id }
      reads.set(recordKey(record), { record, state, readAt })
    }
    onRead(reads.size)
    if (states.length === 0) break
    afterId = Math.max(...states.map(({ id }) => id))
  }
  return [...reads.values()].slice(0, maxRecords)
}

/** When each record last received this trigger, or may have, within 24 hours; by `recordKey`. */
async function recentFirings(
  code: string,
  { journal, clock }: PlanDeps,
): Promise<Map<string, Date>> {
  const recent = new Map<string, Date>()
  const from = new Date(clock.now().getTime() - dayMs)
  const { rows } = await journal.firings({ code, from, limit: maxRecords })
  for (const { item, at } of rows) {
    const wasSent =
      item.outcome?.kind === 'unknown' ||
      item.attempts.some((attempt) => attempt.verdict?.kind !== 'refused')
    const key = recordKey(item.record)
    // Newest first, so only the latest firing of a record counts.
    if (wasSent && !recent.has(key)) recent.set(key, at)
  }
  return recent
}

/** The records of an earlier run with one of these outcomes, and what is in doubt about them. */
export function repeatSource(
  run: Pick<Run, 'id' | 'items'>,
  outcomes: readonly OutcomeKind[],
): Extract<Source, { kind: 'records' }> {
  const items = run.items.filter(
    ({ outcome }) => outcome !== null && outcomes.includes(outcome.kind),
  )
  return {
    kind: 'records',
    records: items.map(({ record }) => record),
    doubts: new Map(
      items.flatMap((item) => {
        const doubt = doubtOf(item)
        return doubt === null ? [] : [[recordKey(item.record), doubt] as const]
      }),
    ),
    runId: run.id,
  }
}

interface ReadClientReachDeps {
  portal: Pick<Portal, 'reachOfAll'>
  clock: Pick<Clock, 'now'>
  typeOf: (typeId: number) => ObjectType | null
  processes: readonly number[]
}

/** Fifty requests and up to a thousand lists: more would exhaust the portal's time budget. */
const maxRequests = 50

/** How many clients of a plan are watched: 500 without smart processes, fewer with many. */
export function maxClients(processes: readonly number[]): number {
  return maxRequests * clientsPerRequest(processes)
}

/**
 * Reads what firings on the clients among these records reach, by `recordKey`, in at most fifty requests.
 * Clients beyond `maxClients`, and those whose deals may not be read, are left out. Rejects with a `PortalError`, or when the
 * signal aborts.
 */
export async function readClientReach(
  records: readonly RecordRef[],
  { portal, clock, typeOf, processes }: ReadClientReachDeps,
  signal: AbortSignal,
): Promise<Map<string, Reached>> {
  const clients = records
    .filter(({ typeId }) => {
      const type = typeOf(typeId)
      return type !== null && isClientType(type)
    })
    .slice(0, maxClients(processes))
  const known = new Map<string, Reached>()
  const perRequest = clientsPerRequest(processes)
  for (let from = 0; from < clients.length; from += perRequest) {
    const part = clients.slice(from, from + perRequest)
    const readAt = clock.now()
    // One request at a time: the portal limits their rate.
    // oxlint-disable-next-line no-await-in-loop
    const reaches = await portal.reachOfAll(part, processes)
    signal.throwIfAborted()
    for (const client of part) {
      const key = recordKey(client)
      const reach = reaches.get(key)
      if (reach !== undefined) known.set(key, { ...reach, readAt })
    }
  }
  return known
}
