import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'

import { checkCatalog as arabic } from './catalogs/check/ar.ts'
import { checkCatalog as german } from './catalogs/check/de.ts'
import { checkCatalog as checkTexts } from './catalogs/check/en.ts'
import type { CheckKey } from './catalogs/check/message.ts'
import { checkCatalog as russian } from './catalogs/check/ru.ts'
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

test.each([
  ['de', german],
  ['ru', russian],
  ['ar', arabic],
])('the texts of the check in %s have the English ones’ arguments', (_, texts) => {
  const differing = Object.entries(checkTexts).filter(
    ([key, text]) => String(shapeOf(texts[key as CheckKey]).names) !== String(shapeOf(text).names), // a key of the same object
  )
  expect(differing).toEqual([])
  expect(Object.keys(texts)).toEqual(Object.keys(checkTexts))
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

const script = readFileSync('public/first-words.js', 'utf8')
const late = readFileSync('public/loading-notice.js', 'utf8')
const page = readFileSync('index.html', 'utf8')
const drawn = [...page.matchAll(/<div class="tc-tab"[^>]*>([^<]+)<\/div>/g)].map(([, text]) => text)

/** The tabs as they are painted before any script of the app. */
function firstTabs(lang: string): (string | undefined)[] {
  const tabs = drawn.map((textContent) => ({ textContent }))
  const document = { documentElement: { lang: 'en' }, querySelectorAll: () => tabs }
  const window = { location: { search: `?LANG=${lang}` } }
  runInNewContext(script, { document, window, URLSearchParams })
  return tabs.map(({ textContent }) => textContent)
}

function atOnce(say: () => void) {
  say()
}

/** What the page says when it has waited long enough. */
function lateWords(lang: string): string[] {
  const said: string[] = []
  const made = () => ({
    set textContent(text: string) {
      said.push(text)
    },
    setAttribute: () => {},
    addEventListener: () => {},
    append: () => {},
  })
  const document = { querySelector: () => ({ prepend: () => {} }), createElement: made }
  const window = { location: { search: `?LANG=${lang}` }, addEventListener: () => {} }
  runInNewContext(late, { document, window, setTimeout: atOnce, URLSearchParams })
  return said
}

test.each([...languageCodes, 'xx'])(
  '%s: the first paint shows the same texts as the app',
  async (lang) => {
    const words = await languageOf(lang).load()
    const tabs = ['fire', 'triggers', 'bulk', 'history', 'settings']
    expect(firstTabs(lang)).toEqual(tabs.map((tab) => words[`tab.${tab}`]))
  },
)

test.each([...languageCodes, 'xx'])(
  '%s: the texts shown while loading are in the catalog',
  async (lang) => {
    const words = await languageOf(lang).load()
    expect(lateWords(lang)).toEqual([words['state.slow'], words['action.reloadPage']])
  },
)
