import { describe, expect, test } from 'vitest'

import { recordKey } from '#portal/model/record.ts'

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
