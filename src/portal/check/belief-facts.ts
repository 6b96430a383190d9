import type { BeliefId } from './beliefs.ts'

interface BeliefFacts {
  /** The question as the portal or the browser gets it. */
  asks: string
  /** The file in `src` that relies on it. Nothing is checked that no code needs. */
  neededBy: string
}

/** What the start of the app does not need to know of a belief. */
export const beliefFacts: Readonly<Record<BeliefId, BeliefFacts>> = {
  'answer-times': { asks: 'time.start, time.finish', neededBy: 'portal/channels/clocks.ts' },
  'fine-times': { asks: 'time.start, time.finish', neededBy: 'runs/proof/attribution.ts' },
  'row-times': { asks: 'batch: result_time', neededBy: 'portal/firing/send-times.ts' },
  operating: { asks: 'time.operating', neededBy: 'runs/engine/pace.ts' },
  'refusals-readable': {
    asks: 'trigger.execute, OWNER_ID 0',
    neededBy: 'portal/firing/classify.ts',
  },
  'trigger-list-whole': { asks: 'crm.automation.trigger.list', neededBy: 'portal/wire/app.ts' },
  'unknown-code-refused': {
    asks: 'trigger.execute, CODE random, OWNER_ID 0',
    neededBy: 'portal/firing/proof-of-refusal.ts',
  },
  'empty-code-refused': {
    asks: 'trigger.execute, CODE empty, OWNER_ID 0',
    neededBy: 'portal/firing/proof-of-refusal.ts',
  },
  'wrong-code-refused': {
    asks: 'trigger.execute, CODE malformed, OWNER_ID 0',
    neededBy: 'portal/firing/proof-of-refusal.ts',
  },
  'batch-fires': {
    asks: 'batch of trigger.execute, CODE random, OWNER_ID 0',
    neededBy: 'runs/engine/pace.ts',
  },
  'move-fields': { asks: 'crm.item.list', neededBy: 'crm/outcome/why-nothing.ts' },
  'stage-history': { asks: 'crm.stagehistory.list', neededBy: 'portal/calls/observe-records.ts' },
  'emoji-kept': { asks: 'app.option.set, app.option.get', neededBy: 'portal/write-option.ts' },
  scopes: { asks: 'scope', neededBy: 'portal/calls/read-overview.ts' },
  'places-offered': { asks: 'placement.list', neededBy: 'portal/change-places.ts' },
  'open-path': { asks: 'openPath', neededBy: 'portal/frame/frame-calls.ts' },
  'frame-size': { asks: 'resizeWindow', neededBy: 'app/entrance.tsx' },
  'sent-once': { asks: 'server.time as a stream', neededBy: 'portal/firing/fire-transport.ts' },
  storage: { asks: 'IndexedDB', neededBy: 'runs/journal/database.ts' },
  locks: { asks: 'navigator.locks', neededBy: 'runs/page/lock.ts' },
  'wrong-type-refused': {
    asks: 'trigger.execute, own trigger, OWNER_TYPE_ID 0, OWNER_ID 0',
    neededBy: 'portal/firing/proof-of-refusal.ts',
  },
  'record-zero-refused': {
    asks: 'trigger.execute, own trigger, OWNER_ID 0',
    neededBy: 'portal/firing/proof-of-refusal.ts',
  },
  'import-quiet': {
    asks: 'the stage of an imported test record',
    neededBy: 'portal/check/run-sandbox.ts',
  },
  'seen-at-once': {
    asks: 'a list, right after the test record was made',
    neededBy: 'runs/engine/take-readings.ts',
  },
  'named-author': {
    asks: 'createdBy, movedBy of the test record',
    neededBy: 'runs/proof/attribution.ts',
  },
  'unplaced-quiet': {
    asks: 'the test record, after a trigger on no stage was fired',
    neededBy: 'crm/outcome/why-nothing.ts',
  },
}
