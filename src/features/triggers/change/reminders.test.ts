import { expect, test } from 'vitest'

import { withLeftBehind, withoutCode } from './left-behind.ts'
import { changeReminders } from './reminders.ts'

function portalWith(value: string | null) {
  const written: string[] = []
  return {
    written,
    readAppOption: async () => value,
    writeAppOption: async (_name: string, next: string) => void written.push(next),
  }
}

const mine = { code: 'a', name: 'A', removedAt: '2026-11-20T10:00:00.000Z' }
const theirs = { code: 'b', name: 'B', removedAt: '2026-11-21T10:00:00.000Z' }

test('what another administrator added meanwhile is kept', async () => {
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
