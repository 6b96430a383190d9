import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { asciiJson } from './model/ascii-json.ts'
import { PortalError } from './model/portal-error.ts'
import { isSettingsText, parseSettings, defaultSettings, writeSettings } from './model/settings.ts'
import { writeOptionOnce, writeUserOptionOnce } from './write-option.ts'

/** A portal whose database ends a text at its first letter of four bytes. */
function portalOf(answer?: PortalError) {
  let stored: string | null = null
  const write = async (_name: string, text: string) => {
    stored = text.split(/[\ud800-\udbff]/)[0] ?? ''
    if (answer !== undefined) throw answer
  }
  const read = async () => stored
  return {
    readAppOption: read,
    writeAppOption: write,
    readUserOption: read,
    writeUserOption: write,
  }
}

test('any value survives as JSON of ASCII', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const text = asciiJson(value)
      expect(text).not.toMatch(/[\u0080-\uffff]/)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a name with an emoji is stored whole', async () => {
  const portal = portalOf()
  const settings = { ...defaultSettings, saved: { by: 'Ана 🚀', at: new Date(0) } }
  await writeOptionOnce(portal, 'settings', writeSettings(settings))
  expect(parseSettings(await portal.readAppOption())).toEqual(settings)
})

test.each([
  ['an accepted write', undefined],
  ['a lost answer', new PortalError('no-answer')],
])('rejects when the portal shortened the text: %s', async (_name, answer) => {
  const error = { kind: answer?.kind ?? 'stored-otherwise' }
  await expect(writeOptionOnce(portalOf(answer), 'x', 'a🚀b')).rejects.toMatchObject(error)
  await expect(writeUserOptionOnce(portalOf(answer), 'x', 'a🚀b')).rejects.toMatchObject(error)
  await expect(writeOptionOnce(portalOf(answer), 'x', 'ab')).resolves.toBeUndefined()
})

test.each([
  [null, true],
  ['', true],
  ['{}', true],
  [writeSettings(defaultSettings), true],
  ['{"plan":"own","saved":{"by":"Ana ', false],
  ['[1]', false],
  ['7', false],
])('whether %s can be read as settings', (text, isReadable) => {
  expect(isSettingsText(text)).toBe(isReadable)
})
