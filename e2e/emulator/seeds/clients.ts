import { portalTime } from '#emulator/core/clock.ts'
import type { CrmRecord } from '#emulator/core/state.ts'

import { ADMIN_ID, EMPLOYEE_ID, MANAGER_ID } from './automation.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const companies: [id: number, title: string, industry: string, ageDays: number][] = [
  [1, 'Maple & Finch Interiors', 'Interior design', 410],
  [2, 'Harbour Lane Dental', 'Healthcare', 388],
  [3, 'Juniper Books', 'Retail', 342],
  [4, 'Brightwater Hotel Group', 'Hospitality', 301],
  [5, 'Copper Kettle Cafés', 'Hospitality', 266],
  [6, 'Northfold Architects', 'Architecture', 240],
  [7, 'Silverbirch Law', 'Legal services', 201],
  [8, 'Tidewell Physiotherapy', 'Healthcare', 160],
  [9, 'Larkfield Primary School', 'Education', 122],
  [10, 'Bluebell Coworking', 'Real estate', 77],
]

type ContactRow = [
  id: number,
  name: string,
  secondName: string | null,
  lastName: string,
  post: string,
  companyId: number | null,
]

const contacts: ContactRow[] = [
  [1, 'Elodie', null, 'Marchetti', 'Founder', 1],
  [2, 'Samuel', 'J.', 'Ferreira', 'Practice manager', 2],
  [3, 'Ingrid', null, 'Halvorsen', 'Owner', 3],
  [4, 'Klaus', null, 'Weber', 'Head of procurement', 4],
  [5, 'Noor', null, 'Rahimi', 'Regional manager', 5],
  [6, 'Theo', 'M.', 'Castellanos', 'Partner', 6],
  [7, 'Beatrix', null, 'Nowak', 'Office manager', 7],
  [8, 'Dominic', null, 'Achebe', 'Director', 8],
  [9, 'Yuki', null, 'Tanemura', 'Facilities lead', 9],
  [10, 'Rosalind', null, 'Quaye', 'Community manager', 10],
  [11, 'Pavel', null, 'Dvorak', 'Private client', null],
  [12, 'Amara', null, 'Oyelaran', 'Private client', null],
]

function mailName(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z]+/g, '')
}

/** Ten invented companies and twelve invented people; nobody can own their phones and addresses. */
export function seedClients(now: number): CrmRecord[] {
  return [
    ...companies.map(([id, title, industry, ageDays]): CrmRecord => {
      const created = portalTime(now - ageDays * DAY_MS)
      return {
        ...clientBase(4, id, title, created),
        assignedById: id % 2 === 0 ? EMPLOYEE_ID : ADMIN_ID,
        fields: {
          industry,
          phone: `555-01${String(20 + id).padStart(2, '0')}`,
          email: `hello@${mailName(title)}.example.com`,
        },
      }
    }),
    ...contacts.map(([id, name, secondName, lastName, post, companyId]): CrmRecord => {
      const created = portalTime(now - (320 - id * 19) * DAY_MS)
      return {
        ...clientBase(3, id, `${name} ${lastName}`, created),
        assignedById: id % 3 === 0 ? MANAGER_ID : EMPLOYEE_ID,
        companyId,
        fields: {
          name,
          secondName,
          lastName,
          post,
          phone: `555-01${String(40 + id).padStart(2, '0')}`,
          email: `${mailName(name)}.${mailName(lastName)}@example.com`,
        },
      }
    }),
  ]
}

function clientBase(typeId: number, id: number, title: string, created: string): CrmRecord {
  return {
    typeId,
    id,
    title,
    categoryId: 0,
    stageId: null,
    movedTime: null,
    movedBy: null,
    createdTime: created,
    updatedTime: created,
    createdBy: ADMIN_ID,
    assignedById: ADMIN_ID,
    contactIds: [],
    companyId: null,
    fields: {},
  }
}
