import { expect, test } from 'vitest'

import { parseLeftBehind, stillLeftBehind, withLeftBehind, withoutCode } from './left-behind.ts'

const first = { code: 'a', name: 'A', removedAt: '2026-11-20T10:00:00.000Z' }
const second = { code: 'b', name: 'Б «2»', removedAt: '2026-11-21T10:00:00.000Z' }

test('what was written is read again', () => {
  expect(parseLeftBehind(JSON.stringify([first, second]))).toEqual([first, second])
})

test.each([null, '', '{', '[]', '{}', '[{"code":1}]', '"x"'])('%o holds no reminders', (value) => {
  expect(parseLeftBehind(value)).toEqual([])
})

test('a code stands in the list once, the newest last', () => {
  const again = { ...first, removedAt: '2026-11-22T10:00:00.000Z' }
  expect(withLeftBehind([first, second], again)).toEqual([second, again])
  expect(withoutCode([first, second], 'a')).toEqual([second])
})

test('a code that is registered again is not left behind', () => {
  expect(stillLeftBehind([first, second], [{ code: 'b', name: 'B' }])).toEqual([first])
  expect(stillLeftBehind([first], [{ code: 'A', name: 'other case' }])).toEqual([first])
})
