import { startRun } from '#runs/engine/driver.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import type { RunPlan } from '#runs/model/run.ts'

import { toyClock } from './clock.ts'
import { deal, dealType, toyPortal } from './portal.ts'
import type { ToyOptions } from './portal.ts'

/** Plan of a run over the first `count` deals, as read a while ago. */
export function bulkPlan(count: number, more: Partial<RunPlan> = {}): RunPlan {
  return {
    kind: 'bulk',
    trigger: { code: 'paid', name: 'Payment received' },
    items: deals(count).map((record) => ({
      record: { typeId: 2, id: record.id },
      title: record.title,
      reading: { at: new Date('2026-03-02T08:59:00Z'), states: [record] },
    })),
    by: { id: 1, name: 'Ana' },
    ...more,
  }
}

function deals(count: number) {
  return Array.from({ length: count }, (_, at) => deal(at + 1))
}

/** Every deal goes from NEW to PAID. */
export function allMove(count: number) {
  const ways = deals(count).map(({ id }) => [`2:${id}`, [{ stageId: 'PAID' }]])
  return Object.fromEntries(ways) as NonNullable<ToyOptions['ways']> // Built right above.
}

/** A run on a toy portal; what it stands on is returned with it. */
export function toyRun(plan: RunPlan, options: Partial<ToyOptions & RunDeps> = {}) {
  const clock = options.clock ?? toyClock()
  const portal = toyPortal({ records: deals(plan.items.length), ...options, clock })
  const journal = options.journal ?? memoryJournal()
  const { obstacle } = options
  const deps: RunDeps = { portal, journal, clock, typeOf: () => dealType }
  if (obstacle !== undefined) deps.obstacle = obstacle
  return { run: startRun(plan, deps), deps, portal, clock, journal }
}
