import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

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
