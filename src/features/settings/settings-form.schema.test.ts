import { describe, expect, test } from 'vitest'

import { catalog } from '#i18n/catalogs/en.ts'
import { makeWords } from '#i18n/words.ts'
import { defaultSettings } from '#portal/model/settings.ts'

import {
  checksOf,
  formOfSettings,
  settingsFormSchema,
  type SettingsFormValues,
  settingsOfForm,
} from './settings-form.schema.ts'

const words = makeWords('en', 'ltr', catalog)
const saved = { by: 'Ana P.', at: new Date('2026-03-02T10:00:00Z') }
const start = formOfSettings(defaultSettings)

function faultyFields(change: Partial<SettingsFormValues>): string[] {
  const result = settingsFormSchema(words).safeParse({ ...start, ...change })
  return result.success ? [] : result.error.issues.map(({ path }) => String(path[0]))
}

test('settings survive the round trip through the form', () => {
  expect(settingsOfForm(start, defaultSettings, saved)).toEqual({ ...defaultSettings, saved })
})

describe('checks', () => {
  test.each([
    ['2, 5, 15', [2, 5, 15]],
    ['2 5;15', [2, 5, 15]],
    [' 600 ', [600]],
  ])('%j are taken', (text, checks) => {
    expect(checksOf(text)).toEqual(checks)
  })

  test.each(['', '0', '5, 2', '2, 2', '601', '1.5', 'two', '1 2 3 4 5 6 7', '-1'])(
    '%j are not',
    (text) => {
      expect(checksOf(text)).toBeNull()
      expect(faultyFields({ checkAfter: text })).toEqual(['checkAfter'])
    },
  )
})

test('days are whole and within bounds', () => {
  expect(faultyFields({ keepDays: '0' })).toEqual(['keepDays'])
  expect(faultyFields({ keepDays: '1.5' })).toEqual(['keepDays'])
  expect(faultyFields({ keepDays: '3650' })).toEqual([])
})

test('validates server limits only where they apply', () => {
  const senseless = { burst: 'x', perSecond: '0', operatingSeconds: '5' }
  expect(faultyFields(senseless)).toEqual([])
  expect(faultyFields({ ...senseless, plan: 'own' })).toEqual([
    'burst',
    'perSecond',
    'operatingSeconds',
  ])
  expect(settingsOfForm({ ...start, ...senseless }, defaultSettings, saved).ownLimits).toEqual(
    defaultSettings.ownLimits,
  )
})

test('a decimal comma is understood, and no budget means no limit', () => {
  const values: SettingsFormValues = { ...start, plan: 'own', perSecond: '1,5' }
  expect(faultyFields(values)).toEqual([])
  expect(settingsOfForm(values, defaultSettings, saved).ownLimits).toEqual({
    burst: 50,
    perSecond: 1.5,
    operatingSeconds: null,
  })
})
