import { expect, test } from 'vitest'

import { PortalError } from '#portal/model/portal-error.ts'
import { defaultSettings, writeSettings } from '#portal/model/settings.ts'

import { saveSettings } from './save-settings.ts'

const text = writeSettings(defaultSettings)

/** `lose` cuts the answer off after the work, `refuse` before it. */
function toyPortal(held: string | null, fault?: 'lose' | 'refuse' | 'deaf') {
  const toy = {
    held,
    writes: 0,
    reads: 0,
    async readAppOption() {
      toy.reads += 1
      if (fault === 'deaf' && toy.reads > 1) throw new PortalError('no-answer')
      return toy.held
    },
    async writeAppOption(_name: string, value: string) {
      toy.writes += 1
      if (fault === 'refuse') throw new PortalError('access-denied')
      toy.held = value
      if (fault !== undefined) throw new PortalError('no-answer')
    },
  }
  return toy
}

test('what nobody else changed is written once', async () => {
  const portal = toyPortal('old')
  expect(await saveSettings(portal, defaultSettings, 'old')).toEqual({ kind: 'saved', text })
  expect(portal.writes).toBe(1)
})

test('what another one saved meanwhile stays', async () => {
  const portal = toyPortal('theirs')
  const end = await saveSettings(portal, defaultSettings, 'old')
  expect(end).toEqual({ kind: 'conflict', text: 'theirs' })
  expect(portal.writes).toBe(0)
})

test('a lost answer is settled by looking', async () => {
  const portal = toyPortal(null, 'lose')
  expect(await saveSettings(portal, defaultSettings, null)).toEqual({ kind: 'saved', text })
  expect(portal.writes).toBe(1)
})

test('a refusal is told, and not looked after', async () => {
  const portal = toyPortal(null, 'refuse')
  const end = await saveSettings(portal, defaultSettings, null)
  expect(end).toMatchObject({ kind: 'failed', error: { kind: 'access-denied' } })
  expect(portal.reads).toBe(1)
})

test('where nothing can be seen it is a failure', async () => {
  const end = await saveSettings(toyPortal(null, 'deaf'), defaultSettings, null)
  expect(end).toMatchObject({ kind: 'failed', error: { kind: 'no-answer' } })
})
