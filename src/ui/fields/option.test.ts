import { describe, expect, test } from 'vitest'

import { matchOptions, namedOption, withoutSections } from './option.ts'

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

describe('the option that a text names', () => {
  const named = (text: string) => namedOption([...options, ...twins], text)?.id
  const twins = [
    { id: 'd', title: 'Paid', meta: 'PAID' },
    { id: 'e', title: 'Called', meta: 'x1' },
    { id: 'f', title: 'called', meta: 'x2' },
  ]

  test('is named by its code, before any title', () => {
    expect(named('contract_signed')).toBe('a')
    expect(named(' paid ')).toBe('c')
    expect(named('PAID')).toBe('d')
  })

  test('is named by its whole title, in any case', () => {
    expect(named('contract SIGNED')).toBe('a')
    expect(named('оплата получена')).toBe('c')
  })

  test.each(['', '  ', 'contract', 'called'])(
    'a part or a name of several names none: "%s"',
    (text) => {
      expect(named(text)).toBeUndefined()
    },
  )
})
