import { expect, test } from 'vitest'

import { firingsQuery, isFiltered, noFilters } from './history-filters.ts'

const now = new Date(2026, 2, 31, 15, 30)

test('without filters the query matches everything', () => {
  expect(firingsQuery(noFilters, now)).toEqual({})
  expect(isFiltered(noFilters)).toBe(false)
})

test('every filter narrows the query', () => {
  const filters = {
    period: 'today',
    code: 'paid',
    result: 'unknown',
    who: '7',
    text: ' oak ',
  } as const
  expect(firingsQuery(filters, now)).toEqual({
    from: new Date(2026, 2, 31),
    code: 'paid',
    outcomes: ['unknown'],
    byId: 7,
    search: expect.any(Function),
  })
  expect(isFiltered(filters)).toBe(true)
})

test.each([
  ['week', new Date(2026, 2, 25)],
  ['month', new Date(2026, 2, 2)],
] as const)('a %s counts today and begins at midnight', (period, from) => {
  expect(firingsQuery({ ...noFilters, period }, now)).toEqual({ from })
})

test.each([
  ['#1042', true],
  [' oak TABLE ', true],
  ['strasse', true],
  ['oak chair', false],
])('"%s" is searched in a row without case, accents and special letters', (text, isFound) => {
  const { search } = firingsQuery({ ...noFilters, text }, now)
  expect(search?.('Oak table, Prüfstraße\n1042\nPaid')).toBe(isFound)
})
