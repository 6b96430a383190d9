import type { PortalState } from '#emulator/core/state.ts'

import {
  seedFieldTriggers,
  seedWebhookTriggers,
  seedRobots,
  seedRules,
  seedTriggers,
  seedUsers,
} from './automation.ts'
import { seedClients } from './clients.ts'
import { seedDeals } from './deals.ts'
import { seedDocuments, seedLeads, seedProcesses } from './other-records.ts'
import { seedStageHistory } from './staged-record.ts'
import { seedTypes } from './types.ts'

/** A furniture maker's portal in the middle of a busy week, with the app installed. */
export function demoState(now: number): PortalState {
  const types = seedTypes()
  const records = [
    ...seedLeads(now),
    ...seedDeals(now),
    ...seedClients(now),
    ...seedDocuments(now),
    ...seedProcesses(now),
  ]
  return {
    types,
    records,
    triggers: seedTriggers(),
    rules: seedRules(),
    fieldTriggers: seedFieldTriggers(),
    webhookTriggers: seedWebhookTriggers(),
    robots: seedRobots(),
    stageHistory: seedStageHistory(types, records),
    placements: [],
    comments: [],
    appOptions: {},
    userOptions: {},
    users: seedUsers(),
    installed: true,
  }
}

/** The same CRM a day earlier: without the app, triggers or automation. */
export function emptyState(now: number): PortalState {
  return {
    ...demoState(now),
    triggers: [],
    rules: [],
    fieldTriggers: [],
    webhookTriggers: [],
    robots: [],
    placements: [],
    installed: false,
  }
}
