import type { DocumentedAnswer, Shape } from './shape.ts'

const customField = 'a custom field of the portal in the documentation'
const newerField = 'in the table "CRM object fields", which is newer than the sample'
const notSet = 'the sample has more than the title of a new deal'
const noObservers = 'nobody observes records here'

const itemBase: Shape = {
  id: 'number',
  createdTime: 'moment',
  dateCreateShort: 'moment?',
  updatedTime: 'moment',
  dateModifyShort: 'moment?',
  createdBy: 'number',
  updatedBy: 'number',
  assignedById: 'number',
  opened: 'flag',
  companyId: 'number',
  contactId: 'number',
  title: 'text',
  stageId: 'text',
  stageSemanticId: 'text',
  productId: 'text?',
  isReturnCustomer: 'flag',
  opportunity: 'number',
  isManualOpportunity: 'flag',
  currencyId: 'text',
  comments: 'text?',
  webformId: 'number?',
  sourceId: 'text',
  sourceDescription: 'text?',
  originatorId: 'text?',
  originId: 'text?',
  searchContent: 'text?',
  movedBy: 'number',
  movedTime: 'moment',
  lastActivityBy: 'number',
  lastActivityTime: 'moment',
  utmSource: 'text?',
  utmMedium: 'text?',
  utmCampaign: 'text?',
  utmContent: 'text?',
  utmTerm: 'text?',
  entityTypeId: 'number',
}

/** The item in the example of crm.item.add; crm.item.get documents the same shape. */
const deal: Shape = {
  ...itemBase,
  leadId: 'number?',
  quoteId: 'number?',
  categoryId: 'number',
  isNew: 'flag',
  isRecurring: 'flag',
  isRepeatedApproach: 'flag',
  closed: 'flag',
  typeId: 'text',
  taxValue: 'number',
  probability: 'number',
  begindate: 'moment',
  begindateShort: 'moment?',
  closedate: 'moment',
  closedateShort: 'moment?',
  eventDate: 'moment?',
  eventDateShort: 'moment?',
  eventId: 'text?',
  eventDescription: 'text?',
  locationId: 'number?',
  additionalInfo: 'text?',
  orderStage: 'text?',
  isWork: 'flag?',
  isWon: 'flag?',
  isLose: 'flag?',
  receivedAmount: 'number?',
  lostAmount: 'number?',
  hasProducts: 'flag?',
  ufCrm_1721244707107: 'number',
  parentId1220: 'number',
  observers: ['number'],
  contactIds: ['number'],
}

const lead: Shape = {
  ...itemBase,
  isConvert: 'flag?',
  statusDescription: 'text?',
  name: 'text',
  lastName: 'text',
  secondName: 'text?',
  shortName: 'text?',
  companyTitle: 'text',
  post: 'text?',
  address: 'text?',
  dateClosed: 'moment?',
  birthdate: 'moment?',
  honorific: 'text?',
  hasPhone: 'flag',
  hasEmail: 'flag',
  hasImol: 'flag',
  login: 'text?',
  phoneMobile: 'text',
  phoneWork: 'text',
  phoneMailing: 'text',
  emailHome: 'text',
  emailWork: 'text',
  emailMailing: 'text',
  skype: 'text?',
  icq: 'text?',
  imol: 'text',
  email: 'text',
  phone: 'text',
  fm: [{ id: 'number', valueType: 'text', value: 'text', typeId: 'text' }],
  ufCrm_1720019876534: 'digits',
  parentId1222: 'number?',
  observers: [],
  contactIds: [],
}

function page(item: Shape, more: Record<string, Shape> = {}): Shape {
  return { result: { items: [item] }, total: 'number', ...more }
}

const fullDeal: Shape = {
  id: 'number',
  title: 'text',
  categoryId: 'number',
  stageId: 'text',
  stageSemanticId: 'text',
  movedTime: 'moment',
}

const leadRow: Shape = {
  id: 'number',
  assignedById: 'number',
  stageId: 'text',
  opportunity: 'number',
  sourceId: 'text',
  title: 'text',
  name: 'text',
  lastName: 'text?',
  isManualOpportunity: 'flag',
}

const stagedRow: Shape = {
  id: 'number',
  title: 'text',
  categoryId: 'number',
  stageId: 'text',
  previousStageId: 'text',
  movedTime: 'moment',
}

/** A list call that selects exactly the keys of its documented row. */
function listOf(
  of: string,
  entityTypeId: number,
  row: Exclude<Shape, string>,
  more: Partial<DocumentedAnswer> = {},
): DocumentedAnswer {
  const select = Object.keys(row)
  return {
    method: 'crm.item.list',
    of,
    body: page(row),
    ...more,
    params: { entityTypeId, select, ...more.params },
  }
}

const leadGroup = { logic: 'OR', 0: { '!=name': '' }, 1: { '!=lastName': '' } }

/** crm.item.get and crm.item.list. */
export const documentedItems: DocumentedAnswer[] = [
  {
    method: 'crm.item.get',
    of: 'a deal',
    params: { entityTypeId: 2, id: 1042 },
    body: { result: { item: deal } },
    accepted: {
      'result.item.ufCrm_1721244707107': customField,
      'result.item.parentId1220': customField,
      'result.item.observers': noObservers,
      'result.item.previousStageId': newerField,
      'result.item.mycompanyId': newerField,
    },
  },
  {
    method: 'crm.item.get',
    of: 'a lead',
    params: { entityTypeId: '1', id: '307' },
    body: { result: { item: lead } },
    accepted: {
      'result.item.ufCrm_1720019876534': customField,
      'result.item.parentId1222': customField,
    },
  },
  {
    method: 'crm.item.add',
    of: 'a deal',
    params: { entityTypeId: 2, fields: { title: 'New deal', categoryId: 0 } },
    body: { result: { item: deal } },
    accepted: {
      'result.item.ufCrm_1721244707107': customField,
      'result.item.parentId1220': customField,
      'result.item.observers': noObservers,
      'result.item.previousStageId': newerField,
      'result.item.sourceId': notSet,
      'result.item.typeId': notSet,
      'result.item.probability': notSet,
      'result.item.contactIds': notSet,
      'result.item.mycompanyId': newerField,
    },
  },
  {
    method: 'crm.item.import',
    of: 'a deal',
    params: { entityTypeId: 2, fields: { title: 'My deal', categoryId: 0 } },
    body: { result: { item: { id: 'number' } } },
  },
  {
    method: 'crm.item.delete',
    of: 'a deal',
    params: { entityTypeId: 2, id: 1042 },
    body: { result: [] },
  },
  listOf('leads by a group of conditions', 1, leadRow, {
    params: {
      filter: {
        0: leadGroup,
        '@stageId': ['NEW', 'IN_PROCESS'],
        '@sourceId': ['WEB', 'ADVERTISING'],
        '>=opportunity': 5000,
        '<=opportunity': 20_000,
        isManualOpportunity: 'Y',
      },
      order: { lastName: 'ASC', name: 'ASC' },
    },
  }),
  listOf('deals', 2, fullDeal),
  listOf('deals by sum', 2, {
    id: 'number',
    assignedById: 'number',
    title: 'text',
    opportunity: 'number',
  }),
  listOf('quotes', 7, { id: 'number', title: 'text', quoteNumber: 'digits', stageId: 'text' }),
  listOf('invoices', 31, { ...stagedRow, accountNumber: 'digits' }),
  listOf('items of a smart process', 177, stagedRow),
  listOf('contacts', 3, {
    id: 'number',
    name: 'text',
    secondName: 'text?',
    lastName: 'text',
    categoryId: 'number',
  }),
  listOf(
    'contacts of a dialogue',
    3,
    { id: 'number', title: 'text', imol: 'text' },
    {
      accepted: {
        'result.items[].title': 'only a tutorial shows it; "CRM object fields" gives contacts none',
      },
    },
  ),
  listOf('companies', 4, { id: 'number', title: 'text', categoryId: 'number' }),
  {
    method: 'crm.item.list',
    of: 'nothing found',
    params: { entityTypeId: 2, filter: { id: 5 } },
    body: { result: { items: [] }, total: 'number' },
  },
]
