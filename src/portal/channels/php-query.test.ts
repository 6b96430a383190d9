import { expect, test } from 'vitest'

import { encodePhpQuery } from './php-query.ts'

test('nested parameters as PHP reads them', () => {
  const params = {
    entityTypeId: 2,
    filter: { '@id': [5, 6], '>=CREATED_TIME': '2026-05-14T10:00:00+00:00' },
  }
  expect(decodeURIComponent(encodePhpQuery(params))).toBe(
    'entityTypeId=2&filter[@id][0]=5&filter[@id][1]=6&filter[>=CREATED_TIME]=2026-05-14T10:00:00+00:00',
  )
})

test('no input can end a parameter or start another', () => {
  const query = encodePhpQuery({ filter: { '%title': 'a&b=c[d]#?+ %' } })
  expect(new URLSearchParams(query).get('filter[%title]')).toBe('a&b=c[d]#?+ %')
  expect([...new URLSearchParams(query)].length).toBe(1)
})

test('no parameters give an empty query', () => {
  expect(encodePhpQuery({})).toBe('')
  expect(encodePhpQuery({ filter: {}, ids: [] })).toBe('')
})
