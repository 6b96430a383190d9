import { isPortalError, type PortalErrorKind } from '#portal/model/portal-error.ts'
import {
  recordKey,
  type RecordRef,
  type StageStep,
  type RecordState,
} from '#portal/model/record.ts'
import { pageSize } from '#portal/model/request-sizes.ts'
import type { Portal } from '#portal/portal.ts'
import type { KeyedReading } from '#runs/model/reading.ts'
import type { RunItem } from '#runs/model/run.ts'

import type { TypeLookup } from './new-run.ts'

type ReadingPortal = Pick<Portal, 'readRecords' | 'observe'>

/** One reading per item, of all the records it watches. */
export type ReadResult = { kind: 'read'; readings: KeyedReading[] } | ReadFailure

export interface ReadFailure {
  kind: 'failed'
  error: PortalErrorKind
  /** When the limit that refused it opens again; null: not known, or no limit. */
  until: Date | null
}

/** History is read from this long before the intent, so that a clock that is slightly off loses nothing. */
const historyMarginMs = 120_000

/** Reads stages only: one list command per 50 records. */
export function readStages(portal: ReadingPortal, items: RunItem[], at: Date): Promise<ReadResult> {
  return resultOf(async () => {
    const states = await portal.readRecords(targetsOf(items))
    return readingsOf(items, at, states, new Map())
  })
}

/** Reads stages and the path to them: two list commands per 50 records of a type. */
export function readStagesAndHistory(
  portal: ReadingPortal,
  items: RunItem[],
  at: Date,
  typeOf: TypeLookup,
): Promise<ReadResult> {
  return resultOf(async () => {
    const states: RecordState[] = []
    const steps = new Map<number, StageStep[] | null>()
    const since = historySince(items)
    for (const [typeId, ids] of idsByType(targetsOf(items))) {
      const type = typeOf(typeId)
      if (type === null) continue
      for (let from = 0; from < ids.length; from += pageSize) {
        // One request at a time: parallel reads open sockets on which a browser may repeat a send.
        // oxlint-disable-next-line no-await-in-loop
        const answer = await portal.observe(type, ids.slice(from, from + pageSize), since)
        states.push(...answer.records)
        const known = steps.get(typeId) ?? []
        steps.set(typeId, answer.steps === null ? null : [...known, ...answer.steps])
      }
    }
    return readingsOf(items, at, states, steps)
  })
}

/** Gives each item the part of an answer that concerns its own targets. */
function readingsOf(
  items: RunItem[],
  at: Date,
  states: RecordState[],
  steps: Map<number, StageStep[] | null>,
): KeyedReading[] {
  const byKey = new Map(states.map((state) => [recordKey(state), state]))
  return items.map((item) => {
    const targets = item.targets ?? []
    const keys = new Set(targets.map(recordKey))
    const known = targets.flatMap(({ typeId }) => steps.get(typeId) ?? [])
    const hasSteps = targets.some(({ typeId }) => steps.get(typeId))
    return {
      key: item.key,
      reading: {
        at,
        states: targets.flatMap((target) => byKey.get(recordKey(target)) ?? []),
        steps: hasSteps ? uniqueSteps(known.filter((step) => keys.has(recordKey(step)))) : null,
      },
    }
  })
}

function uniqueSteps(steps: StageStep[]): StageStep[] {
  return [...new Map(steps.map((step) => [step.stepId, step])).values()]
}

function historySince(items: RunItem[]): Date {
  const times = items.map((item) => item.attempts.at(-1)?.intendedAt.getTime() ?? 0)
  return new Date(Math.min(...times) - historyMarginMs)
}

function targetsOf(items: RunItem[]): RecordRef[] {
  const targets = items.flatMap((item) => item.targets ?? [])
  return [...new Map(targets.map((target) => [recordKey(target), target])).values()]
}

function idsByType(refs: RecordRef[]): Map<number, number[]> {
  const byType = new Map<number, number[]>()
  for (const { typeId, id } of refs) byType.set(typeId, [...(byType.get(typeId) ?? []), id])
  return byType
}

async function resultOf(read: () => Promise<KeyedReading[]>): Promise<ReadResult> {
  try {
    return { kind: 'read', readings: await read() }
  } catch (error) {
    // A portal rejects with portal errors only; anything else means that its answer made no sense.
    if (!isPortalError(error)) return { kind: 'failed', error: 'unreadable-answer', until: null }
    return { kind: 'failed', error: error.kind, until: error.details.until ?? null }
  }
}
