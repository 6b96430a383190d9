import { appMethods, userMethods } from './app.ts'
import { enumMethods, settingsMethods, categoryMethods } from './dictionaries.ts'
import { itemWriteMethods } from './item-writes.ts'
import { itemMethods } from './items.ts'
import type { Method } from './method.ts'
import { placementMethods } from './placements.ts'
import { statusEntityMethods, statusMethods } from './statuses.ts'
import { timelineMethods, stageHistoryMethods } from './timeline.ts'
import { triggerMethods } from './triggers.ts'
import { typeMethods } from './types.ts'

export const BATCH = 'batch'

/** The CRM methods that read (and the one that writes a comment), by name in lower case. */
export const readMethods: Record<string, Method> = {
  ...itemMethods,
  ...typeMethods,
  ...categoryMethods,
  ...statusMethods,
  ...statusEntityMethods,
  ...enumMethods,
  ...settingsMethods,
  ...stageHistoryMethods,
  ...timelineMethods,
}

/** All methods but `batch`, by name in lower case. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({
    ...triggerMethods,
    ...placementMethods,
    ...appMethods((name) => name === BATCH || methods.has(name)),
    ...userMethods,
    ...itemWriteMethods,
    ...readMethods,
  }),
)
