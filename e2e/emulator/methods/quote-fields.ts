import {
  clientFields,
  derived,
  flag,
  periodFields,
  stageFields,
  stored,
  storedAll,
  sumFields,
  type ItemSource,
  type NamedField,
} from './item-field.ts'

/** Quote ("CRM object fields"): no pipeline, no semantics and no moment of the last move. */
export function quoteFields(source: ItemSource): NamedField[] {
  return [
    ...stageFields(),
    ...clientFields(),
    ...sumFields(),
    ...periodFields(),
    stored('quoteNumber', 'text', ''),
    flag('closed', (record) => source.semanticOf(record) !== 'P'),
    stored('taxValue', 'double', 0),
    stored('actualDate', 'moment'),
    ...storedAll('integer', [
      'leadId',
      'dealId',
      'mycompanyId',
      'personTypeId',
      'storageTypeId',
      'locationId',
    ]),
    ...storedAll('integer', ['commentsType', 'contentType', 'termsType'], 3),
    ...storedAll('text', [
      'comments',
      'content',
      'terms',
      'clientAddr',
      'clientContact',
      'clientEmail',
      'clientPhone',
      'clientTitle',
      'clientTpId',
      'clientTpaId',
      'searchContent',
    ]),
    ...storedAll('moment', [
      'dateCreateShort',
      'dateModifyShort',
      'begindateShort',
      'closedateShort',
    ]),
    stored('hasProducts', 'flag'),
    derived('storageElementIds', 'list', () => []),
  ]
}
