import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'

import { catalog as english } from './catalogs/en.ts'
import { languageCodes, languageOf } from './languages.ts'
import { makeWords } from './words.ts'

/** The argument names and plural forms a message really uses, found in its compiled form. */
function shapeOf(message: string): { names: string[]; plurals: string[][] } {
  const names = new Set<string>()
  const plurals: string[][] = []
  const walk = (token: unknown): void => {
    if (!Array.isArray(token)) return
    const [name, kind, forms] = token
    if (
      typeof name === 'string' &&
      token.length <= 3 &&
      (kind === undefined || kind === 'plural')
    ) {
      if (name !== '#') names.add(name)
      if (kind === 'plural')
        plurals.push(Object.keys(Object(forms)).filter((form) => form !== 'offset'))
      for (const form of Object.values(Object(forms))) if (Array.isArray(form)) form.forEach(walk)
      return
    }
    token.forEach(walk)
  }
  const compiled = compileMessage(message)
  if (Array.isArray(compiled)) compiled.forEach(walk)
  return { names: [...names].toSorted(), plurals }
}

describe.each(languageCodes)('the catalog of %s', (code) => {
  test('has every message, with the arguments of the English one', async () => {
    const messages = await languageOf(code).load()
    const differing = Object.entries(english)
      .filter(([key, text]) => {
        const own = messages[key]
        return own === undefined || String(shapeOf(own).names) !== String(shapeOf(text).names)
      })
      .map(([key]) => key)
    expect(differing).toEqual([])
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted())
  })

  test('has every plural form that the language uses', async () => {
    const { locale, load } = languageOf(code)
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const lacking = Object.entries(await load()).filter(([, text]) =>
      shapeOf(text).plurals.some((forms) => needed.some((form) => !forms.includes(form))),
    )
    expect(lacking).toEqual([])
  })
})

test('an argument and a plural are filled in', () => {
  const words = makeWords('en', 'ltr', english)
  expect(words.t('record.name', { type: 'Deal', id: 42 })).toBe('Deal #42')
  expect(words.t('fire.error.summary', { count: 1 })).toBe('Please check 1 field.')
  expect(words.t('fire.error.summary', { count: 3 })).toBe('Please check 3 fields.')
})

test('extracts the shape of a message', () => {
  expect(shapeOf('{count, plural, one {# of {total}} other {# of {total}}}')).toEqual({
    names: ['count', 'total'],
    plurals: [['one', 'other']],
  })
})

test('an unknown language of the portal falls back to English', () => {
  expect(languageOf('xx').locale).toBe('en')
  expect(languageOf('EN').locale).toBe('en')
})
