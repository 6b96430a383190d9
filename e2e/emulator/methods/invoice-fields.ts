import { stored, type ItemSource, type NamedField } from './item-field.ts'
import { smartProcessFields } from './smart-process-fields.ts'

/** Invoice ("CRM object fields"): a smart process with a number; it has no stageSemanticId. */
export function invoiceFields(source: ItemSource): NamedField[] {
  return [
    ...smartProcessFields(source),
    stored('accountNumber', 'text', ''),
    stored('comments', 'text'),
    stored('locationId', 'integer'),
  ]
}
