import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { idsText } from '#features/bulk/run/row-actions.tsx'
import { recordKey, type RecordRef } from '#portal/model/record.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { addRecord } from './add-record-field.tsx'
import { readDraft } from './read-list.ts'

const types = [1, 2, 31, 177].map((id) => ({ id }))
const options = { types, typeId: 2, host: 'demo.bitrix24.com' }
const invoice = { typeId: 31, id: 12 }

function withRecords(text: string, records: readonly RecordRef[], column = 'auto') {
  return records.reduce(
    (draft, record) => {
      const end = addRecord(draft, record, options)
      if (end.kind !== 'added') throw new Error(end.kind)
      return end.draft
    },
    { text, column },
  )
}

const foundIn = (draft: { text: string; column: string }) =>
  readDraft(draft, options).found.map(recordKey)

test.each([
  ['', 'SI_12'],
  ['57, 58', '57, 58\nSI_12'],
  ['57\r\n\n', '57\nSI_12'],
  ['Hello', 'Hello\nSI_12'],
])('a record is added to %j on a line of its own', (text, longer) => {
  expect(withRecords(text, [invoice]).text).toBe(longer)
})

test('records are added one after the other, each by the code of its type', () => {
  const records = [invoice, { typeId: 2, id: 1042 }, { typeId: 177, id: 3 }]
  expect(withRecords('', records).text).toBe('SI_12\nD_1042\nTb1_3')
})

test.each([
  ['Title;Deal ID;Sum\nOak;57;900\nDesk;58;57\n', 'auto', ';SI_12;'],
  ['Oak\tD_5\nDesk\tD_6', 'auto', '\tSI_12'],
  ['Title,Deal,Bill\nOak,57,SI_1\nDesk,58,SI_2', '2', ',,SI_12'],
  ['Title,Deal\nOak,57\nDesk,58', 'none', 'SI_12'],
])('a record is added to the table %j, column %s, where it is read', (text, column, row) => {
  const longer = withRecords(text, [invoice], column)
  expect(longer.column).toBe(column)
  expect(longer.text.split('\n').at(-1)).toBe(row)
  expect(foundIn(longer)).toEqual([...foundIn({ text, column }), '31:12'])
})

test.each([
  ['SI_12', invoice],
  ['58; /crm/type/31/details/12/', invoice],
  ['57', { typeId: 2, id: 57 }],
  ['Deal ID;Sum\n57;12\n58;13', { typeId: 2, id: 58 }],
])('a record that %j names is not added again', (text, record) => {
  expect(addRecord({ text, column: 'auto' }, record, options)).toEqual({ kind: 'there' })
})

test('an equal number that is no record does not keep a record out', () => {
  const text = 'Deal ID;Sum\n57;12\n58;13'
  expect(addRecord({ text, column: 'auto' }, { typeId: 2, id: 12 }, options).kind).toBe('added')
  expect(addRecord({ text: '12', column: 'auto' }, invoice, options).kind).toBe('added')
})

test('a text that asks for its column has no place for a record', () => {
  const draft = { text: 'Floor;Title\n2;Oak\n3;Desk', column: 'auto' }
  expect(addRecord(draft, invoice, options)).toEqual({ kind: 'no-room' })
})

test('adding never changes how the rest of the text is read', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'57 ,;\t\n"D_x'.split('')) })
  const column = fc.constantFrom('auto', 'none', '0', '1')
  fc.assert(
    fc.property(letters, column, (text, chosen) => {
      const draft = { text, column: chosen }
      const end = addRecord(draft, invoice, options)
      if (end.kind !== 'added') return
      expect(foundIn(end.draft)).toEqual([...foundIn(draft), '31:12'])
      expect(end.draft.text.startsWith(text.trimEnd())).toBe(true)
    }),
    { numRuns: propertyRuns(500) },
  )
})

function pasted(records: RecordRef[]) {
  return foundIn({ text: idsText(records), column: 'auto' })
}

test('copied IDs are the same records when pasted into a new run', () => {
  expect(idsText([5, 1042].map((id) => ({ typeId: 2, id })))).toBe('5\n1042')
  expect(pasted([5, 1042].map((id) => ({ typeId: 2, id })))).toEqual(['2:5', '2:1042'])
  const mixed = [1, 2, 31, 177].map((typeId) => ({ typeId, id: 5 }))
  expect(pasted(mixed)).toEqual(mixed.map(recordKey))
})
