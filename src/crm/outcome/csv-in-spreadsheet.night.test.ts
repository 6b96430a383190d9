import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { csvOf, csvStyle } from './csv.ts'

const run = promisify(execFile)
const hasSpreadsheet = spawnSync('soffice', ['--version']).error === undefined
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spreadsheet-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** What spreadsheets like to change, in one language or another. */
const texts = [
  ['=1+1', '+7 916 123', '-5', '@SUM(1)', 'a;=1+1', 'a, =1+1', 'say "hi";"=2', "'=1+1"],
  ['00123', '1042', '1 000', '1.5', '1,5', '50%', '(5)', '1e5', '12345678901234567890', '٥'],
  ['1-2', '1/2', '12:30', '10 AM', '5 May', '5 мая', '5. Mai 2026', '2026-05-12'],
  ['$5', '5 €', '5 zł', 'TRUE', 'WAHR', 'ИСТИНА', 'D_1042', '2026-05-12T14:03:07+03:00'],
  ['Grün', 'Договор', 'عقد'],
].flat()

/**
 * Opens the tables of languages with one decimal sign, as a person does who presses OK in the import
 * dialog: split at tab, comma and semicolon, nothing ticked. Texts come back in quotes, numbers without.
 */
async function opened(langs: readonly string[], localeNumber: number): Promise<string[][]> {
  const rows = texts.map((text): [string, number, number] => [text, 0.4, 1042])
  const fileOf = (lang: string, inside = '.') => path.join(folder, inside, `${lang}.csv`)
  await Promise.all(langs.map((lang) => writeFile(fileOf(lang), csvOf(rows, csvStyle(lang)))))
  const filter = 'Text - txt - csv (StarCalc)'
  await run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    `--infilter=${filter}:44/59/9,34,76,1,,${localeNumber}`,
    '--convert-to',
    `csv:${filter}:59,34,76,1,,0,true`,
    '--outdir',
    path.join(folder, 'opened'),
    ...langs.map((lang) => fileOf(lang)),
  ])
  const back = await Promise.all(langs.map((lang) => readFile(fileOf(lang, 'opened'), 'utf8')))
  return back.map((text) => text.trim().split('\n'))
}

// Starting the program is what takes the time of this test.
test.skipIf(!hasSpreadsheet).each([
  { langs: ['en', 'ar'], locale: 1033 },
  { langs: ['de', 'ru'], locale: 1049 },
])('every cell stays what it is in a spreadsheet: $langs (needs soffice)', async (one) => {
  for (const back of await opened(one.langs, one.locale)) {
    expect(back.map((row) => row.replaceAll(/[\t\uFEFF]/g, ''))).toEqual(
      texts.map((text) => `"${text.replaceAll('"', '""')}";0.4;1042`),
    )
  }
})
