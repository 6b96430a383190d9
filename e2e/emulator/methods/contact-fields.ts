import { channelFields } from './contact-channels.ts'
import { categoryField, derived, stored, storedAll, type NamedField } from './item-field.ts'

/** Contact ("CRM object fields"): it has no title, only the parts of a name. */
export function contactFields(): NamedField[] {
  return [
    categoryField(),
    ...storedAll('text', [
      'name',
      'secondName',
      'lastName',
      'shortName',
      'honorific',
      'post',
      'address',
      'comments',
      'typeId',
      'sourceId',
      'sourceDescription',
      'originatorId',
      'originId',
      'originVersion',
      'searchContent',
      'login',
    ]),
    ...storedAll('integer', ['photo', 'leadId']),
    stored('birthdate', 'moment'),
    stored('export', 'flag', 'Y'),
    derived('companyId', 'integer', (record) => record.companyId ?? 0),
    derived('companyIds', 'list', (record) =>
      record.companyId === null ? [] : [record.companyId],
    ),
    ...channelFields(),
  ]
}
