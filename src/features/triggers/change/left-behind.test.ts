import { expect, test } from 'vitest'

import {
  parseLeftBehind,
  stillLeftBehind,
  withLeftBehind,
  withoutCode,
  changeReminders,
  replaceReminders,
} from './left-behind.ts'

const first = { code: 'a', name: 'A', removedAt: '2026-11-20T10:00:00.000Z' }
const second = { code: 'b', name: 'Б «2»', removedAt: '2026-11-21T10:00:00.000Z' }

test('reads back what was written', () => {
  expect(parseLeftBehind(JSON.stringify([first, second]))).toEqual([first, second])
})

test.each([null, '', '[]'])('%o holds no reminders', (value) => {
  expect(parseLeftBehind(value)).toEqual([])
})

test.each(['{', '{}', '[{"code":1}]', '"x"'])('%s cannot be read, and is kept', async (value) => {
  expect(() => parseLeftBehind(value)).toThrow('unreadable-option')
  const portal = portalWith(value)
  await expect(changeReminders(portal, (list) => [...list, first])).rejects.toThrow(
    'unreadable-option',
  )
  expect(portal.written).toEqual([])
  await replaceReminders(portal)
  expect(portal.written).toEqual(['[]'])
})

test('a code is in the list once, the newest last', () => {
  const again = { ...first, removedAt: '2026-11-22T10:00:00.000Z' }
  expect(withLeftBehind([first, second], again)).toEqual([second, again])
  expect(withoutCode([first, second], 'a')).toEqual([second])
})

test('a code that is registered again is not left behind', () => {
  expect(stillLeftBehind([first, second], [{ code: 'b', name: 'B' }])).toEqual([first])
  expect(stillLeftBehind([first], [{ code: 'A', name: 'other case' }])).toEqual([first])
})

function portalWith(value: string | null) {
  const written: string[] = []
  return {
    written,
    readAppOption: async () => written.at(-1) ?? value,
    writeAppOption: async (_name: string, next: string) => void written.push(next),
  }
}

const mine = { code: 'a', name: 'A', removedAt: '2026-11-20T10:00:00.000Z' }
const theirs = { code: 'b', name: 'B', removedAt: '2026-11-21T10:00:00.000Z' }

test('keeps what another administrator added in the meantime', async () => {
  const portal = portalWith(JSON.stringify([theirs]))
  expect(await changeReminders(portal, (list) => withLeftBehind(list, mine))).toEqual([
    theirs,
    mine,
  ])
  expect(portal.written).toEqual([JSON.stringify([theirs, mine])])
})

test('nothing is written when nothing changes', async () => {
  const portal = portalWith(JSON.stringify([theirs]))
  expect(await changeReminders(portal, (list) => withoutCode(list, 'a'))).toEqual([theirs])
  expect(portal.written).toEqual([])
})
