import type { Robots } from '#emulator/engine/robots.ts'

import { appMethods, userMethods } from './app.ts'
import { enumMethods, settingsMethods, categoryMethods } from './dictionaries.ts'
import { itemMethods } from './items.ts'
import type { Method } from './method.ts'
import { placementMethods } from './placements.ts'
import { statusEntityMethods, statusMethods } from './statuses.ts'
import { timelineMethods, stageHistoryMethods } from './timeline.ts'
import { triggerMethods } from './triggers.ts'
import { typeMethods } from './types.ts'

export const BATCH = 'batch'

/** All methods but `batch`, by name in lower case. */
export type MethodTable = ReadonlyMap<string, Method>

export function methodTable(options: {
  robots: () => Robots
  refusesLocalHandlers: () => boolean
}): MethodTable {
  const names: string[] = []
  const table = new Map<string, Method>(
    Object.entries({
      ...triggerMethods(options.robots),
      ...placementMethods(options.refusesLocalHandlers),
      ...appMethods((name) => names.includes(name)),
      ...userMethods,
      ...readMethods,
    }),
  )
  names.push(...table.keys(), BATCH)
  return table
}

/** The CRM methods that read (and one that writes a comment), by their names in lower case. */
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
