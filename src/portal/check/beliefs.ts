import type { Switches } from './switches.ts'

/** What the app relies on and a portal, a network or a browser may contradict. */
interface Belief {
  group: BeliefGroup
  /** The file in `src` that relies on it. Nothing is checked that no code needs. */
  neededBy: string
  /** What changes where it does not hold; null: the code that needs it copes by itself. */
  switches: keyof Switches | null
}

export const beliefGroups = [
  'answers',
  'triggers',
  'records',
  'rights',
  'frame',
  'browser',
] as const

export type BeliefGroup = (typeof beliefGroups)[number]

export const beliefs = {
  'answer-times': { group: 'answers', neededBy: 'portal/channels/clocks.ts', switches: null },
  'fine-times': {
    group: 'answers',
    neededBy: 'runs/proof/attribution.ts',
    switches: 'trustsCallTimes',
  },
  'row-times': { group: 'answers', neededBy: 'portal/firing/send-times.ts', switches: null },
  operating: { group: 'answers', neededBy: 'runs/engine/pace.ts', switches: null },
  'refusals-readable': { group: 'answers', neededBy: 'portal/firing/classify.ts', switches: null },
  'trigger-list-whole': { group: 'triggers', neededBy: 'portal/wire/app.ts', switches: null },
  'unknown-code-refused': {
    group: 'triggers',
    neededBy: 'portal/firing/proof-of-refusal.ts',
    switches: null,
  },
  'empty-code-refused': {
    group: 'triggers',
    neededBy: 'portal/firing/proof-of-refusal.ts',
    switches: null,
  },
  'wrong-code-refused': {
    group: 'triggers',
    neededBy: 'portal/firing/proof-of-refusal.ts',
    switches: null,
  },
  'batch-fires': { group: 'triggers', neededBy: 'runs/engine/pace.ts', switches: 'firesInBatch' },
  'move-fields': {
    group: 'records',
    neededBy: 'crm/outcome/why-nothing.ts',
    switches: 'typesWithoutMoves',
  },
  'stage-history': {
    group: 'records',
    neededBy: 'portal/calls/observe-records.ts',
    switches: 'typesWithoutHistory',
  },
  'emoji-kept': { group: 'records', neededBy: 'portal/write-option.ts', switches: null },
  scopes: { group: 'rights', neededBy: 'portal/calls/read-overview.ts', switches: null },
  'places-offered': { group: 'rights', neededBy: 'portal/change-places.ts', switches: null },
  'open-path': { group: 'frame', neededBy: 'portal/frame/frame-calls.ts', switches: 'opensPaths' },
  'frame-size': { group: 'frame', neededBy: 'app/entrance.tsx', switches: null },
  'sent-once': { group: 'browser', neededBy: 'portal/firing/fire-transport.ts', switches: null },
  storage: { group: 'browser', neededBy: 'runs/journal/database.ts', switches: null },
  locks: { group: 'browser', neededBy: 'runs/page/lock.ts', switches: null },
} as const satisfies Record<string, Belief>

export type BeliefId = keyof typeof beliefs

export const beliefIds = Object.keys(beliefs) as BeliefId[] // the keys of this object
