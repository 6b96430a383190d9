import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addTarget } from './add-target.ts'
import { readPaste } from './read-targets.ts'

const types = [1, 2, 31, 177].map((id) => ({ id }))
const invoice = { typeId: 31, id: 12 }

/** A text to which one record after the other is added. */
function textWith(
  text: string,
  records: readonly { typeId: number; id: number }[],
  column = 'auto',
) {
  return records.reduce(
    (draft, record) => {
      const end = addTarget(draft, record, types, 2)
      if (end.kind !== 'added') throw new Error(end.kind)
      return end.draft
    },
    { text, column },
  )
}

describe('a record is added', () => {
  test.each([
    ['', 'SI_12'],
    ['57, 58', '57, 58\nSI_12'],
    ['57\r\n\n', '57\nSI_12'],
    ['Hello', 'Hello\nSI_12'],
  ])('to %j on a line of its own', (text, longer) => {
    expect(textWith(text, [invoice]).text).toBe(longer)
  })

  test('one after the other, each by the code of its type', () => {
    const records = [invoice, { typeId: 2, id: 1042 }, { typeId: 177, id: 3 }]
    expect(textWith('', records).text).toBe('SI_12\nD_1042\nTb1_3')
  })

  test.each([
    ['Title;Deal ID;Sum\nOak;57;900\nDesk;58;57\n', 'auto', ';SI_12;'],
    ['Oak\tD_5\nDesk\tD_6', 'auto', '\tSI_12'],
    ['Title,Deal,Bill\nOak,57,SI_1\nDesk,58,SI_2', '2', ',,SI_12'],
    ['Title,Deal\nOak,57\nDesk,58', 'none', 'SI_12'],
  ])('to the table %j, column %s, where it is read', (text, column, row) => {
    const longer = textWith(text, [invoice], column)
    expect(longer.column).toBe(column)
    expect(longer.text.split('\n').at(-1)).toBe(row)
    const before = readPaste({ text, column }, types, 2).targets.found
    expect(readPaste(longer, types, 2).targets.found).toEqual([...before, invoice])
  })
})

test.each([
  ['SI_12', invoice],
  ['58; /crm/type/31/details/12/', invoice],
  ['57', { typeId: 2, id: 57 }],
  ['Deal ID;Sum\n57;12\n58;13', { typeId: 2, id: 58 }],
])('in %j it is found, and added no second time', (text, record) => {
  expect(addTarget({ text, column: 'auto' }, record, types, 2)).toEqual({ kind: 'there' })
})

test('a number that means nothing in the text is no reason to leave a record out', () => {
  const text = 'Deal ID;Sum\n57;12\n58;13'
  expect(addTarget({ text, column: 'auto' }, { typeId: 2, id: 12 }, types, 2).kind).toBe('added')
  expect(addTarget({ text: '12', column: 'auto' }, invoice, types, 2).kind).toBe('added')
})

test('whatever the text is, it is never read otherwise afterwards', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'57 ,;\t\n"D_x'.split('')) })
  const column = fc.constantFrom('auto', 'none', '0', '1')
  fc.assert(
    fc.property(letters, column, (text, chosen) => {
      const draft = { text, column: chosen }
      const end = addTarget(draft, invoice, types, 2)
      expect(end.kind).not.toBe('there')
      if (end.kind !== 'added') return
      const { found } = readPaste(draft, types, 2).targets
      expect(readPaste(end.draft, types, 2).targets.found).toEqual([...found, invoice])
      expect(end.draft.text.startsWith(text.trimEnd())).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('after a quote left open nothing is claimed', () => {
  const text = 'Deal ID;Title\n57;Oak\n58;"Desk'
  expect(addTarget({ text, column: 'auto' }, invoice, types, 2)).toEqual({ kind: 'no-room' })
})
