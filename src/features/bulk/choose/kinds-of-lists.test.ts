import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { csvOf, csvStyle } from '#crm/outcome/csv.ts'
import { parseRecordInput } from '#portal/model/parse-record-input.ts'
import { recordKey } from '#portal/model/record.ts'
import { propertyRuns } from '#testing/property-runs.ts'

import { headingsKey } from './list/reading.ts'
import { readText } from './read-list.ts'

const types = [1, 2, 3, 4, 7, 31, 156, 177].map((id) => ({ id }))
const host = 'demo.bitrix24.com'
const runs = { numRuns: propertyRuns(100) }

function read(text: string): ReturnType<typeof readText> {
  return readText(text, { types, typeId: 2, host })
}

const someIds = fc.uniqueArray(fc.integer({ min: 1000, max: 9_999_999 }), {
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
      someIds,
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
      someIds.filter((all) => all.length > 1),
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
      fc.property(someIds, fc.string({ unit: 'grapheme' }), (all, title) => {
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
      someIds,
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

// What people really paste, one by one.

/** Deals by their ID, other records by their key; `ask` where a person has to choose. */
function idsOf(text: string) {
  const { kind, found } = read(text)
  return kind === 'ask' ? 'ask' : found.map((ref) => (ref.typeId === 2 ? ref.id : recordKey(ref)))
}

function leftOf(text: string) {
  return read(text).left.map(({ text: piece, why }) => [piece, why])
}

const link = (path: string) => `https://${host}${path}`

describe('what stands beside a number says what it is', () => {
  test.each([
    ['3 deals: 57, 58, 59', [57, 58, 59]],
    ['3 сделки: 57, 58, 59', [57, 58, 59]],
    ['57 deal, 58 deal', [57, 58]],
    [`[Oak 12](${link('/crm/deal/details/57/')}) 99`, [57]],
    ['D_57 900\nD_58;3', [57, 58]],
    [`57 ${link('/crm/deal/details/57/')}\n${link('/crm/deal/details/58/')}\t900`, [57, 58]],
    ['57: 900\n58 -> 59\n60 = 61\nD_3', [3]],
    ['Type;ID\nDeal;57\nLead;58\nOther;59', [57, '1:58']],
    ['&#53;&#55;\nD_57', [57]],
    ['1042 12.05.2026\nD_57', [57]],
    ['D_57\n1015 12.05.2026 $900', [57]],
  ])('%j', (text, ids) => {
    expect(idsOf(text)).toEqual(ids)
  })

  test('sums under a word for sums are asked about', () => {
    expect(idsOf('Sums for May:\n1015\n1020')).toBe('ask')
  })

  test('sixteen digits in fours may be a bank card', () => {
    expect(idsOf('4242 4242 4242 4242')).toBe('ask')
    expect(idsOf('1042 1043 1044 1045')).toEqual([1042, 1043, 1044, 1045])
  })
})

test.each([
  ['57، 58', [57, 58]],
  ['57、58，59；60', [57, 58, 59, 60]],
  ['id=57&id=58', [57, 58]],
  ['{"ids":[57,58],"total":2}', [57, 58]],
  [`${link('/crm/deal/details/57/')}${link('/crm/deal/details/58/')}`, [57, 58]],
])('%j is a list', (text, ids) => {
  expect(idsOf(text)).toEqual(ids)
})

test('an address within a query is no record, and nothing of JSON disappears', () => {
  expect(idsOf(link('/?back=https://demo.bitrix24.com/crm/deal/details/57/'))).toEqual([])
  expect(leftOf('[{"id":57,"deal":{"id":9}},{"id":"x {}","deal":null}]')).toHaveLength(1)
  expect(leftOf('{"a":{"b":{"c":57}}}').map(([piece]) => piece)).toEqual(['{"b":{"c":57}}'])
})

describe('of several numbers one may be meant', () => {
  test.each([
    ['1041,50; 1042,75', 'sums with a decimal comma'],
    ['1042,900\n1043,57\n1044,58', 'IDs beside sums'],
    ['57,5', 'a number with a decimal comma, or two'],
    ['[[1041,900],[1042,57]]', 'rows of numbers in JSON'],
    ['1) 1041 2) 1042 3) 1043', 'a numbered list in one line'],
    ['1. 1041, 2. 1042', 'a numbered list in one line'],
    ['(1) 1041 (2) 1042', 'a numbered list in one line'],
    ['1041 (3)', 'an ID and how often'],
    ['Number of deals;Month\n12;May\n40;June', 'counts under their heading'],
    ['No. of deals\n12\n40', 'counts under their heading'],
    ['Number of deals:\n12\n40', 'counts under a sentence'],
  ])('%j is asked: %s', (text) => {
    expect(idsOf(text)).toBe('ask')
  })

  test.each([
    ['57,58,59', [57, 58, 59]],
    ['57, 58', [57, 58]],
    ['1041. 1042. 1043.', [1041, 1042, 1043]],
    ['(57), (58)', [57, 58]],
    ['[["ID","Sum"],[57,900],[58,57]]', [57, 58]],
    ['[[57],[58]]', [57, 58]],
    ['Deal No.;City\n57;Berlin', [57]],
  ])('%j is a list', (text, ids) => {
    expect(idsOf(text)).toEqual(ids)
  })
})

describe('columns of IDs of several types', () => {
  const headings: [typeId: number, heading: string][] = [
    [1, 'Lead ID'],
    [2, 'ID сделки'],
    [3, 'CONTACT_ID'],
    [4, 'ID компании'],
  ]
  const several = fc.shuffledSubarray(headings, { minLength: 2 })
  const names = fc.constantFrom(
    [],
    [[3, 'Contact name'] as const],
    [[4, 'Название компании'] as const],
  )

  test('the chosen type decides, in any order; where it cannot, a person does, once', () => {
    fc.assert(
      fc.property(
        several,
        names,
        fc.constantFrom(1, 2, 3, 4),
        fc.nat(3),
        (ids, named, typeId, at) => {
          const cells = ids.map((_, index) => String(57 + index))
          const words = named.map(([, heading]) => heading)
          const titles = [...ids.map(([, heading]) => heading), ...words]
          const text = [titles, [...cells, ...words.map(() => 'Oak')]]
            .map((row) => row.join(';'))
            .join('\n')
          const own = ids.findIndex(([id]) => id === typeId)
          const isOfOthers = named.some(([id]) => id !== typeId)
          const options = { types, typeId, host: 'demo.bitrix24.com' }
          const { kind, found } = readText(text, options)
          if (own === -1 || isOfOthers) expect(kind).toBe('ask')
          else expect(found).toMatchObject([{ typeId, id: 57 + own }])

          const [chosenType, chosen] = ids[at % ids.length]! // Two or more, above.
          const remembered = { [headingsKey(titles)]: chosen }
          expect(readText(text, { ...options, remembered }).found).toMatchObject([
            { typeId: chosenType, id: 57 + (at % ids.length) },
          ])
        },
      ),
    )
  })
})
