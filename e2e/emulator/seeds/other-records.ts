import type { CrmRecord } from '#emulator/core/state.ts'

import { stagedRecord } from './staged-record.ts'

type LeadRow = [
  title: string,
  stage: string,
  name: string,
  lastName: string,
  companyTitle: string | null,
  source: string,
  opportunity: number,
]

const leadRows: LeadRow[] = [
  ['Chairs for a yoga studio', 'CONVERTED', 'Mira', 'Solberg', 'Still Pond Yoga', 'WEB', 3200],
  ['Home bar', 'JUNK', 'Gus', 'Tarrant', null, 'ADVERTISING', 0],
  ['Restaurant seating, 48 places', 'PROCESSED', 'Leila', 'Haddad', 'Saffron Court', 'CALL', 12600],
  ['Shelving for a wine shop', 'PROCESSED', 'Otto', 'Bergmann', 'Cask & Cork', 'WEB', 5400],
  ['Reception for a vet clinic', 'UC_7QK2ZP', 'Hana', 'Kimura', 'Willow Vets', 'WEB', 4800],
  ['Student lounge', 'UC_7QK2ZP', 'Ruben', 'Alcaraz', 'Hillgate College', 'TRADE_SHOW', 16800],
  ['Office for nine people', 'IN_PROCESS', 'Clara', 'Whitlock', 'Papercrane Media', 'WEB', 9100],
  ['Hairdresser’s stations', 'IN_PROCESS', 'Nadia', 'Petrov', 'Salon Verbena', 'CALL', 6300],
  ['Loft kitchen', 'NEW', 'Emil', 'Sorensen', null, 'ADVERTISING', 11400],
  ['Bakery counter', 'NEW', 'Fatou', 'Diallo', 'Morning Crumb', 'WEB', 7700],
  ['Library desks', 'NEW', 'Graham', 'Ellery', 'Ashdown Library', 'TRADE_SHOW', 5200],
  ['Waiting area for a clinic', 'NEW', 'Sofia', 'Lindgren', 'Meadow Eye Clinic', 'WEB', 3900],
]

const FIRST_LEAD_ID = 301

/** Twelve leads, 301–312, on every stage of the lead pipeline. */
export function seedLeads(now: number): CrmRecord[] {
  return leadRows.map(
    ([title, stageId, name, lastName, companyTitle, sourceId, opportunity], index) =>
      stagedRecord(
        1,
        0,
        FIRST_LEAD_ID + index,
        (leadRows.length - index) * 26 + 2,
        {
          title,
          stageId,
          fields: {
            name,
            secondName: null,
            lastName,
            companyTitle,
            sourceId,
            opportunity,
            currencyId: 'USD',
            phone: `555-01${60 + index}`,
            email: `${name}.${lastName}@example.com`.toLowerCase(),
          },
        },
        now,
      ),
  )
}

type DocumentRow = [
  title: string,
  stage: string,
  opportunity: number,
  contactId: number,
  companyId: number | null,
]

const quotes: DocumentRow[] = [
  ['Lobby seating, two variants', 'APPROVED', 24600, 4, 4],
  ['Boardroom table and chairs', 'DECLAINED', 9200, 7, 7],
  ['Phone booths, floor 2', 'APPROVED', 15300, 10, 10],
  ['Conference chairs, 120 pcs', 'SENT', 27400, 4, 4],
  ['Acoustic panels with fitting', 'RECEIVED', 7400, 6, 6],
  ['Showroom shelving', 'DRAFT', 14200, 1, 1],
  // An estimate may have no title; the portal then shows its number.
  ['', 'DRAFT', 4100, 12, null],
]

const invoices: DocumentRow[] = [
  ['Reception desk, final payment', 'DT31_5:P', 3200, 2, 2],
  ['Oak shelving, final payment', 'DT31_5:P', 5900, 3, 3],
  ['Standing desks, batch one', 'DT31_5:P', 18900, 10, 10],
  ['Lobby seating, deposit', 'DT31_5:S', 12300, 4, 4],
  ['Bedside tables, deposit', 'DT31_5:S', 15600, 4, 4],
  ['Counter front, Mill Street', 'DT31_5:S', 6800, 5, 5],
  ['Archive cabinets, deposit', 'DT31_5:D', 3050, 7, 7],
  ['Partner offices, deposit', 'DT31_5:N', 11350, 7, 7],
  ['Display kitchen, deposit', 'DT31_5:N', 6800, 1, 1],
]

function documentRecord(
  typeId: number,
  categoryId: number,
  id: number,
  [title, stageId, opportunity, contactId, companyId]: DocumentRow,
  ageHours: number,
  number: CrmRecord['fields'],
  now: number,
): CrmRecord {
  return stagedRecord(
    typeId,
    categoryId,
    id,
    ageHours,
    {
      title,
      stageId,
      contactIds: [contactId],
      companyId,
      fields: { opportunity, currencyId: companyId === 4 ? 'EUR' : 'USD', ...number },
    },
    now,
  )
}

/** Seven estimates (51–57) and nine invoices (81–89). */
export function seedDocuments(now: number): CrmRecord[] {
  return [
    ...quotes.map((row, index) =>
      documentRecord(
        7,
        0,
        51 + index,
        row,
        (quotes.length - index) * 70,
        {
          quoteNumber: String(51 + index),
        },
        now,
      ),
    ),
    ...invoices.map((row, index) =>
      documentRecord(
        31,
        5,
        81 + index,
        row,
        (invoices.length - index) * 52,
        {
          accountNumber: String(81 + index),
        },
        now,
      ),
    ),
  ]
}

type ProcessRow = [
  title: string,
  stage: string,
  opportunity?: number,
  contactId?: number,
  companyId?: number,
]

const purchases: ProcessRow[] = [
  ['Panel saw for the workshop', 'DT177_7:SUCCESS', 18400],
  ['Edge bander, second-hand', 'DT177_7:FAIL', 9700],
  ['Spray booth filters', 'DT177_7:UC_TRANST', 640],
  ['Dust extractor', 'DT177_7:UC_ORDERD', 5200],
  ['Pallet truck', 'DT177_7:PREPARATION', 1150],
  ['Clamp set, 40 pieces', 'DT177_7:NEW', 780],
  ['Cordless drivers, six kits', 'DT177_7:NEW', 1440],
]

/** Bought for clients: Pavel Dvorak’s are his only items, and Noor Rahimi’s café holds one as well. */
const clientPurchases: ProcessRow[] = [
  ['Steam bender for curved stools', 'DT177_7:NEW', 2900, 5, 5],
  ['Veneer press for the home office', 'DT177_7:NEW', 3300, 11],
  ['Stone-top drill set', 'DT177_7:NEW', 460, 11],
]

const showroomPurchases: ProcessRow[] = [
  ['Track lighting for the entrance', 'DT177_9:SUCCESS', 2300],
  ['Sample library drawers', 'DT177_9:CLIENT', 1900],
  ['Coffee machine', 'DT177_9:NEW', 1250],
]

const visits: ProcessRow[] = [
  ['Brightwater Hotel, measuring the lobby', 'DT1038_11:SUCCESS'],
  ['Silverbirch Law, third floor', 'DT1038_11:SUCCESS'],
  ['Copper Kettle, Mill Street', 'DT1038_11:PREPARATION'],
  ['Larkfield School, staff room', 'DT1038_11:NEW'],
  ['Amara Oyelaran, flat viewing', 'DT1038_11:FAIL'],
]

function processRecords(
  typeId: number,
  categoryId: number,
  firstId: number,
  rows: ProcessRow[],
  now: number,
): CrmRecord[] {
  return rows.map(([title, stageId, opportunity, contactId, companyId], index) =>
    stagedRecord(
      typeId,
      categoryId,
      firstId + index,
      (rows.length - index) * 61,
      {
        title,
        stageId,
        contactIds: contactId === undefined ? [] : [contactId],
        companyId: companyId ?? null,
        fields: opportunity === undefined ? {} : { opportunity, currencyId: 'USD' },
      },
      now,
    ),
  )
}

/** Items of the two smart processes: purchases 21–33 in two pipelines, site visits 5–9. */
export function seedProcesses(now: number): CrmRecord[] {
  return [
    ...processRecords(177, 7, 21, purchases, now),
    ...processRecords(177, 9, 28, showroomPurchases, now),
    ...processRecords(177, 7, 31, clientPurchases, now),
    ...processRecords(1038, 11, 5, visits, now),
  ]
}
