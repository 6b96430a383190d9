import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { recordKey } from '#portal/model/record.ts'

import { headingsKey } from './list/reading.ts'
import { readText } from './read-list.ts'

const types = [1, 2, 3, 4, 7, 31, 156, 177].map((id) => ({ id }))

/** Deals by their ID, other records by their key; `ask` where a person has to choose. */
function read(text: string) {
  const { kind, found } = listOf(text)
  return kind === 'ask' ? 'ask' : found.map((ref) => (ref.typeId === 2 ? ref.id : recordKey(ref)))
}

function leftOf(text: string) {
  return listOf(text).left.map(({ text: piece, why }) => [piece, why])
}

function listOf(text: string) {
  return readText(text, { types, typeId: 2, host: 'demo.bitrix24.com' })
}

const link = (path: string) => `https://demo.bitrix24.com${path}`

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
    expect(read(text)).toEqual(ids)
  })

  test('sums under a word for sums are asked about', () => {
    expect(read('Sums for May:\n1015\n1020')).toBe('ask')
  })

  test('sixteen digits in fours may be a bank card', () => {
    expect(read('4242 4242 4242 4242')).toBe('ask')
    expect(read('1042 1043 1044 1045')).toEqual([1042, 1043, 1044, 1045])
  })
})

test.each([
  ['57، 58', [57, 58]],
  ['57、58，59；60', [57, 58, 59, 60]],
  ['id=57&id=58', [57, 58]],
  ['{"ids":[57,58],"total":2}', [57, 58]],
  [`${link('/crm/deal/details/57/')}${link('/crm/deal/details/58/')}`, [57, 58]],
])('%j is a list', (text, ids) => {
  expect(read(text)).toEqual(ids)
})

test('an address within a query is no record, and nothing of JSON disappears', () => {
  expect(read(link('/?back=https://demo.bitrix24.com/crm/deal/details/57/'))).toEqual([])
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
    expect(read(text)).toBe('ask')
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
    expect(read(text)).toEqual(ids)
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
