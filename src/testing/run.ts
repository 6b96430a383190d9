import { startRun } from '#runs/engine/driver.ts'
import type { RunDeps } from '#runs/engine/driver.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import type { RunPlan } from '#runs/model/run.ts'

import { simulatedClock } from './clock.ts'
import { deal, dealType, simulatedPortal } from './portal.ts'
import type { SimulatedPortalOptions } from './portal.ts'

/** A bulk plan for the first `count` deals, read a minute before the start. */
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
  const moves = deals(count).map(({ id }) => [`2:${id}`, [{ stageId: 'PAID' }]])
  return Object.fromEntries(moves) as NonNullable<SimulatedPortalOptions['moves']> // Built above.
}

/** A run on a simulated portal, returned with everything it uses. */
export function simulateRun(
  plan: RunPlan,
  options: Partial<SimulatedPortalOptions & RunDeps> = {},
) {
  const clock = options.clock ?? simulatedClock()
  const portal = simulatedPortal({ records: deals(plan.items.length), ...options, clock })
  const journal = options.journal ?? memoryJournal()
  const { obstacle } = options
  const deps: RunDeps = { portal, journal, clock, typeOf: () => dealType }
  if (obstacle !== undefined) deps.obstacle = obstacle
  return { run: startRun(plan, deps), deps, portal, clock, journal }
}
