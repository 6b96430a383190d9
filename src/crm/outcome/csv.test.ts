import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { propertyRuns } from '#testing/property-runs.ts'

import { csvOf, csvStyle, type CsvStyle } from './csv.ts'

/** Reads RFC 4180 text as a spreadsheet does, without sharing code with the writer. */
function readCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at] ?? ''
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell === '') isQuoted = true
    else if (letter === delimiter) {
      row.push(cell)
      cell = ''
    } else if (letter === '\r' && body[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at += 1
    } else cell += letter
  }
  return rows
}

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      ' ',
      '"',
      ',',
      ';',
      '|',
      'a',
      '1',
    ),
  }),
  fc.constantFrom('=1+1', '=HYPERLINK("http://example.com")', "-2+3+cmd|' /C calc'!A0", '@SUM(1)'),
)
const table = fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { maxLength: 6 })
const styles: CsvStyle[] = [
  { delimiter: ',', decimal: '.' },
  { delimiter: ';', decimal: ',' },
]

/** What a person sees: without invisible marks, line breaks and the blanks around the text. */
function seen(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll('\uFEFF', '')
    .trim()
}

describe('a table as CSV', () => {
  test.each(styles)('reads back cell by cell: %j', (style) => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = readCsv(csvOf(rows, style), style.delimiter)
        expect(back.map((row) => row.map(seen))).toEqual(rows.map((row) => row.map(seen)))
      }),
      { numRuns: propertyRuns(1000) },
    )
  })

  test.each(styles)('never starts a cell as a formula, split at any delimiter: %j', (style) => {
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, delimiter) => {
        for (const cell of readCsv(csvOf(rows, style), delimiter).flat()) {
          expect(cell).not.toMatch(/^ *[=+\-@]/)
        }
      }),
      { numRuns: propertyRuns(1000) },
    )
  })

  test.each([',', ';', '\t', '|'])(
    'runs no formula when it is opened with the delimiter %j',
    (sign) => {
      const cells = ['a;=1+1', 'a\t=1', 'a,=1', 'a|@SUM(1)', 'a\n=1', '; +1', 'a;"=1"', '-1']
      const text = csvOf([cells], styles[0]!).slice(1) // above
      // The pieces a spreadsheet may make of it at worst, with and without regard to quotes.
      const pieces = text.split(new RegExp(`[\\r\\n${sign === '|' ? '\\|' : sign}]`))
      for (const piece of pieces) expect(piece.replace(/^[" \t]*/, '')).not.toMatch(/^[=+\-@]/)
    },
  )

  test('leaves harmless cells unchanged and quotes only where needed', () => {
    expect(
      csvOf([['Deal #5', 'a=b', 'a,b', 'say "hi"', 'two\nlines', '=1', 'D_5', '']], styles[0]!), // above
    ).toBe('\uFEFFDeal #5,a=b,"a,b","say ""hi""",two lines,"\t\uFEFF=1",D_5,\r\n')
  })

  test.each([
    '00123',
    '1042',
    '1-2',
    '12/11',
    '1e5',
    '10 AM',
    '5 May',
    'TRUE',
    '12345678901234567890',
  ])('the text %s is kept by a tab, which spreadsheets do not show', (text) => {
    expect(csvOf([[text, 1.5]], styles[1]!)).toBe(`\uFEFF"\t${text}";"1,5"\r\n`) // above
  })
})

test.each([
  ['en', ',', '.'],
  ['ru', ';', ','],
  ['de', ';', ','],
  ['fr', ';', ','],
  ['br', ';', ','],
  ['ua', ';', ','],
  ['ar', ';', '.'],
  ['la', ',', '.'],
  ['sc', ',', '.'],
  ['xx', ',', '.'],
])('spreadsheets in "%s" expect %s and %s', (lang, delimiter, decimal) => {
  expect(csvStyle(lang)).toEqual({ delimiter, decimal })
})
