import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { registerShape, renameShape, codeWarning } from './trigger-form.schema.ts'

const shape = registerShape([{ code: 'pay', name: 'Pay' }])

function complaints(input: { name?: string; code?: string }) {
  const parsed = shape.safeParse({ name: 'Name', code: 'code', ...input })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => [path[0], message])
}

describe('a name', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['0', 'zero'],
    [' 0 ', 'zero'],
    ['x'.repeat(256), 'long'],
    ['🙂'.repeat(256), 'long'],
  ])('%o is refused as %s', (name, why) => {
    expect(complaints({ name })).toEqual([['name', `triggers.error.name.${why}`]])
    expect(renameShape.safeParse({ name }).success).toBe(false)
  })

  test.each(['00', 'x'.repeat(255), '🙂'.repeat(255), '<b>&"'])('%o is fine', (name) => {
    expect(complaints({ name })).toEqual([])
  })
})

describe('a code', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['0', 'zero'],
    ['a b', 'letters'],
    ['код', 'letters'],
    ['a\nb', 'letters'],
    ['a/b', 'letters'],
    ['x'.repeat(51), 'long'],
    ['pay', 'taken'],
    [' pay\n', 'taken'],
  ])('%o is refused as %s', (code, why) => {
    expect(complaints({ code })).toEqual([['code', `triggers.error.code.${why}`]])
  })

  test.each(['00', 'Pay', 'a.b-c_D9', '.', '-', 'x'.repeat(50)])('%o is fine', (code) => {
    expect(complaints({ code })).toEqual([])
  })
})

test('valid input is trimmed and acceptable to the portal', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, code) => {
      const parsed = shape.safeParse({ name, code })
      if (!parsed.success) return
      expect(parsed.data.code).toMatch(/^[a-z0-9.\-_]+$/i)
      expect(parsed.data.code).not.toBe('0')
      expect(['', '0']).not.toContain(parsed.data.name)
    }),
  )
  expect(shape.parse({ name: ' A ', code: ' b\n' })).toEqual({ name: 'A', code: 'b' })
})

const registered = [{ code: 'Pay', name: 'Paid' }]

test.each([
  ['pay', { kind: 'letter-case', other: 'Pay' }],
  [' PAY ', { kind: 'letter-case', other: 'Pay' }],
  // The same code is an error of its own, not a warning.
  ['Pay', null],
  ['old', { kind: 'used-before' }],
  ['Old', null],
  ['new', null],
  ['', null],
])('%o', (code, warning) => {
  expect(codeWarning(code, registered, ['old'])).toEqual(warning)
})
