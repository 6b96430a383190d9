import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

/** The sections of a listing in their order: name, short, full, installation, support, keywords, news. */
function sectionsOf(file: string): string[] {
  return readFileSync(`docs/market/${file}`, 'utf8')
    .split(/^## .*$/m)
    .slice(1)
    .map((text) => text.replace(/\s+/g, ' ').trim())
}

const words = {
  'listing-en.md': {
    must: [
      'Administrator rights',
      'plan with CRM automation',
      'one deal',
      'no proof',
      'two requests',
    ],
  },
  'listing-ru.md': {
    must: [
      'Права администратора',
      'Тариф с автоматизацией',
      'одна сделка',
      'доказательств',
      'два запроса',
    ],
  },
}

/** What the installation text tells people to look for, by catalog and key. */
const named = [
  ['install', 'install.title'],
  ['install', 'install.finish'],
  ['install', 'install.finish.without'],
  ['places', 'places.retry'],
  ['shell', 'tab.settings'],
  ['settings', 'settings.section.places'],
  ['shell', 'tab.triggers'],
  ['triggers', 'triggers.new'],
  ['shell', 'tab.fire'],
  ['fire', 'fire.submit'],
] as const

/** A text of the app's catalogs, read as they are written. */
function wordOf(catalog: string, key: string): string {
  const line = readFileSync(catalog, 'utf8')
    .split('\n')
    .find((each) => each.includes(`'${key}': '`))
  if (line === undefined) throw new Error(`${catalog} has no ${key} in one line`)
  return line.split("': '")[1]?.replace(/',?$/, '') ?? ''
}

describe.each(['listing-en.md', 'listing-ru.md'] as const)('%s', (file) => {
  const [name, short = '', full = '', installation = '', , keywords = ''] = sectionsOf(file)

  test('has a proper name and all seven sections', () => {
    expect(sectionsOf(file)).toHaveLength(7)
    expect(name).toBe('Trigger Console')
  })

  test('the short description is one or two sentences without the name', () => {
    expect(short.match(/[.!?](\s|$)/g)?.length).toBeLessThanOrEqual(2)
    expect(short).not.toContain('Trigger Console')
  })

  test('the full description names rights, plan and limits', () => {
    for (const text of words[file].must) expect(full).toContain(text)
  })

  test('the installation is told in numbered steps', () => {
    expect(installation.match(/(^|\s)\d\. /g)?.length).toBeGreaterThanOrEqual(6)
  })

  test('names buttons and screens as the app does', () => {
    const lang = file === 'listing-en.md' ? 'en' : 'ru'
    for (const [catalog, key] of named)
      expect(installation).toContain(wordOf(`src/i18n/catalogs/${lang}/${catalog}.ts`, key))
  })

  test('keywords fit and name no brand', () => {
    expect(keywords.length).toBeLessThanOrEqual(2000)
    expect(keywords).not.toMatch(/bitrix|битрикс|zapier|hubspot|salesforce/i)
  })

  test('links to no other site', () => {
    expect(readFileSync(`docs/market/${file}`, 'utf8')).not.toMatch(/https?:/)
  })
})

test('the English listing holds no Cyrillic letter', () => {
  expect(readFileSync('docs/market/listing-en.md', 'utf8')).not.toMatch(/[\u0400-\u04ff]/)
})

test.each(['privacy.html', 'licence.html'])(
  '%s names the app and speaks both languages',
  (page) => {
    const html = readFileSync(`public/${page}`, 'utf8')
    expect(html).toContain('Trigger Console')
    expect(html).toContain('id="en"')
    expect(html).toContain('id="ru" lang="ru"')
  },
)

test('the privacy page names every store the app writes to, in both languages', () => {
  const [english = '', russian = ''] = readFileSync('public/privacy.html', 'utf8').split('id="ru"')
  for (const text of [english, russian])
    for (const store of ['IndexedDB', 'session storage', 'local storage'])
      expect(text.replace(/\s+/g, ' ')).toContain(store)
  expect(english).toContain('nothing by itself')
  expect(russian.replace(/\s+/g, ' ')).toContain('ничего не удаляет')
})
