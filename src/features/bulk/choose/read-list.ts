import { readWrittenId, addresses } from '#portal/model/parse-record-input.ts'

import type { PasteDraft } from './draft.ts'
import { readContent } from './list/file-content.ts'
import { roleOf } from './list/headings.ts'
import { readLines, withoutLabels } from './list/read-lines.ts'
import { readTable } from './list/read-table.ts'
import { readingOf, refused, type ListOptions, type ListReading } from './list/reading.ts'
import { readJson, readRows, type Rows } from './list/rows.ts'

/**
 * Reads a pasted text or a file as a list of records. Nothing is a record unless the input says so, and
 * in doubt a person is asked. Never throws; a file that is no list is refused.
 */
export async function readList(input: string | File, options: ListOptions): Promise<ListReading> {
  if (typeof input === 'string') return readText(input, options)
  const content = readContent(new Uint8Array(await input.arrayBuffer()))
  switch (content.kind) {
    case 'refused':
      return refused(content.why)
    case 'text':
      return readText(content.text, options)
    case 'html': {
      const { readHtml } = await import('./list/read-markup.ts')
      const rows = readHtml(content.text)
      return rows === null ? refused('web-page') : judgeTable(rows, options)
    }
    case 'zip': {
      const { readXlsx } = await import('./list/read-markup.ts')
      const rows = readXlsx(content.bytes)
      return typeof rows === 'string' ? refused(rows) : judgeTable(rows, options)
    }
  }
}

/** Reads the text of the card with the column that a person chose. */
export function readDraft({ text, column }: PasteDraft, options: ListOptions): ListReading {
  if (column === 'auto') return readText(text, options)
  return readText(text, { ...options, column: column === 'none' ? 'words' : Number(column) })
}

/** The same for a text alone, at once. */
export function readText(text: string, options: ListOptions): ListReading {
  const table =
    options.column === 'words' ? null : (readJson(text) ?? readColumn(text) ?? readRows(text))
  if (table !== null && isTable(table)) return judgeTable(table, options)
  return readingOf(readLines(text, options), null)
}

function judgeTable(table: Rows, options: ListOptions): ListReading {
  const { pieces, choice } = readTable(table, options)
  const reading = readingOf(pieces, choice)
  return choice.column === null ? { ...reading, kind: 'ask' } : reading
}

/** Rows of nothing but records are a list that is separated by commas, and so is a single row. */
function isTable({ headings, rows, above }: Rows): boolean {
  if (rows.length === 0) return headings?.cells.every((cell) => !/\p{N}/u.test(cell)) === true
  if (headings !== null) return true
  const cells = [...above, ...rows].flatMap((row) => row.cells)
  return rows.length > 1 && cells.some((cell) => cell !== '' && !isValueAlone(cell))
}

const codeAlone = /^[^\p{L}\p{N}]*[A-Z][A-Z\d]*(?:_[A-Z\d]+)*[_|]\d+[^\p{L}\p{N}]*$/iu

function isValueAlone(cell: string): boolean {
  return !/\p{L}/u.test(withoutLabels(cell.replaceAll(addresses, ''))) || codeAlone.test(cell)
}

function isReference(cell: string): boolean {
  return codeAlone.test(cell) || !/[\p{L}\p{N}]/u.test(cell.replaceAll(addresses, ''))
}

/** One column under its heading, as a spreadsheet copies it. */
function readColumn(text: string): Rows | null {
  const [headings, ...rows] = text
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: at + 1, cells: [line.trim().replaceAll(/^"|"$/g, '')] }))
    .filter(({ cells }) => cells[0] !== '')
  const heading = headings?.cells[0] ?? ''
  const isSentence = /\p{N}|[,:;.!?]$/u.test(heading) || heading.split(/\s+/).length > 3
  const { kind } = roleOf(heading)
  const isHeading = /\p{L}/u.test(heading) && (!isSentence || kind === 'id')
  const isColumn = rows.every(({ cells: [cell = ''] }) =>
    /\p{L}/u.test(cell) ? isReference(cell) : readWrittenId(cell) !== null,
  )
  // Links and codes need no heading to be records; plain numbers under an unknown word do.
  const needsHeading =
    kind !== 'unknown' || rows.some(({ cells: [cell = ''] }) => !isReference(cell))
  if (headings === undefined || rows.length === 0 || !isHeading || !isColumn || !needsHeading) {
    return null
  }
  return { delimiter: '\n', above: [], headings, rows, strayQuotes: [] }
}
