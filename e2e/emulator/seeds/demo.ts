import type { PortalState } from '#emulator/core/state.ts'

import { seedRobots, seedRules, seedTriggers } from './automation.ts'
import { seedClients } from './clients.ts'
import { seedDeals } from './deals.ts'
import { seedDocuments } from './documents.ts'
import { seedLeads } from './other-records.ts'
import { seedProcesses } from './processes.ts'
import { seedStageHistory } from './stage-history.ts'
import { seedTypes } from './types.ts'
import { seedUsers } from './users.ts'

/** A furniture maker's portal in the middle of a busy week, the app installed. */
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
