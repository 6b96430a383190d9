import type { CrmRecord } from '#emulator/core/state.ts'

import { stagedRecord } from './staged-record.ts'

type DealRow = [
  title: string,
  stage: string,
  opportunity: number,
  contactId: number | null,
  companyId: number | null,
  currency?: string,
]

const sales: DealRow[] = [
  ['Harbour Lane Dental: reception desk', 'WON', 6400, 2, 2],
  ['Juniper Books: oak shelving, ground floor', 'WON', 11800, 3, 3],
  ['Silverbirch Law: boardroom table and chairs', 'LOSE', 9200, 7, 7],
  ['Copper Kettle Cafés: bar stools, three branches', 'WON', 7350, 5, 5, 'EUR'],
  ['Brightwater Hotel: lobby seating', 'FINAL_INVOICE', 24600, 4, 4, 'EUR'],
  ['Northfold Architects: model display tables', 'FINAL_INVOICE', 5100, 6, 6],
  ['Larkfield School: library corner', 'EXECUTING', 8900, 9, 9],
  ['Tidewell Physiotherapy: treatment room storage', 'EXECUTING', 4750, 8, 8],
  ['Bluebell Coworking: phone booths, floor 2', 'EXECUTING', 15300, 10, 10],
  ['Brightwater Hotel: bedside tables, 64 rooms', 'PREPAYMENT_INVOICE', 31200, 4, 4, 'EUR'],
  ['Pavel Dvorak: home office fit-out', 'PREPAYMENT_INVOICE', 3900, 11, null, 'EUR'],
  ['Amara Oyelaran: reading room', 'PREPARATION', 2700, 12, null],
  ['Silverbirch Law: archive cabinets', 'PREPARATION', 6100, 7, 7],
  ['Juniper Books: window display plinths', 'NEW', 1850, 3, 3],
  ['Copper Kettle Cafés: terrace tables', 'NEW', 5600, 5, 5, 'EUR'],
  ['Harbour Lane Dental: waiting room chairs', 'NEW', 3300, 2, 2],
  ['Northfold Architects: acoustic panels', 'PREPARATION', 7400, 6, 6],
  ['Bluebell Coworking: standing desks, batch one', 'WON', 18900, 10, 10],
  ['Bluebell Coworking: standing desks, batch two', 'EXECUTING', 18900, 10, 10],
  ['Larkfield School: staff room kitchenette', 'NEW', 4200, 9, 9],
  ['Brightwater Hotel: conference chairs, 120 pcs', 'NEW', 27400, 4, 4, 'EUR'],
  ['Tidewell Physiotherapy: reception lighting', 'APOLOGY', 2150, 8, 8],
  ['Silverbirch Law: partner offices, third floor', 'PREPAYMENT_INVOICE', 22700, 7, 7],
  ['Copper Kettle Cafés: counter front, Mill Street', 'FINAL_INVOICE', 6800, 5, 5, 'EUR'],
  ['Maple & Finch Interiors: walnut samples', 'WON', 900, 1, 1],
  ['Maple & Finch Interiors: display kitchen', 'EXECUTING', 13600, 1, 1],
  ['Maple & Finch Interiors: rug collection', 'PREPARATION', 5250, 1, 1],
  ['Juniper Books: children’s corner', 'EXECUTING', 6950, 3, 3],
  ['Northfold Architects: studio partition', 'LOSE', 8800, 6, 6],
  ['Amara Oyelaran: wardrobe wall', 'NEW', 4100, 12, null],
]

const partners: DealRow[] = [
  ['Oakline Joinery: regional dealer', 'C3:WON', 40000, 6, 6],
  ['Fernhill Fabrics: supply agreement', 'C3:FINAL_INVOICE', 12500, 3, 3],
  ['Studio Pallas: referral partner', 'C3:EXECUTING', 8000, 12, null],
  ['Rook & Rowan: showroom share', 'C3:PREPARATION', 15000, 7, 7],
  ['Greymoor Lighting: co-branding', 'C3:PREPARATION', 9500, 9, 9, 'EUR'],
  ['Atelier Sorrel: dealer application', 'C3:NEW', 20000, 8, 8],
  ['Windmill Floors: dealer application', 'C3:NEW', 17500, 5, 5, 'EUR'],
  ['Harrow & Hythe: carpet dealer', 'C3:LOSE', 11000, 11, null],
  ['Pinecrest Timber: supply agreement', 'C3:NEW', 26000, 4, 4],
  ['Lumen Loft: referral partner', 'C3:PREPAYMENT_INVOICE', 6500, 10, 10],
]

const latest: DealRow[] = [
  ['Bluebell Coworking: lounge corner, floor 3', 'NEW', 9800, 10, 10],
  ['Maple & Finch Interiors: showroom shelving', 'NEW', 14200, 1, 1],
]

/** Readable only by its responsible person and administrators. */
const CONFIDENTIAL = 'Pinecrest Timber'

const FIRST_DEAL_ID = 1001

/**
 * Forty-two deals, 1001–1042. Elodie Marchetti (contact 1) has three open ones, so the portal has
 * to choose one when a trigger is fired on her.
 */
export function seedDeals(now: number): CrmRecord[] {
  const rows = [...sales, ...partners, ...latest]
  return rows.map(([title, stageId, opportunity, contactId, companyId, currency], index) =>
    stagedRecord(
      2,
      stageId.startsWith('C3:') ? 3 : 0,
      FIRST_DEAL_ID + index,
      (rows.length - index) * 41 + 3,
      {
        title,
        stageId,
        contactIds: contactId === null ? [] : [contactId],
        companyId,
        fields: {
          opportunity,
          currencyId: currency ?? 'USD',
          typeId: index % 4 === 0 ? 'SERVICES' : 'SALE',
          sourceId: index % 3 === 0 ? 'WEB' : 'RECOMMENDATION',
          probability: stageId.endsWith('WON') ? 100 : 60,
          opened: title.startsWith(CONFIDENTIAL) ? 'N' : 'Y',
        },
      },
      now,
    ),
  )
}
