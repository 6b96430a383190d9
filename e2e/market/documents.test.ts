import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'e2e/emulator/README.md',
  ...['docs', 'docs/hosting', 'docs/market'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file}`),
  ),
]

/** The files a document links to or shows as pictures, from the root of the project. */
function linkedFiles(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(dirname(document), target))
}

test.each(documents)('%s links only to files that exist', (document) => {
  expect(linkedFiles(document).filter((file) => !existsSync(file))).toEqual([])
})

test.each(documents)('%s names only files that exist', (document) => {
  const named = [
    ...readFileSync(document, 'utf8').matchAll(/`((?:e2e|src|public)\/[\w./-]+\.\w+)`/g),
  ].map(([, file = '']) => file)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

describe('limits of the Market card', () => {
  test.each(['en', 'ru'])('the keywords of listing-%s.md fit into 2,000 characters', (lang) => {
    const sections = readFileSync(`docs/market/listing-${lang}.md`, 'utf8').split(/^## .*$/m)
    expect(sections).toHaveLength(8)
    expect(sections[6]?.trim().length).toBeLessThanOrEqual(2000)
  })

  test('both cards have the same pictures, at least five', () => {
    const [english, russian] = ['en', 'ru'].map((lang) =>
      readdirSync(`docs/market/screenshots/${lang}`),
    )
    expect(english?.length).toBeGreaterThanOrEqual(5)
    expect(russian).toEqual(english)
  })

  const pictures = ['en', 'ru'].flatMap((lang) =>
    readdirSync(`docs/market/screenshots/${lang}`).map((file) => `${lang}/${file}`),
  )

  test.each(pictures)('%s is a PNG of 1280×720 below 200 KB', (picture) => {
    const png = readFileSync(`docs/market/screenshots/${picture}`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 720])
    expect(png.length).toBeLessThan(200_000)
  })

  // The header of a PNG: width at 16, height at 20, colour type at 25, where 2 is colour without alpha.
  test('the icon is square, 250 to 650 pixels wide, without transparency', () => {
    const png = readFileSync('public/icon.png')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(width).toBe(height)
    expect(width).toBeGreaterThanOrEqual(250)
    expect(width).toBeLessThanOrEqual(650)
    expect(png.readUInt8(25)).toBe(2)
  })
})
