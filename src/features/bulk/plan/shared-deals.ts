import { recordKey } from '#portal/model/record-ref.ts'

import type { PlanRow } from './plan.ts'

/**
 * How many deals several rows lead to: a deal that is listed itself and through its client, or through
 * two of its clients. The portal may pass the trigger on to such a deal more than once.
 */
export function sharedDeals(rows: readonly Pick<PlanRow, 'key' | 'deals'>[]): number {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const { key, deals } of rows) {
    for (const reached of deals === null ? [key] : deals.states.map(recordKey)) {
      if (once.has(reached)) shared.add(reached)
      once.add(reached)
    }
  }
  return shared.size
}
