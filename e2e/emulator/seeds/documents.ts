import type { CrmRecord } from '#emulator/core/state.ts'

import { stagedRecord } from './staged-record.ts'

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
