import { channelFields } from './contact-channels.ts'
import { categoryField, derived, flag, stored, storedAll, type NamedField } from './item-field.ts'

/** Company ("CRM object fields"). */
export function companyFields(): NamedField[] {
  return [
    derived('title', 'text', (record) => record.title),
    categoryField(),
    ...storedAll('text', [
      'typeId',
      'industry',
      'employees',
      'currencyId',
      'comments',
      'address',
      'addressLegal',
      'bankingDetails',
      'originatorId',
      'originId',
      'originVersion',
      'searchContent',
    ]),
    ...storedAll('integer', ['logo', 'leadId']),
    stored('revenue', 'double', 0),
    flag('isMyCompany', () => false),
    derived('contactIds', 'list', (record) => record.contactIds),
    ...channelFields(),
  ]
}
