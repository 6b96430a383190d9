import {
  categoryField,
  clientFields,
  derived,
  flag,
  moveFields,
  periodFields,
  stageFields,
  stored,
  storedAll,
  sumFields,
  type ItemSource,
  type NamedField,
} from './item-field.ts'

/** Item of a smart process ("CRM object fields"): there is no stageSemanticId. */
export function smartProcessFields(source: ItemSource): NamedField[] {
  return [
    ...stageFields(),
    categoryField(),
    derived('previousStageId', 'text', source.previousStageOf),
    ...moveFields(),
    ...clientFields(),
    ...sumFields(),
    ...periodFields(),
    flag('isRecurring', () => false),
    stored('taxValue', 'double', 0),
    stored('mycompanyId', 'integer', 0),
    ...storedAll('text', ['xmlId', 'sourceId', 'sourceDescription']),
  ]
}
