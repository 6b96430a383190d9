import { expect, test } from 'vitest'

import { codeWarning } from './code-warning.ts'

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
