import type { RecordFilter } from '#portal/calls/record-filter.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { recordKey, type RecordRef, type RecordState } from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'
import type { Journal } from '#runs/journal/journal.ts'
import type { Clock } from '#runs/model/clock.ts'
import type { OutcomeKind } from '#runs/model/outcome.ts'
import type { Run } from '#runs/model/run.ts'

import { doubtOf, type Doubt } from './doubt.ts'
import { planRow, type PlanRow } from './plan.ts'
import { readClientDeals } from './read-client-deals.ts'

/** Where the records of a new run come from. */
export type Source =
  | {
      kind: 'records'
      records: readonly RecordRef[]
      /** By key: those that were not seen to move in the run they come from. */
      doubts?: ReadonlyMap<string, Doubt>
      /** The run they come from. */
      runId?: string
    }
  | { kind: 'filter'; type: ObjectType; filter: RecordFilter }

interface PlanDeps {
  portal: Pick<Portal, 'readRecords' | 'listRecords' | 'openDealsOfAll'>
  journal: Pick<Journal, 'learned' | 'firings'>
  clock: Pick<Clock, 'now'>
  typeOf: (typeId: number) => ObjectType | null
}

/** One request each, and soon enough for a bar that moves. */
const chunkSize = 500
/** A run of more than this does not end within a day. */
export const mostRecords = 50_000
const dayMs = 86_400_000

interface Lately {
  firedAt: Date
  /** Its answer was lost. */
  lost: Doubt | null
}

type Read = Pick<PlanRow, 'record' | 'state' | 'readAt'>

/**
 * Reads every record once: that is the list that will be fired, frozen. `onRead` is told how many are
 * read. Rejects with a `PortalError`, or when the signal aborts.
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
  const deals = await readClientDeals(found, deps, signal)
  const paths = await deps.journal.learned()
  const lately = await firedLately(code, deps)
  const doubts = source.kind === 'records' ? source.doubts : undefined
  return reads.map((read) => {
    const key = recordKey(read.record)
    const last = lately.get(key)
    const known = {
      firedAt: last?.firedAt ?? null,
      doubt: last?.lost ?? doubts?.get(key) ?? null,
      deals: deals.get(key) ?? null,
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
    // A list of a type that is gone is refused, and with it the whole request.
    const listed = part.filter(({ typeId }) => typeOf(typeId) !== null)
    const readAt = clock.now()
    // One request after the other: the portal counts them.
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
  for (let afterId = 0; reads.size < mostRecords;) {
    const readAt = clock.now()
    // Each page begins where the one before ended.
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
  return [...reads.values()].slice(0, mostRecords)
}

/** When each record last received this trigger in the last 24 hours, and whether that is certain. */
async function firedLately(
  code: string,
  { journal, clock }: PlanDeps,
): Promise<Map<string, Lately>> {
  const lately = new Map<string, Lately>()
  const from = new Date(clock.now().getTime() - dayMs)
  const { rows } = await journal.firings({ code, from, limit: mostRecords })
  for (const { item, at } of rows) {
    const wasSent = item.attempts.some((attempt) => attempt.verdict?.kind !== 'refused')
    const key = recordKey(item.record)
    // Newest first: the last word about a record counts.
    if (!wasSent || lately.has(key)) continue
    const doubt = doubtOf(item)
    lately.set(key, { firedAt: at, lost: doubt?.isAnswerLost === true ? doubt : null })
  }
  return lately
}

/** The records of an earlier run whose firing ended so, with what is in doubt about them. */
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
