import type { Switches } from './switches.ts'

/**
 * What the app relies on and a portal, a network or a browser may contradict, and what changes where it
 * does not hold; null: the code that needs it copes by itself.
 */
export const beliefs = {
  'answer-times': null,
  'fine-times': 'trustsCallTimes',
  'row-times': null,
  operating: null,
  'refusals-readable': null,
  'trigger-list-whole': null,
  'unknown-code-refused': null,
  'empty-code-refused': null,
  'wrong-code-refused': null,
  'batch-fires': 'firesInBatch',
  'move-fields': 'typesWithoutMoves',
  'stage-history': 'typesWithoutHistory',
  'emoji-kept': null,
  scopes: null,
  'places-offered': null,
  'open-path': 'opensPaths',
  'frame-size': null,
  'sent-once': null,
  storage: null,
  locks: null,
  'wrong-type-refused': null,
  'record-zero-refused': null,
  'import-quiet': null,
  'seen-at-once': null,
  'named-author': null,
  'unplaced-quiet': null,
} as const satisfies Record<string, keyof Switches | null>

export type BeliefId = keyof typeof beliefs

export const beliefIds = Object.keys(beliefs) as BeliefId[] // the keys of this object

/** Only a record made for the purpose answers these. */
export const sandboxBeliefs = [
  'wrong-type-refused',
  'record-zero-refused',
  'import-quiet',
  'seen-at-once',
  'named-author',
  'unplaced-quiet',
] as const satisfies readonly BeliefId[]

/** How many beliefs are checked without any effect. */
export const quietCount = beliefIds.length - sandboxBeliefs.length
