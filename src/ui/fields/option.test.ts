import { describe, expect, test } from 'vitest'

import { matchOptions, withoutSections } from './option.ts'

const options = [
  { id: 'a', title: 'Contract signed', meta: 'contract_signed' },
  { id: 'b', title: 'Müller called', meta: 'call.back', description: 'Sales' },
  { id: 'c', title: 'Оплата получена', meta: 'paid' },
]

function found(query: string) {
  return matchOptions(options, query).map((option) => option.id)
}

describe('matching options', () => {
  test('an empty query matches everything', () => {
    expect(found('  ')).toEqual(['a', 'b', 'c'])
  })

  test('searches title, meta and description, ignoring case and accents', () => {
    expect(found('CONTRACT_')).toEqual(['a'])
    expect(found('muller')).toEqual(['b'])
    expect(found('sales')).toEqual(['b'])
    expect(found('оплата')).toEqual(['c'])
  })

  test('every word must be found, in any order', () => {
    expect(found('called müller')).toEqual(['b'])
    expect(found('called contract')).toEqual([])
  })
})

test('an option of a section does not appear in the list again', () => {
  const section = { id: 's', title: 'Recent', items: [{ id: 'b', title: 'Müller called' }] }
  expect(withoutSections(options, [section]).map((option) => option.id)).toEqual(['a', 'c'])
})
