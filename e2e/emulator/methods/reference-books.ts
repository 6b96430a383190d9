/** A list of values that is not a list of stages: sources, kinds of clients and so on. */
export interface ReferenceBook {
  id: string
  name: string
  rows: [statusId: string, name: string][]
}

/** The books every portal has (crm.status.entity.types), with the values the seeds use. */
export const referenceBooks: ReferenceBook[] = [
  {
    id: 'SOURCE',
    name: 'Sources',
    rows: [
      ['CALL', 'Call'],
      ['WEB', 'Website'],
      ['ADVERTISING', 'Advertising'],
      ['RECOMMENDATION', 'By recommendation'],
      ['TRADE_SHOW', 'Exhibition'],
    ],
  },
  {
    id: 'CONTACT_TYPE',
    name: 'Contact type',
    rows: [
      ['CLIENT', 'Clients'],
      ['SUPPLIER', 'Suppliers'],
    ],
  },
  {
    id: 'COMPANY_TYPE',
    name: 'Company type',
    rows: [
      ['CUSTOMER', 'Client'],
      ['SUPPLIER', 'Supplier'],
    ],
  },
  { id: 'EMPLOYEES', name: 'Number of employees', rows: [['EMPLOYEES_1', 'fewer than 50']] },
  { id: 'INDUSTRY', name: 'Industry', rows: [['OTHER', 'Other']] },
  {
    id: 'DEAL_TYPE',
    name: 'Deal type',
    rows: [
      ['SALE', 'Sale'],
      ['SERVICES', 'Services'],
    ],
  },
  { id: 'HONORIFIC', name: 'Inquiries', rows: [] },
  { id: 'CALL_LIST', name: 'Call statuses', rows: [['IN_WORK', 'In progress']] },
]
