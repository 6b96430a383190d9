import { readFileSync, readdirSync, existsSync } from 'node:fs'

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
const namedInSteps = [
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
    for (const [, key] of namedInSteps)
      expect(installation).toContain(wordOf(`src/i18n/catalogs/${lang}.ts`, key))
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

const folder = 'docs/market/screenshots'
const pictures = ['en', 'ru'].flatMap((lang) =>
  readdirSync(`${folder}/${lang}`).map((file) => `${lang}/${file}`),
)

test('both cards have the same pictures, at least five', () => {
  const [english, russian] = ['en', 'ru'].map((lang) => readdirSync(`${folder}/${lang}`))
  expect(english?.length).toBeGreaterThanOrEqual(5)
  expect(russian).toEqual(english)
})

test.each(pictures)('%s is a PNG of 1280×720 that travels quickly', (picture) => {
  const png = readFileSync(`${folder}/${picture}`)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720])
  expect(png.length).toBeLessThan(200_000)
})

test.each(['README.md', 'docs/market/README.md'])('%s shows only pictures that exist', (page) => {
  const shown = [...readFileSync(page, 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)]
  expect(shown.length).toBeGreaterThan(0)
  const home = page.slice(0, page.lastIndexOf('/') + 1)
  for (const [, file = ''] of shown) expect(readFileSync(home + file).length).toBeGreaterThan(0)
})

// The header of a PNG: width and height at 16 and 20, the colour type at 25; 2 is colour without alpha.
test('the icon is what the Market takes: square, 250 to 650 pixels, without transparency', () => {
  const png = readFileSync('public/icon.png')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(width).toBe(height)
  expect(width).toBeGreaterThanOrEqual(250)
  expect(width).toBeLessThanOrEqual(650)
  expect(png.readUInt8(25)).toBe(2)
})

const page = readFileSync('docs/requirements.md', 'utf8')

/** The rows of the tables: requirement, answer, check, state. */
const rows = page
  .split('\n')
  .filter((line) => /^\| (?!requirement)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, requirement = '', answer = '', check = '', state = '']) => ({
    requirement,
    answer,
    check,
    state,
  }))

/** Files are named from the root of the project in backticks, and relative to the page in links. */
function filesOf(text: string): string[] {
  const plain = text.replaceAll(/\[[^\]]*\]\([^)]*\)/g, '')
  const named = [...plain.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, file = '']) => file)
  const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => `docs/${file}`)
  return [...named.filter((file) => !file.endsWith('-')), ...linked]
}

test('the tables were read', () => {
  expect(rows.length).toBeGreaterThan(35)
  expect(rows.filter(({ state }) => state === 'done').length).toBeGreaterThan(25)
})

test('every file that is named exists', () => {
  expect(filesOf(page).filter((file) => !existsSync(file))).toEqual([])
})

describe.each(rows)('$requirement', ({ answer, check, state }) => {
  test('has a state that is true to its words', () => {
    expect(state).toMatch(/^(done|by hand|does not apply)$/)
    if (state === 'done')
      expect(filesOf(check + answer).length > 0 || check === 'by reading').toBe(true)
  })

  test('names tests that stand in their files', () => {
    for (const part of check.split(';')) {
      const [file] = filesOf(part)
      for (const [, title = ''] of part.matchAll(/“([^”]+)”/g)) {
        expect(file, `no file for “${title}”`).toBeDefined()
        expect(readFileSync(file ?? '', 'utf8')).toContain(title)
      }
    }
  })
})
