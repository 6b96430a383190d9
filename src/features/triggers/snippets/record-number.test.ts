import { expect, test } from 'vitest'

import { readRecordNumber } from './record-number.ts'

test.each([
  ['', null, false],
  ['  ', null, false],
  ['42', 42, false],
  [' 7 ', 7, false],
  ['0', null, true],
  ['-1', null, true],
  ['1.5', null, true],
  ['D_42', null, true],
  ['9'.repeat(16), null, true],
])('%o', (text, id, isWrong) => {
  expect(readRecordNumber(text)).toEqual({ id, isWrong })
})
