import type { CrmRecord, PortalState } from '#emulator/core/state.ts'

import { demoState } from './demo.ts'
import { seedStageHistory, stagedRecord } from './staged-record.ts'
import { salesStages } from './types.ts'

const DEALS = 20_000
const FIRST_ID = 2001

const places = [
  'Alderton',
  'Birchmere',
  'Calder Vale',
  'Dunmarsh',
  'Eastling',
  'Fallowfield',
  'Greenhithe',
  'Hollowbrook',
  'Ivybank',
  'Kestrel Hill',
  'Lowther',
]

const clients = [
  'Dental Studio',
  'Primary School',
  'Coworking',
  'Book Shop',
  'Hotel',
  'Law Office',
  'Bakery',
  'Vet Clinic',
  'Library',
  'Wine Bar',
  'Yoga Loft',
  'Town Hall',
  'Pharmacy',
]

const goods = [
  'reception desk',
  'oak shelving',
  'meeting table',
  'acoustic panels',
  'bar stools',
  'storage wall',
  'lounge seating',
  'standing desks',
  'display plinths',
  'kitchenette',
  'phone booths',
  'lighting',
  'wardrobe wall',
  'archive cabinets',
  'terrace tables',
  'room divider',
  'carpet tiles',
]

function pick(from: string[], index: number): string {
  return from[index % from.length] ?? ''
}

/** Deal number `index`: the three lists have coprime lengths, so titles repeat only after 2431. */
function largeDeal(index: number, stageIds: string[], now: number): CrmRecord {
  const id = FIRST_ID + index
  // Most of a long list is closed or untouched; a third is in progress.
  const stageId = index % 3 === 0 ? pick(stageIds, Math.floor(index / 3)) : 'NEW'
  return stagedRecord(
    2,
    0,
    id,
    6 + ((DEALS - index) % 4000),
    {
      title: `${pick(places, index)} ${pick(clients, index)}: ${pick(goods, index)}`,
      stageId,
      contactIds: [2 + (index % 11)],
      companyId: 2 + (index % 9),
      fields: {
        opportunity: 500 + ((index * 137) % 29_000),
        currencyId: index % 5 === 0 ? 'EUR' : 'USD',
        typeId: 'SALE',
        sourceId: 'WEB',
        probability: 50,
      },
    },
    now,
  )
}

/** The demo plus twenty thousand deals in the Sales pipeline, 2001–22000. */
export function largeState(now: number): PortalState {
  const state = demoState(now)
  const stageIds = salesStages().map((stage) => stage.id)
  const records = [...state.records]
  for (let index = 0; index < DEALS; index += 1) records.push(largeDeal(index, stageIds, now))
  return { ...state, records, stageHistory: seedStageHistory(state.types, records) }
}
