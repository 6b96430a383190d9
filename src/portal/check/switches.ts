import type { ObjectType } from '#portal/model/object-type.ts'

import { beliefs } from './beliefs.ts'
import type { Finding } from './findings.ts'

/** What the app does differently where the latest check of this portal contradicted it. */
export interface Switches {
  /** Firings may be rows of a batch; otherwise each is a request of its own. */
  firesInBatch: boolean
  /** The times of a call are exact enough to say whose move it was. */
  trustsCallTimes: boolean
  /** The portal opens its pages in a slider; otherwise links lead to a new tab at once. */
  opensPaths: boolean
  /** Types whose records do not say when and by whom they were moved. */
  typesWithoutMoves: readonly number[]
  /** Types whose stage history cannot be read. */
  typesWithoutHistory: readonly number[]
}

/** Before any check, and where everything is as expected. */
export const asExpected: Switches = {
  firesInBatch: true,
  trustsCallTimes: true,
  opensPaths: true,
  typesWithoutMoves: [],
  typesWithoutHistory: [],
}

/** Only a belief that was seen to fail switches anything; the next check that finds it true undoes that. */
export function switchesOf(findings: readonly Finding[]): Switches {
  const switches = { ...asExpected }
  for (const { belief, verdict, types } of findings) {
    if (verdict !== 'fails') continue
    const name = beliefs[belief].switches
    switch (name) {
      case null:
        break
      case 'firesInBatch':
      case 'trustsCallTimes':
      case 'opensPaths':
        switches[name] = false
        break
      case 'typesWithoutMoves':
      case 'typesWithoutHistory':
        switches[name] = types
        break
    }
  }
  return switches
}

/** An object type as this portal was found to treat it. */
export function typeAsFound(type: ObjectType, switches: Switches): ObjectType {
  return {
    ...type,
    hasMovedTime: type.hasMovedTime && !switches.typesWithoutMoves.includes(type.id),
    hasStageHistory: type.hasStageHistory && !switches.typesWithoutHistory.includes(type.id),
  }
}
