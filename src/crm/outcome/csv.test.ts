import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { propertyRuns } from '#testing/property-runs.ts'

import { csvOf } from './csv.ts'

/** Reads RFC 4180 text as a spreadsheet does, without sharing code with the writer. */
function readCsv(text: string): string[][] {
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
    else if (letter === ',') {
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
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', ' ', '"', ',', 'a'),
  }),
  fc.constantFrom('=1+1', '=HYPERLINK("http://example.com")', "-2+3+cmd|' /C calc'!A0", '@SUM(1)'),
)
const table = fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { maxLength: 6 })

describe('a table as CSV', () => {
  test('reads back cell by cell with only the guard added', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = readCsv(csvOf(rows))
        expect(back.length).toBe(rows.length)
        for (const [at, row] of rows.entries()) {
          expect(back[at]?.length).toBe(row.length)
          for (const [column, cell] of row.entries()) {
            expect(back[at]?.[column]?.replaceAll("'", '')).toBe(cell.replaceAll("'", ''))
          }
        }
      }),
      { numRuns: propertyRuns(2000) },
    )
  })

  test('never starts a cell as a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of readCsv(csvOf(rows)).flat()) {
          expect(cell).not.toMatch(/^[\s]*[=+\-@\t\r\0]/)
        }
      }),
      { numRuns: propertyRuns(2000) },
    )
  })

  test.each([',', ';', '\t', '|'])(
    'runs no formula when it is opened with the delimiter %j',
    (sign) => {
      const cells = ['a;=1+1', 'a\t=1', 'a,=1', 'a|@SUM(1)', 'a\n=1', '; +1', 'a;"=1"', '-1']
      const text = csvOf([cells]).replace('\uFEFF', '')
      // The pieces a spreadsheet may make of it at worst, with and without regard to quotes.
      const pieces = text.split(new RegExp(`[\\r\\n${sign === '|' ? '\\|' : sign}]`))
      for (const piece of pieces) expect(piece.replace(/^["\s]*/, '')).not.toMatch(/^[=+\-@]/)
    },
  )

  test('leaves harmless cells unchanged and quotes only where needed', () => {
    expect(csvOf([['Deal #5', 'a=b', 'a,b', 'say "hi"', 'two\nlines', '=1', '']])).toBe(
      '\uFEFFDeal #5,a=b,"a,b","say ""hi""","two\nlines",\'=1,\r\n',
    )
  })
})
