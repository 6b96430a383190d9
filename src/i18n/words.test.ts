import { expect, test } from 'vitest'

import { catalog as english } from './catalogs/en.ts'
import { makeWords } from './words.ts'

const messages = { ...english, 'record.name': '{type} رقم {id}' }
const words = makeWords('ar', 'rtl', messages)

/** The invisible marks, made visible. */
function shown(text: string): string {
  return text.replaceAll('\u200F', '<').replaceAll('\u2068', '[').replaceAll('\u2069', ']')
}

test('isolates a Latin name inside Arabic text', () => {
  expect(shown(words.t('record.name', { type: 'Repair (old)', id: 7 }))).toBe(
    '<[Repair (old)] رقم 7',
  )
})

test('Arabic names and numbers need no marks', () => {
  expect(words.t('record.name', { type: 'صفقة', id: '7' })).toBe('صفقة رقم 7')
})

test('Arabic text that begins with a Latin word still runs from right to left', () => {
  const own = makeWords('ar', 'rtl', { ...english, 'app.skip': 'CRM متاح' })
  expect(shown(own.t('app.skip'))).toBe('<CRM متاح')
})

test('arrows between names point in the direction of the text', () => {
  expect(shown(words.path(['New', 'جديد', 'Won']))).toBe('<[New] ← جديد ← [Won]')
  expect(makeWords('en', 'ltr', english).path(['New', 'Won'])).toBe('New → Won')
})

test('adds no marks to left-to-right text', () => {
  const text = makeWords('en', 'ltr', english).t('record.name', { type: 'صفقة', id: 7 })
  expect(text).toBe('صفقة #7')
})
