import { expect, test } from 'vitest'

import { changeSettings, defaultSettings, settingsPatch } from './settings.ts'

test('a change affects only what it names', () => {
  const changed = changeSettings(
    defaultSettings(),
    settingsPatch.parse({ lang: 'ru', limits: { burst: 3 }, frame: { mute: true } }),
  )

  expect(changed).toEqual({
    ...defaultSettings(),
    lang: 'ru',
    limits: { burst: 3, drain: 2, operating: 480, window: 600 },
    frame: { ...defaultSettings().frame, mute: true },
  })
})

test('limits can be switched off and on again', () => {
  const off = changeSettings(defaultSettings(), { limits: null })

  expect(off.limits).toBeNull()
  expect(changeSettings(off, { lang: 'de' }).limits).toBeNull()
  expect(changeSettings(off, { limits: {} }).limits).toEqual(defaultSettings().limits)
})

test('a misspelt setting is refused', () => {
  expect(settingsPatch.safeParse({ fireMS: 10 }).success).toBe(false)
  expect(settingsPatch.safeParse({ leadMode: 3 }).success).toBe(false)
  expect(settingsPatch.safeParse({ fireMs: { p50: 100, p95: 300 } }).success).toBe(true)
})
