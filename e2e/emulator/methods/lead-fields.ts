import { channelFields } from './contact-channels.ts'
import {
  clientFields,
  derived,
  flag,
  moveFields,
  stageFields,
  stored,
  storedAll,
  sumFields,
  type ItemSource,
  type NamedField,
} from './item-field.ts'

/** Lead ("CRM object fields"). */
export function leadFields(source: ItemSource): NamedField[] {
  return [
    ...stageFields(),
    derived('stageSemanticId', 'text', source.semanticOf),
    ...moveFields(),
    ...clientFields(),
    ...sumFields(),
    ...storedAll('text', [
      'name',
      'secondName',
      'lastName',
      'shortName',
      'honorific',
      'companyTitle',
      'post',
      'address',
      'comments',
      'sourceId',
      'sourceDescription',
      'statusDescription',
      'originatorId',
      'originId',
      'productId',
      'searchContent',
      'login',
      'skype',
      'icq',
    ]),
    ...storedAll('moment', ['birthdate', 'dateCreateShort', 'dateModifyShort']),
    derived('dateClosed', 'moment', (record) =>
      source.semanticOf(record) === 'P' ? null : record.movedTime,
    ),
    stored('isConvert', 'flag'),
    flag('isReturnCustomer', () => false),
    ...channelFields(),
  ]
}
