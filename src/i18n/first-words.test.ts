import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

import { expect, test } from 'vitest'

import { languageCodes, languageOf } from './languages.ts'

const script = readFileSync('public/first-words.js', 'utf8')
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

test.each([...languageCodes, 'xx'])(
  '%s: the first paint says what the app will say',
  async (lang) => {
    const words = await languageOf(lang).load()
    const tabs = ['fire', 'triggers', 'bulk', 'history', 'settings']
    expect(firstTabs(lang)).toEqual(tabs.map((tab) => words[`tab.${tab}`]))
  },
)
