import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { csvOf, csvStyle } from '#crm/outcome/csv.ts'
import { parseRecordInput } from '#portal/model/parse-record-input.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { readText } from './read-list.ts'

/** What people reported, each as a property of everything that is like it. */
const types = [1, 2, 3, 4].map((id) => ({ id }))
const host = 'demo.bitrix24.com'
const runs = { numRuns: propertyRuns(100) }

function read(text: string): ReturnType<typeof readText> {
  return readText(text, { types, typeId: 2, host })
}

const ids = fc.uniqueArray(fc.integer({ min: 1000, max: 9_999_999 }), {
  minLength: 1,
  maxLength: 8,
})

/** `1042` → `1 042`. */
function grouped(id: number, separator: string): string {
  return String(id).replaceAll(/\B(?=(?:\d{3})+$)/g, separator)
}

test('a number in groups of thousands is that number or asked about, never its groups', () => {
  const separators = [' ', '\u00A0', '\u202F', '\u2009', ',', '.', "'", '’', '٬']
  const shapes: ((numbers: string[]) => string)[] = [
    (numbers) => numbers.join('\n'),
    (numbers) => numbers.join('; '),
    (numbers) => numbers.map((number) => `"${number}"`).join('\n'),
    (numbers) => ['ID;Name', ...numbers.map((number) => `${number};Oak`)].join('\n'),
    (numbers) => ['Name\tID', ...numbers.map((number) => `Oak\t${number}`)].join('\n'),
  ]
  fc.assert(
    fc.property(
      ids,
      fc.constantFrom(...separators),
      fc.constantFrom(...shapes),
      (all, sign, shape) => {
        const { kind, found } = read(shape(all.map((id) => grouped(id, sign))))
        const taken = kind === 'ready' ? found.map(({ id }) => id) : []
        expect(all).toEqual(expect.arrayContaining(taken))
      },
    ),
    runs,
  )
})

test.each([';ID\n1;57\n2;58', 'ID;\n57;1\n58;2', 'Title;ID;\nOak;57;1\nDesk;58;2'])(
  'a counting column without a heading is never read: %j',
  (text) => {
    const { found } = read(text)
    expect([57, 58]).toEqual(expect.arrayContaining(found.map(({ id }) => id)))
  },
)

test('a column that counts the rows never wins, whatever it is called and wherever it stands', () => {
  const counters = ['№', '#', 'No', 'No.', 'Nr.', 'n', '№ п/п', 'Lfd. Nr.', 'Pos.', 'م', 'Row']
  const records: [heading: string, cell: (id: number) => string][] = [
    ['ID', String],
    ['Deal ID', String],
    ['ID сделки', String],
    ['رقم الصفقة', String],
    ['Deal', (id) => `D_${id}`],
    ['Link', (id) => `https://${host}/crm/deal/details/${id}/`],
    // Neither says that it holds records, so a person is asked.
    ['Floor', String],
    ['Sum', String],
  ]
  fc.assert(
    fc.property(
      ids.filter((all) => all.length > 1),
      fc.constantFrom(...counters),
      fc.constantFrom(...records),
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.constantFrom(';', '\t', ','),
      (all, counter, [heading, cell], order, delimiter) => {
        const rows = [
          [counter, heading, 'Comment'],
          ...all.map((id, at) => [String(at + 1), cell(id), 'Oak']),
        ]
        const text = rows.map((row) => order.map((at) => row[at]).join(delimiter)).join('\n')
        const { kind, found } = read(text)
        const isAsked = heading === 'Floor' || heading === 'Sum'
        expect(kind).toBe(isAsked ? 'ask' : 'ready')
        if (!isAsked) expect(found.map(({ id }) => id)).toEqual(all)
      },
    ),
    runs,
  )
})

test.each([
  ['en', ',', '0.4'],
  ['ru', ';', '0,4'],
  ['de', ';', '0,4'],
  ['ar', ';', '0.4'],
  ['fr', ';', '0,4'],
  ['br', ';', '0,4'],
])(
  'a table for spreadsheets in "%s" splits at %s, writes %s, and is read back',
  (lang, sign, part) => {
    fc.assert(
      fc.property(ids, fc.string({ unit: 'grapheme' }), (all, title) => {
        const rows = all.map((id) => [id, title, 0.4])
        const text = csvOf([['ID', 'Title', 'Seconds'], ...rows], csvStyle(lang))
        expect(text.startsWith(`\uFEFFID${sign}Title`)).toBe(true)
        expect(text).toContain(part)
        expect(read(text).found.map(({ id }) => id)).toEqual(all)
      }),
      runs,
    )
  },
)

test('an ID with invisible signs, in the digits of any script, is that ID everywhere', () => {
  const invisible = [
    '\u200B',
    '\u200E',
    '\u200F',
    '\u202D',
    '\u202C',
    '\u2066',
    '\u2069',
    '\uFEFF',
    '\u00AD',
  ]
  const sign = fc.constantFrom('', ...invisible)
  const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
  fc.assert(
    fc.property(
      ids,
      fc.constantFrom(...zeros),
      sign,
      sign,
      sign,
      (all, zero, before, within, after) => {
        const written = all.map((id) => {
          const [first = '', ...rest] = Array.from(String(id), (digit) =>
            String.fromCodePoint(zero + Number(digit)),
          )
          return `${before}${first}${within}${rest.join('')}${after}`
        })
        expect(read(written.join('\n')).found.map(({ id }) => id)).toEqual(all)
        expect(written.map((one) => parseRecordInput(one, types, { host }))).toEqual(
          all.map((id) => ({ kind: 'id', id })),
        )
      },
    ),
    runs,
  )
})
