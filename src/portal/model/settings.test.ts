import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  defaultSettings,
  limitsOf,
  parseAppearance,
  parseSettings,
  parseSingleKeys,
  type SharedSettings,
  writeSettings,
} from './settings.ts'

test('reads back what was saved', () => {
  const settings: SharedSettings = {
    plan: 'own',
    ownLimits: { burst: 20, perSecond: 1.5, operatingSeconds: 420 },
    checkAfter: [1, 60],
    keepDays: 30,
    saved: { by: 'Ana P.', at: new Date('2026-03-02T10:00:00Z') },
  }
  expect(parseSettings(writeSettings(settings))).toEqual(settings)
})

test.each([null, '', '[]', '"x"', 'null', '{"plan":', '7'])('%j gives the defaults', (text) => {
  expect(parseSettings(text)).toEqual(defaultSettings)
})

test('one invalid value does not lose the others', () => {
  const text = JSON.stringify({ plan: 'gold', checkAfter: [5, 2], keepDays: 7, saved: { by: 1 } })
  expect(parseSettings(text)).toEqual({ ...defaultSettings, keepDays: 7 })
})

test('any input gives usable settings', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const settings = parseSettings(text)
      expect(settings.checkAfter.length).toBeGreaterThan(0)
      expect(limitsOf(settings).burst).toBeGreaterThan(0)
    }),
  )
})

test('the limits follow the plan', () => {
  expect(limitsOf({ ...defaultSettings, plan: 'enterprise' }).perSecond).toBe(5)
  expect(limitsOf({ ...defaultSettings, plan: 'own' })).toBe(defaultSettings.ownLimits)
})

test('ignores an unknown appearance', () => {
  expect(parseAppearance('dark')).toBe('dark')
  expect(parseAppearance('edge-dark')).toBeNull()
  expect(parseAppearance(null)).toBeNull()
})

test('single keys are on unless they were switched off', () => {
  expect([null, '', 'on', 'off'].map(parseSingleKeys)).toEqual([true, true, true, false])
})
