import { expect, test } from 'vitest'

import { PortalError } from '#portal/model/portal-error.ts'
import { defaultSettings, writeSettings } from '#portal/model/settings.ts'

import { saveSettings } from './save-settings.ts'

const text = writeSettings(defaultSettings)

/** `lose` cuts the answer off after the work, `refuse` before it. */
function fakePortal(held: string | null, fault?: 'lose' | 'refuse' | 'deaf') {
  const fake = {
    held,
    writes: 0,
    reads: 0,
    async readAppOption() {
      fake.reads += 1
      if (fault === 'deaf' && fake.reads > 1) throw new PortalError('no-answer')
      return fake.held
    },
    async writeAppOption(_name: string, value: string) {
      fake.writes += 1
      if (fault === 'refuse') throw new PortalError('access-denied')
      fake.held = value
      if (fault !== undefined) throw new PortalError('no-answer')
    },
  }
  return fake
}

test('writes once when nobody else changed the settings', async () => {
  const portal = fakePortal('old')
  expect(await saveSettings(portal, defaultSettings, 'old')).toEqual({ kind: 'saved', text })
  expect(portal.writes).toBe(1)
})

test('keeps what someone else saved in the meantime', async () => {
  const portal = fakePortal('theirs')
  const end = await saveSettings(portal, defaultSettings, 'old')
  expect(end).toEqual({ kind: 'conflict', text: 'theirs' })
  expect(portal.writes).toBe(0)
})

test('reads again after a lost answer', async () => {
  const portal = fakePortal(null, 'lose')
  expect(await saveSettings(portal, defaultSettings, null)).toEqual({ kind: 'saved', text })
  expect(portal.writes).toBe(1)
})

test('reports a refusal without reading again', async () => {
  const portal = fakePortal(null, 'refuse')
  const end = await saveSettings(portal, defaultSettings, null)
  expect(end).toMatchObject({ kind: 'failed', error: { kind: 'access-denied' } })
  expect(portal.reads).toBe(1)
})

test('fails when the result cannot be read either', async () => {
  const end = await saveSettings(fakePortal(null, 'deaf'), defaultSettings, null)
  expect(end).toMatchObject({ kind: 'failed', error: { kind: 'no-answer' } })
})
