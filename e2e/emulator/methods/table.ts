import type { Robots } from '#emulator/engine/robots.ts'

import { appMethods } from './app.ts'
import type { Method } from './method.ts'
import { placementMethods } from './placements.ts'
import { readMethods } from './read-methods.ts'
import { triggerMethods } from './triggers.ts'
import { userMethods } from './user-methods.ts'

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
