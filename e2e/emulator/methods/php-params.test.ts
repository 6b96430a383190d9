import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isPhpEmpty, paramOf, parsePhpQuery, phpArray, phpInt } from './php-params.ts'

describe('a query as PHP reads it', () => {
  test.each([
    ['a=1&b=x%20y', { a: '1', b: 'x y' }],
    ['a=1&a=2', { a: '2' }],
    ['a[b][c]=1&a[b][d]=2', { a: { b: { c: '1', d: '2' } } }],
    ['a[]=x&a[]=y', { a: ['x', 'y'] }],
    ['a[0]=x&a[1]=y', { a: ['x', 'y'] }],
    ['a[1]=x', { a: { 1: 'x' } }],
    ['a[5]=x&a[]=y', { a: { 5: 'x', 6: 'y' } }],
    ['filter[%3Eid]=7', { filter: { '>id': '7' } }],
    ['a=1&a[b]=2', { a: { b: '2' } }],
    ['a.b=1&c d=2', { a_b: '1', c_d: '2' }],
    ['[a]=1&b', { '[a]': '1', b: '' }],
    ['', {}],
  ])('%s', (query, expected) => {
    expect(parsePhpQuery(query)).toEqual(expected)
  })

  test('never throws and never touches prototypes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '[', ']', '=', '&', '.', '%', '2', '__proto__') }),
        (query) => {
          parsePhpQuery(query)
          parsePhpQuery(`__proto__[${query}]=1&constructor[prototype][x]=1`)
          expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
        },
      ),
    )
  })
})

test('an array is a list only if its keys count from zero without gaps', () => {
  expect(phpArray([])).toEqual([])
  expect(
    phpArray([
      ['0', 'a'],
      ['1', 'b'],
    ]),
  ).toEqual(['a', 'b'])
  expect(phpArray([['1', 'b']])).toEqual({ 1: 'b' })
  expect(
    phpArray([
      ['1', 'b'],
      ['0', 'a'],
    ]),
  ).toEqual({ 0: 'a', 1: 'b' })
})

test.each([undefined, null, false, '', '0', 0, [], {}])('%j is empty', (value) => {
  expect(isPhpEmpty(value)).toBe(true)
})

test.each(['00', ' ', '0.0', 1, -1, true, [0], 'a'])('%j is not empty', (value) => {
  expect(isPhpEmpty(value)).toBe(false)
})

test.each([
  ['12abc', 12],
  ['D_12', 0],
  [' 7', 7],
  ['-3', -3],
  [3.9, 3],
  [true, 1],
  [null, 0],
  [undefined, 0],
  [[], 0],
])('%j is the integer %i', (value, expected) => {
  expect(phpInt(value)).toBe(expected)
})

test('a parameter is found in any letter case; the later spelling wins', () => {
  expect(paramOf({ code: 'a' }, 'CODE')).toBe('a')
  expect(paramOf({ code: 'a', Code: 'b' }, 'CODE')).toBe('b')
  expect(paramOf({ kode: 'a' }, 'CODE')).toBeUndefined()
})
