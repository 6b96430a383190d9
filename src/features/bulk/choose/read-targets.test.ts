import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readTargets, tableOf, addTarget, readPaste } from './read-targets.ts'

describe('add target', () => {
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
})

const types = [{ id: 1 }, { id: 2 }, { id: 177 }]

function read(text: string) {
  return readTargets(text, types, 2, null)
}

function readColumn(text: string, index?: number) {
  const found = tableOf(text, types)
  if (found === null) throw new Error('not a table')
  const column = index ?? found.column
  return readTargets(text, types, 2, column === null ? null : { table: found.table, index: column })
}

describe('a pasted text', () => {
  test('of numbers, a link and a word: each is told, and they add up', () => {
    const text = '57, 58 / 58; abc;\nhttps://demo.bitrix24.com/crm/deal/details/60/?IFRAME=Y'
    expect(read(text)).toEqual({
      given: 5,
      found: [57, 58, 60].map((id) => ({ typeId: 2, id })),
      repeated: [{ line: 1, entry: 3, text: '58' }],
      unreadable: [{ line: 1, entry: 4, text: 'abc', why: 'unreadable' }],
    })
  })

  test('of short codes and links names its types itself', () => {
    expect(read('L_5 T9c_1 Tb1_7 # 12 (D_3) "4".').found).toEqual([
      { typeId: 1, id: 5 },
      { typeId: 177, id: 7 },
      { typeId: 2, id: 12 },
      { typeId: 2, id: 3 },
      { typeId: 2, id: 4 },
    ])
    expect(read('T9c_1').unreadable).toEqual([
      { line: 1, entry: null, text: 'T9c_1', why: 'unknown-type' },
    ])
  })

  test.each(['0', '-5', '1.5', '9007199254740993', '1e3', '12/05/2026', '79161234567'])(
    'takes %s for no number',
    (text) => {
      expect(read(text).found.filter(({ id }) => id !== 5)).toEqual([])
    },
  )

  test('whatever it is, never fails and never loses a piece', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 ,;\t\n"#/D_abc'.split('')) }),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { given, found, repeated, unreadable } = read(text)
        expect(found.length + repeated.length + unreadable.length).toBe(given)
        expect(new Set(found.map(({ typeId, id }) => `${typeId}:${id}`)).size).toBe(found.length)
        const letters = text.replaceAll(/\s/g, '')
        const pieces = [...repeated, ...unreadable]
        expect(pieces.every((piece) => letters.includes(piece.text))).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  test('of any numbers gives each of them once, in their order', () => {
    const id = fc.integer({ min: 1, max: 60 })
    const gap = fc.constantFrom(' ', ', ', ';', '\n', '\r\n', ' | ', ' / ', '\t')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, gap)), (parts) => {
        const { given, found, repeated } = read(parts.flat().join(''))
        const ids = parts.map(([one]) => one)
        expect(found.map((ref) => ref.id)).toEqual([...new Set(ids)])
        expect(given).toBe(ids.length)
        expect(repeated.length).toBe(ids.length - new Set(ids).size)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a table', () => {
  const csv =
    'ID;Title;Sum\r\n57;"Oak; 12 chairs";900\r\n58;Desk;57\r\n;No number;1\r\n57;Again;2\r\n'

  test('gives the rows of its likeliest column; an empty cell is told as well', () => {
    expect(tableOf(csv, types)).toMatchObject({ table: { headings: ['ID', 'Title', 'Sum'] } })
    expect(readColumn(csv, 0)).toEqual({
      given: 4,
      found: [57, 58].map((id) => ({ typeId: 2, id })),
      repeated: [{ line: 5, entry: null, text: '57' }],
      unreadable: [{ line: 4, entry: null, text: '', why: 'unreadable' }],
    })
  })

  test('is read by the column that is named for it, though sums are numbers too', () => {
    expect(tableOf(csv, types)?.column).toBe(0)
    expect(tableOf('Sum;Deal ID\n5;57\n6;\n', types)?.column).toBe(1)
    expect(tableOf('Title;Deal\nOak;57\nDesk;58\n', types)?.column).toBe(1)
  })

  test.each([
    ['Title;Phone No;Deal\nOak;5551234;57\nDesk;5551235;58\n', 2],
    ['No;Deal ID\n1;57\n2;58\n', 1],
    ['Sum;Number\n5;57\n6;58\n', 1],
    ['ID;Contact ID;Phone\n57;3;5551234\n', 0],
    ['Deal amount;Company;ID\n900;Oak;57\n', 2],
    ['Номер телефона;Сделка\n5551234;57\n', 1],
    ['Auftragswert;Betrag;Auftrag Nr.\n1;900;57\n', 2],
    ['المبلغ;رقم الصفقة\n900;57\n', 1],
    ['Телефон;Название;Ссылка\n79161234567;Дуб;D_57\n', 2],
  ])('of %j is read by column %i', (text, column) => {
    expect(tableOf(text, types)?.column).toBe(column)
  })

  test('copied from a spreadsheet, without headings', () => {
    const found = readColumn('Oak\tD_5\nDesk\tD_6\n')
    expect(found.found.map(({ id }) => id)).toEqual([5, 6])
  })

  test.each([
    ['Oak,1042\nB,1043,\nC,1044', [1042, 1043, 1044]],
    ['Title;Deal ID;Sum\nOak;57;900\nDesk;58\nLamp;59;;\n', [57, 58, 59]],
    ['Deal ID\tTitle\tNote\n57\tOak\n58\tDesk\tnew\n', [57, 58]],
  ])('is seen in %j, though its rows are not equally long', (text, ids) => {
    expect(readColumn(text).found.map(({ id }) => id)).toEqual(ids)
  })

  test.each(['57, abc\n58', '57, 58, 59\n60', 'Contracts, March:\n57, 58\n59', 'Hi,\n57\n58'])(
    'is not seen in %j, where each word counts',
    (text) => {
      expect(tableOf(text, types)).toBeNull()
    },
  )

  test.each(['57, 58\n59, 60', '57', 'one word', '', '57;58;59'])('is not seen in "%s"', (text) => {
    expect(tableOf(text, types)).toBeNull()
  })

  test('every row of the chosen column is told', () => {
    const cell = fc.oneof(fc.nat({ max: 99 }).map(String), fc.constantFrom('', 'x', '"a;b"', 'D_7'))
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(rows, (cells) => {
        const text = ['Number;Name;Sum', ...cells.map((row) => row.join(';'))].join('\n')
        const found = tableOf(text, types)
        if (found === null) return
        const targets = readTargets(text, types, 2, { table: found.table, index: 0 })
        expect(targets.given).toBe(found.table.rows.length)
        expect(targets.found.length + targets.repeated.length + targets.unreadable.length).toBe(
          targets.given,
        )
      }),
      { numRuns: 2000 },
    )
  })
})
