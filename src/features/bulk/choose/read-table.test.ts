import { expect, test } from 'vitest'

import { readFile } from './read-table.ts'

const read = (...bytes: number[]) => readFile(new Blob([new Uint8Array(bytes)]))
const text = (content: string) => ({ kind: 'text', text: content })
const utf16 = (content: string, isLittle: boolean) =>
  Array.from({ length: content.length }, (_, at) => content.charCodeAt(at)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  )

test('UTF-8, with its mark or without', async () => {
  const bytes = [...new TextEncoder().encode('№ 1042;Grün')]
  expect(await read(...bytes)).toEqual(text('№ 1042;Grün'))
  expect(await read(0xef, 0xbb, 0xbf, ...bytes)).toEqual(text('№ 1042;Grün'))
})

test('UTF-16 of either order, as its mark says', async () => {
  expect(await read(0xff, 0xfe, ...utf16('№ 1042', true))).toEqual(text('№ 1042'))
  expect(await read(0xfe, 0xff, ...utf16('№ 1042', false))).toEqual(text('№ 1042'))
})

test('an older code page, in which numbers read the same', async () => {
  // "Имя;1042" as a Russian Windows writes it.
  expect(await read(0xc8, 0xec, 0xff, 0x3b, 0x31, 0x30, 0x34, 0x32)).toEqual(text('Èìÿ;1042'))
})

test('a spreadsheet is told apart from what is no text at all', async () => {
  expect(await read(0x50, 0x4b, 0x03, 0x04)).toEqual({ kind: 'spreadsheet' })
  // The first bytes of a PNG, and UTF-16 without its mark.
  expect(await read(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)).toEqual({
    kind: 'not-text',
  })
  expect(await read(...utf16('1042', true))).toEqual({ kind: 'not-text' })
})

test('an empty file is an empty text', async () => {
  expect(await read()).toEqual(text(''))
})
