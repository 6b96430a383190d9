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

const rows: LeadRow[] = [
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
  return rows.map(([title, stageId, name, lastName, companyTitle, sourceId, opportunity], index) =>
    stagedRecord(
      1,
      0,
      FIRST_LEAD_ID + index,
      (rows.length - index) * 26 + 2,
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
