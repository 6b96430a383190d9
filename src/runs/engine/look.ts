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

/** What may be read of a portal while a run goes on. */
export type ReadingPortal = Pick<Portal, 'readRecords' | 'observe'>

/** A look at all records the items watch; requests go one after another. */
export type Look = { kind: 'seen'; readings: KeyedReading[] } | LookFailed
export interface LookFailed {
  kind: 'failed'
  error: PortalErrorKind
}

/** A clock a little off loses nothing; rows of a page are few. */
const historyMargin = 120_000

/** Stages only: one list command per 50 records. */
export async function lookAtStages(
  portal: ReadingPortal,
  items: RunItem[],
  at: Date,
): Promise<Look> {
  return attempt(async () => {
    const states = await portal.readRecords(targetsOf(items))
    return deal(items, at, states, new Map())
  })
}

/** Stages and the way there: two list commands per 50 records of a type. */
export async function lookAtPaths(
  portal: ReadingPortal,
  items: RunItem[],
  at: Date,
  typeOf: TypeLookup,
): Promise<Look> {
  return attempt(async () => {
    const states: RecordState[] = []
    const steps = new Map<number, StageStep[] | null>()
    const since = historySince(items)
    for (const [typeId, ids] of idsByType(targetsOf(items))) {
      const type = typeOf(typeId)
      if (type === null) continue
      for (let from = 0; from < ids.length; from += pageSize) {
        // One request at a time: parallel reads open sockets on which a browser may repeat a send.
        // oxlint-disable-next-line no-await-in-loop
        const seen = await portal.observe(type, ids.slice(from, from + pageSize), since)
        states.push(...seen.records)
        const known = steps.get(typeId) ?? []
        steps.set(typeId, seen.steps === null ? null : [...known, ...seen.steps])
      }
    }
    return deal(items, at, states, steps)
  })
}

/** Each item gets the part of the look that is about its own targets. */
function deal(
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

/** From when on the history is asked for; what is older than the reading before is sorted out later. */
function historySince(items: RunItem[]): Date {
  const times = items.map((item) => item.attempts.at(-1)?.intendedAt.getTime() ?? 0)
  return new Date(Math.min(...times) - historyMargin)
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

async function attempt(look: () => Promise<KeyedReading[]>): Promise<Look> {
  try {
    return { kind: 'seen', readings: await look() }
  } catch (error) {
    // The portal rejects with nothing else; should it, a wrong shape is the nearest truth.
    return { kind: 'failed', error: isPortalError(error) ? error.kind : 'unreadable-answer' }
  }
}
