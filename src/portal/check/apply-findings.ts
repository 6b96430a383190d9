import type { FireAnswer } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import { beliefs } from './beliefs.ts'
import type { Finding } from './findings.ts'
import { asExpected, type Switches } from './switches.ts'

/** Only a belief that was seen to fail switches anything; the next check that finds it true undoes that. */
export function switchesOf(findings: readonly Finding[]): Switches {
  const switches = { ...asExpected }
  for (const { belief, verdict, types } of findings) {
    if (verdict !== 'fails') continue
    const name = beliefs[belief]
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

/** An answer without the times that are too coarse to say whose move it was. */
export function answerAsFound(answer: FireAnswer, { trustsCallTimes }: Switches): FireAnswer {
  return trustsCallTimes ? answer : { ...answer, calls: answer.calls.map(() => null) }
}

/** An object type as this portal was found to treat it. */
export function typeAsFound(type: ObjectType, switches: Switches): ObjectType {
  return {
    ...type,
    hasMovedTime: type.hasMovedTime && !switches.typesWithoutMoves.includes(type.id),
    hasStageHistory: type.hasStageHistory && !switches.typesWithoutHistory.includes(type.id),
  }
}
