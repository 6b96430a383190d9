import { expect, test } from 'vitest'

import { resolveReferences } from './result-reference.ts'

const results = new Map<string, unknown>([
  ['list', { items: [{ id: 7 }] }],
  ['0', 'first'],
])

test.each([
  ['$result[list][items][0][id]', 7],
  ['$result[\'list\']["items"][0]', { id: 7 }],
  ['$result[0]', 'first'],
  ['$result[list][items][5]', null],
  ['$result[list][items][length]', null],
  ['$result[0][constructor]', null],
  ['$result[none]', null],
  ['x$result[0]', 'x$result[0]'],
  ['$result', '$result'],
])('%s', (reference, expected) => {
  expect(resolveReferences({ a: reference }, results)).toEqual({ a: expected })
})

test('references are found however deep', () => {
  expect(resolveReferences({ filter: { '@id': ['$result[0]', 1] } }, results)).toEqual({
    filter: { '@id': ['first', 1] },
  })
})
