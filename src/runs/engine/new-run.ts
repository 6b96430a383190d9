import { isClientType, type ObjectType } from '#portal/model/object-type.ts'
import { recordKey } from '#portal/model/record.ts'
import type { PlannedItem, Run, RunItem, RunOptions, RunPlan } from '#runs/model/run.ts'
import { uniqueId } from '#runs/model/unique-id.ts'

import { newStopCounters } from './stop-rules.ts'

/** Looks a type up by the portal's entityTypeId. */
export type TypeLookup = (typeId: number) => ObjectType | null

/** Checked at once and after 2, 5 and 15 s, because robots of the new stage often start seconds later. */
const singleOptions: RunOptions = {
  checkAfter: [0, 2, 5, 15],
  keepChecking: true,
  freshForSeconds: 5,
  fireMissing: false,
  holdChanged: false,
  pauseAfterUnknown: null,
  pauseAfterRefusals: null,
  pauseNotMovedShare: null,
  readPaths: true,
  postComments: false,
}

const bulkOptions: RunOptions = {
  checkAfter: [0],
  keepChecking: true,
  freshForSeconds: 0,
  fireMissing: false,
  holdChanged: true,
  pauseAfterUnknown: 1,
  pauseAfterRefusals: 5,
  pauseNotMovedShare: 0.8,
  readPaths: false,
  postComments: false,
}

/** A run that has not started: each record is queued, or ready if the plan's reading is fresh. */
export function newRun(plan: RunPlan, now: Date, typeOf: TypeLookup): Run {
  const options = { ...(plan.kind === 'single' ? singleOptions : bulkOptions), ...plan.options }
  const items = new Map<string, RunItem>()
  for (const planned of plan.items) {
    const key = recordKey(planned.record)
    if (!items.has(key)) items.set(key, newItem(key, planned, options, now, typeOf))
  }
  const ordered = groupedByType([...items.values()])
  return {
    id: uniqueId(),
    kind: plan.kind,
    trigger: plan.trigger,
    by: plan.by,
    reason: plan.reason ?? '',
    parentId: plan.parentId ?? null,
    options,
    createdAt: now,
    control: 'go',
    pause: null,
    waiting: null,
    items: ordered,
    index: new Map(ordered.map(({ key }, at) => [key, at])),
    fuse: newStopCounters(),
  }
}

/** A list command reads one type only, so alternating types would need more lists. */
function groupedByType(items: RunItem[]): RunItem[] {
  const types = new Set(items.map(({ record }) => record.typeId))
  return [...types].flatMap((typeId) => items.filter(({ record }) => record.typeId === typeId))
}

function newItem(
  key: string,
  planned: PlannedItem,
  options: RunOptions,
  now: Date,
  typeOf: TypeLookup,
): RunItem {
  const type = typeOf(planned.record.typeId)
  const isClient = type !== null && isClientType(type)
  const reading = planned.reading ? { ...planned.reading, steps: null } : null
  const isFresh =
    reading !== null && now.getTime() - reading.at.getTime() < options.freshForSeconds * 1000
  const item: RunItem = {
    key,
    record: planned.record,
    title: planned.title ?? '',
    targets: planned.watch ?? (isClient ? null : [planned.record]),
    isUnreadable: planned.isUnreadable ?? false,
    planned: reading,
    before: isFresh ? reading : null,
    phase: 'queued',
    attempts: [],
    resends: 0,
    readings: [],
    readError: null,
    nextCheckAt: null,
    outcome: null,
  }
  if (needsNoReading(item)) return { ...item, phase: 'ready' }
  if (!isFresh) return item
  return reading.states.length === 0 && !options.fireMissing
    ? { ...item, phase: 'settled', outcome: { kind: 'not-found', accepted: false } }
    : { ...item, phase: 'ready' }
}

/** No reading before the send could prove anything. */
function needsNoReading(item: RunItem): boolean {
  return item.isUnreadable || item.targets === null || item.targets.length === 0
}
