import { readWrittenId, addresses } from '#portal/model/parse-record-input.ts'

import type { ListText } from './draft.ts'
import { readContent } from './list/file-content.ts'
import { roleOf } from './list/headings.ts'
import { readLines, withoutLabels } from './list/read-lines.ts'
import { readTable } from './list/read-table.ts'
import { readingOf, refused, type ListOptions, type ListReading } from './list/reading.ts'
import { readJson, readRows, type Rows } from './list/rows.ts'

/** More than this is not read: a run of so many records does not end within days. */
const maxFileBytes = 30_000_000
const maxRows = 100_000
/** Counting empty rows: a saved sheet may end with a million of them. */
const maxLines = 2_000_000

/**
 * Reads a pasted text or a file as a list of records. Nothing is a record unless the input says so, and
 * in doubt a person is asked. Never throws; a file that is no list is refused.
 */
export async function readList(
  input: string | File,
  options: ListOptions,
  onProgress: (share: number) => void = () => {},
): Promise<ListReading> {
  if (typeof input === 'string') return readText(input, options)
  if (input.size > maxFileBytes) return refused('too-large')
  const bytes = await bytesOf(input)
  if (bytes === null) return refused('not-readable')
  onProgress(0.1)
  const reading = await readBytes(bytes, options, onProgress)
  // Nothing but headings, or separators between empty cells.
  const isBlank = reading.refusal === null && reading.found.length + reading.left.length === 0
  return isBlank ? refused('empty') : reading
}

async function readBytes(
  bytes: Uint8Array,
  options: ListOptions,
  onProgress: (share: number) => void,
): Promise<ListReading> {
  const content = readContent(bytes)
  switch (content.kind) {
    case 'refused':
      return refused(content.why)
    case 'text':
      return readText(content.text, options, onProgress)
    case 'html': {
      const { readHtml } = await import('./list/read-markup.ts')
      const rows = readHtml(content.text)
      return rows === null ? refused('web-page') : judgeTable(rows, options, onProgress)
    }
    case 'zip': {
      const { readXlsx } = await import('./list/read-markup.ts')
      const rows = readXlsx(content.bytes)
      return typeof rows === 'string' ? refused(rows) : judgeTable(rows, options, onProgress)
    }
  }
}

/** Null: a folder that looks like a file, or a file that was moved or locked in the meantime. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // The browser does not say which of these it is.
    return null
  }
}

/** Reads the text of the card with the column that a person chose. */
export function readDraft({ text, column }: ListText, options: ListOptions): ListReading {
  if (column === 'auto') return readText(text, options)
  return readText(text, { ...options, column: column === 'none' ? 'words' : Number(column) })
}

/** The same for a text alone, at once. */
export function readText(
  text: string,
  options: ListOptions,
  onProgress: (share: number) => void = () => {},
): ListReading {
  if (hasMoreThan(maxLines, text, lineEnds)) return refused('too-large')
  const isText = options.column === 'words'
  const json = isText ? null : readJson(text)
  const table = isText ? null : (json ?? readColumn(text) ?? readRows(text))
  if (table !== null && (table === json || isTable(table, options))) {
    return judgeTable(table, options, onProgress)
  }
  if (hasMoreThan(maxRows, text, linesWithContent)) return refused('too-large')
  const pieces = readLines(text, options)
  if (pieces.length > maxRows) return refused('too-large')
  const isNumbers = pieces.some(
    (piece) => piece.kind === 'unsure' && piece.why === 'rows-of-numbers',
  )
  // Which of the numbers are IDs is easier to see in columns.
  return table !== null && isNumbers
    ? judgeTable(table, options, onProgress)
    : readingOf(pieces, null)
}

const lineEnds = /\r\n|\r|\n/g
const linesWithContent = /[^\r\n]*[\p{L}\p{N}][^\r\n]*/gu

/** Counted before anything is made of the lines, which would take minutes and all the memory. */
function hasMoreThan(limit: number, text: string, expression: RegExp): boolean {
  let count = 0
  if (text.length <= limit) return false
  for (const _ of text.matchAll(expression)) {
    count += 1
    if (count > limit) return true
  }
  return false
}

function judgeTable(
  table: Rows,
  options: ListOptions,
  onProgress: (share: number) => void,
): ListReading {
  if (table.rows.length > maxRows) return refused('too-large')
  const { pieces, choice } = readTable(table, options, (share) => onProgress(0.5 + share / 2))
  const reading = readingOf(pieces, choice)
  return choice.column === null ? { ...reading, kind: 'ask' } : reading
}

/** Rows of nothing but records are a list that is separated by commas, and so is a single row. */
function isTable({ headings, rows, above }: Rows, { column }: ListOptions): boolean {
  if (rows.length === 0) return headings?.cells.every((cell) => !/\p{N}/u.test(cell)) === true
  if (headings !== null || (typeof column === 'number' && rows.length > 1)) return true
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
