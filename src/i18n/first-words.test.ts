import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

import { expect, test } from 'vitest'

import { languageCodes, languageOf } from './languages.ts'

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
