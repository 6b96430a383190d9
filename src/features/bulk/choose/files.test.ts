import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'

import { readContent } from './list/file-content.ts'
import { readList } from './read-list.ts'

const read = (...bytes: number[]) => readContent(new Uint8Array(bytes))
const text = (content: string) => ({ kind: 'text', text: content })
const utf8 = (content: string) => [...new TextEncoder().encode(content)]
const latin = (content: string) => Array.from(content, (letter) => letter.charCodeAt(0))
const utf16 = (content: string, isLittle: boolean) =>
  Array.from({ length: content.length }, (_, at) => content.charCodeAt(at)).flatMap((code) =>
    isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
  )

describe('encodings', () => {
  test('UTF-8, with its mark or without', () => {
    expect(read(...utf8('№ 1042;Grün'))).toEqual(text('№ 1042;Grün'))
    expect(read(0xef, 0xbb, 0xbf, ...utf8('№ 1042'))).toEqual(text('№ 1042'))
  })

  test('UTF-16 of either order, with its mark or without', () => {
    expect(read(0xff, 0xfe, ...utf16('№ 1042', true))).toEqual(text('№ 1042'))
    expect(read(0xfe, 0xff, ...utf16('№ 1042', false))).toEqual(text('№ 1042'))
    expect(read(...utf16('1042\n1043', true))).toEqual(text('1042\n1043'))
    expect(read(...utf16('1042\n1043', false))).toEqual(text('1042\n1043'))
  })

  test('an older code page, by the letters found', () => {
    // "Имя;1042" as a Russian Windows writes it, "Größe;1042" as a German one does.
    expect(read(0xc8, 0xec, 0xff, ...latin(';1042'))).toEqual(text('Имя;1042'))
    expect(read(...latin('Gr\xF6\xDFe;M\xFCller;\xC4pfel;1042'))).toEqual(
      text('Größe;Müller;Äpfel;1042'),
    )
  })

  test('a page says its code page itself', () => {
    const page = '<meta charset="windows-1251"><table><tr><td>\xC8</td></tr></table>'
    expect(read(...latin(page))).toMatchObject({
      kind: 'html',
      text: expect.stringContaining('<td>И</td>'),
    })
  })
})

test.each([
  ['', 'empty'],
  ['\n  \n', 'empty'],
  ['%PDF-1.4\n1 0 obj', 'pdf'],
  ['\x89PNG\r\n\x1A\n\0\0', 'picture'],
  ['\xFF\xD8\xFF\xE0', 'picture'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'old-excel'],
  ['{\\rtf1 Deal 1042}', 'document'],
  ['\x1F\x8B\x08\0', 'archive'],
  ['BEGIN:VCARD\nTEL:+7 916 123 45 67', 'contact-card'],
  ['Received: from a\nSubject: 1042', 'mail'],
  ['From: Ann\nTo: Ben\nSubject: 1042\n\n1043', 'mail'],
  ['<?xml version="1.0"?><Workbook/>', 'xml'],
  ['1042\0\0\0\x01', 'not-text'],
])('%j is refused as %s', (content, why) => {
  expect(read(...latin(content))).toEqual({ kind: 'refused', why })
})

test('a list is no picture because of its first letters', () => {
  expect(read(...latin('BM 1042'))).toEqual(text('BM 1042'))
})

const types = [1, 2, 3].map((id) => ({ id }))

function file(...parts: BlobPart[]) {
  return readList(new File(parts, 'list'), { types, typeId: 2, host: 'demo.bitrix24.com' })
}

function dealLink(id: number) {
  return `https://demo.bitrix24.com/crm/deal/details/${id}/`
}

test('the portal’s own "Excel" file is a table in HTML', async () => {
  const html =
    '<meta http-equiv="Content-type" content="text/html;charset=UTF-8" /><table><thead><tr><th>Title</th><th>ID</th></tr></thead><tbody><tr><td>Oak &amp; 12</td><td>57</td></tr><tr><td>Desk</td><td>58</td></tr></tbody></table>'
  expect(await file(html)).toMatchObject({
    kind: 'ready',
    found: [
      { id: 57, title: 'Oak & 12' },
      { id: 58, title: 'Desk' },
    ],
  })
  expect(await file('<!doctype html><h1>Report 2026</h1>')).toMatchObject({
    kind: 'refused',
    refusal: 'web-page',
  })
})

const sheet = (rows: string, more = '') =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Empty" r:id="rId1"/><sheet name="Deals" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      '<sst><si><t>ID</t></si><si><r><t>Ti</t></r><r><t>tle</t></r></si></sst>',
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="#,##0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData/></worksheet>'),
    'xl/worksheets/sheet2.xml': strToU8(
      `<worksheet><sheetData>${rows}</sheetData>${more}</worksheet>`,
    ),
    'xl/worksheets/_rels/sheet2.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId7" Target="${dealLink(60)}" TargetMode="External"/></Relationships>`,
    ),
  })

test('an .xlsx is read from its first sheet with data', async () => {
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    '<row r="2"><c r="A2" s="2"><v>1057</v></c><c r="B2" t="inlineStr"><is><t>Oak 12</t></is></c></row>',
    '<row r="3"><c r="A3" s="1"><v>46154</v></c><c r="B3" t="inlineStr"><is><t>A day</t></is></c></row>',
    '<row r="5"><c r="A5"><v>58</v></c></row>',
  ].join('')
  const reading = await file(sheet(rows))
  expect(reading.found).toMatchObject([{ id: 1057, title: 'Oak 12' }, { id: 58 }])
  expect(reading.left).toMatchObject([{ line: 3, text: '2026-05-12', why: 'date' }])
})

test('the links behind the cells of an .xlsx count', async () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Deal</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Oak</t></is></c></row>' +
    `<row r="3"><c r="A3" t="str"><f>HYPERLINK("${dealLink(61)}","Desk")</f><v>Desk</v></c></row>`
  const reading = await file(
    sheet(rows, '<hyperlinks><hyperlink ref="A2" r:id="rId7"/></hyperlinks>'),
  )
  expect(reading.found.map(({ id }) => id)).toEqual([60, 61])
})

test.each([
  ['an archive', zipSync({ 'notes.txt': strToU8('1042') }), 'archive'],
  ['a document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'document'],
  ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'broken-spreadsheet'],
  ['an empty spreadsheet', sheet(''), 'empty'],
  ['an empty file', new Uint8Array(), 'empty'],
])('%s is refused', async (_, bytes, refusal) => {
  expect(await file(bytes)).toMatchObject({ kind: 'refused', found: [], refusal })
})

test.each(['ID;Title\r\n', ';;\r\n;;\r\n', '<table><tr><th>ID</th></tr></table>'])(
  'a file without a row is empty: %j',
  async (content) => {
    const options = { types: [{ id: 2 }], typeId: 2, host: 'demo.bitrix24.com' }
    expect((await readList(new File([content], 'a.csv'), options)).refusal).toBe('empty')
  },
)

/** A list of one deal, and nothing but this letter after it. */
function filledWith(letter: string, size: number) {
  const bytes = new Uint8Array(size).fill(letter.charCodeAt(0))
  bytes.set(utf8('ID\n1042'))
  return bytes
}

describe('size', () => {
  const options = { types: [{ id: 2 }], typeId: 2, host: 'demo.bitrix24.com' }
  const readBytes = (bytes: Uint8Array<ArrayBuffer>) =>
    readList(new File([bytes], 'large.csv'), options)

  test('30 MB are read, one byte more is refused', async () => {
    const bytes = filledWith(' ', 30_000_001)
    expect((await readBytes(bytes)).refusal).toBe('too-large')
    const { refusal, found } = await readBytes(bytes.slice(0, -1))
    expect([refusal, found.map(({ id }) => id)]).toEqual([null, [1042]])
  })

  test('millions of lines are refused before they are read', async () => {
    expect((await readBytes(filledWith('\n', 30_000_000))).refusal).toBe('too-large')
  })
})
