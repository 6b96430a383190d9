import type { CrmRecord } from '#emulator/core/state.ts'

import { scalarText } from './field.ts'
import { derived, flag, type NamedField } from './item-field.ts'

/** Phone and mail: the flat copies of what `fm` holds; only the work kind is ever filled here. */
export function channelFields(): NamedField[] {
  return [
    flag('hasPhone', (record) => textOf(record, 'phone') !== ''),
    flag('hasEmail', (record) => textOf(record, 'email') !== ''),
    flag('hasImol', () => false),
    ...['phone', 'phoneWork'].map((name) =>
      derived(name, 'text', (record) => textOf(record, 'phone')),
    ),
    ...['email', 'emailWork'].map((name) =>
      derived(name, 'text', (record) => textOf(record, 'email')),
    ),
    ...['phoneMobile', 'phoneMailing', 'emailHome', 'emailMailing', 'imol'].map((name) =>
      derived(name, 'text', () => ''),
    ),
  ]
}

/**
 * The multiple fields of a lead, contact or company. They come only when all fields are asked for
 * and can be neither filtered nor sorted by ("CRM object fields").
 */
export function multiFields(record: CrmRecord): Record<string, string | number>[] {
  return [
    { typeId: 'PHONE', valueType: 'WORK', value: textOf(record, 'phone') },
    { typeId: 'EMAIL', valueType: 'WORK', value: textOf(record, 'email') },
  ]
    .filter((row) => row.value !== '')
    .map((row, index) => ({ id: record.id * 10 + index + 1, ...row }))
}

function textOf(record: CrmRecord, name: string): string {
  return scalarText(record.fields[name])
}
