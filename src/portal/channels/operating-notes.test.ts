import { expect, test } from 'vitest'

import { OperatingNotes } from './operating-notes.ts'
import { PortalClock } from './portal-clock.ts'

const now = new Date('2026-03-02T10:00:00Z')
const later = now.getTime() / 1000 + 300

test('each method keeps its latest count, the fullest first', () => {
  const notes = new OperatingNotes(new PortalClock())
  notes.note('profile', { operating: 0.4, operating_reset_at: later })
  notes.note('profile', { operating: 0.6, operating_reset_at: later })
  notes.noteFiring({ usedSeconds: 12, resetAt: new Date(later * 1000) })
  expect(notes.latest(now)).toEqual([
    { method: null, usedSeconds: 12, resetAt: new Date(later * 1000) },
    { method: 'profile', usedSeconds: 0.6, resetAt: new Date(later * 1000) },
  ])
})

test('commands of a batch count under their own names, the batch itself never', () => {
  const notes = new OperatingNotes(new PortalClock())
  notes.note('batch', { operating: 3, operating_reset_at: later })
  notes.noteBatch(new Map([['a', 'crm.item.list']]), {
    result_time: { a: { operating: 2, operating_reset_at: later } },
  })
  expect(notes.latest(now).map(({ method }) => method)).toEqual(['crm.item.list'])
})

test('expired, uncounted or unreadable entries are not shown', () => {
  const notes = new OperatingNotes(new PortalClock())
  notes.note('a', { operating: 5, operating_reset_at: now.getTime() / 1000 - 1 })
  notes.note('b', { operating: 0, operating_reset_at: later })
  notes.note('c', { start: 1 })
  notes.noteBatch(new Map([['d', 'e']]), { result_time: [] })
  notes.noteBatch(new Map([['d', 'e']]), null)
  expect(notes.latest(now)).toEqual([])
})

test('a portal clock that is ahead does not delay the reset', () => {
  const clock = new PortalClock()
  clock.note(now.getTime() / 1000 + 3600, now.getTime())
  const notes = new OperatingNotes(clock)
  notes.note('profile', { operating: 0.4, operating_reset_at: later + 3600 })
  expect(notes.latest(now).map(({ resetAt }) => resetAt)).toEqual([new Date(later * 1000)])
})
