import Papa from 'papaparse'

/** A cell of a spreadsheet may show one thing and lead to another. */
export interface Row {
  /** From 1. */
  line: number
  cells: string[]
  /** Addresses behind the cells, by column. */
  links?: ReadonlyMap<number, string>
}

export interface Rows {
  delimiter: string
  /** Title lines above the table. */
  above: Row[]
  headings: Row | null
  rows: Row[]
  /** Lines in which a quotation mark without its partner was taken for a letter. */
  strayQuotes: number[]
}

/** `DEAL|12` is one record. */
const barCode = /(?<![\p{L}\p{N}|])[A-Z][A-Z_\d]*\|\d+(?![\p{L}\p{N}|])/giu

const delimiters = ['\t', ';', '|', ',']

/** The rows of a text that is a table; null where it is none: a list, a sentence. */
export function readRows(text: string): Rows | null {
  const mark = /^\s*sep=(.)[^\S\n]*\r?\n/.exec(text)
  const body = mark === null ? text : '\n' + text.slice(mark[0].length)
  const delimiter = mark?.[1] ?? bestDelimiter(body.slice(0, sampleLength))
  return delimiter === null ? null : (tableOf(body, delimiter)?.rows ?? null)
}

/** Enough of a text to see what separates its columns. */
const sampleLength = 50_000

function bestDelimiter(text: string): string | null {
  const tables = delimiters.flatMap((delimiter) => tableOf(text, delimiter) ?? [])
  const [best] = tables.toSorted((a, b) => b.evenness - a.evenness)
  return best?.rows.delimiter ?? null
}

function tableOf(text: string, delimiter: string): { rows: Rows; evenness: number } | null {
  if (!text.replaceAll(barCode, '').includes(delimiter)) return null
  const { rows, strayQuotes } = parse(text, delimiter)
  const start = rows.findIndex(({ cells }) => filled(cells) > 1)
  if (start === -1) return null
  const inTable = rows.slice(start)
  const wide = inTable.filter(({ cells }) => cells.length > 1).length
  const isProse = delimiter === ',' && commasOfSentences(text) > 0.5 && !hasIdHeading(inTable[0])
  if (isProse || wide / inTable.length < 0.6) return null
  const even = rows.filter(({ cells }) => cells.length === inTable[0]?.cells.length).length
  return {
    rows: { delimiter, ...splitHead(rows.slice(0, start), inTable), strayQuotes },
    evenness: even / rows.length,
  }
}

/** Splits the first row off where it names the columns: it holds no number, link or short code. */
export function splitHead(above: Row[], rows: Row[]): Pick<Rows, 'above' | 'headings' | 'rows'> {
  const [first, ...rest] = rows
  const isHead =
    first !== undefined &&
    first.cells.some((cell) => /\p{L}/u.test(cell)) &&
    (hasIdHeading(first) || !first.cells.some((cell) => valueCell.test(cell)))
  return isHead ? { above, headings: first, rows: rest } : { above, headings: null, rows }
}

const valueCell =
  /^[^\p{L}\p{N}]*\p{Nd}[\p{Nd}\s.,]*[^\p{L}\p{N}]*$|https?:|^[A-Z][A-Za-z\d]*_\d+$/u

function hasIdHeading(row: Row | undefined): boolean {
  return (
    row?.cells.some((cell) => /(?:^|\s)(?:id|ид)(?:\s|$)/iu.test(cell) && !/\p{N}/u.test(cell)) ===
    true
  )
}

/** How many of the commas are followed by a blank, as in sentences. */
function commasOfSentences(text: string): number {
  const commas = text.match(/,/g)?.length ?? 0
  return commas === 0 ? 0 : (text.match(/,[ \t]/g)?.length ?? 0) / commas
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length
}

/** `---+---`, `|---|:--|`, `+====+`: drawn lines of a table. */
const ruler = /^[\s|+:=–—─━┼┿╋-]*$/u

function parse(text: string, delimiter: string): { rows: Row[]; strayQuotes: number[] } {
  const quoted = parseAs(text, delimiter, '"')
  const lineCount = text.split(/\r\n|\r|\n/).filter((line) => /[^\s";,|]/.test(line)).length
  const parsed = quoted.rows.filter(({ cells }) => filled(cells) > 0).length
  if (quoted.isClean && parsed === lineCount) return { rows: rowsIn(quoted.rows), strayQuotes: [] }
  // A stray quotation mark swallows rows. Without quotes these rows stand one under the other again.
  const plain = parseAs(text, delimiter, null)
  const rows = rowsIn(plain.rows)
  const width = rows[0]?.cells.length ?? 0
  const isEven = rows.every(({ cells }) => cells.length === width)
  if (isEven && parsed < lineCount) {
    const strayQuotes = rows
      .filter(({ cells }) => cells.some((cell) => (cell.match(/"/g)?.length ?? 0) % 2 === 1))
      .map(({ line }) => line)
    return {
      rows: rows.map((row) => ({ ...row, cells: row.cells.map(unquoted) })),
      strayQuotes,
    }
  }
  return { rows: rowsIn(quoted.rows), strayQuotes: quoted.isClean ? [] : [quoted.errorLine] }
}

function unquoted(cell: string): string {
  return cell.replaceAll(/^"|"$/g, '').trim()
}

interface Parsed {
  rows: Row[]
  isClean: boolean
  errorLine: number
}

function parseAs(text: string, delimiter: string, quoteChar: '"' | null): Parsed {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: newline as '\n', // of the three that the expression finds, which is what the library allows
    // A character that no text holds: quotes are letters then.
    quoteChar: quoteChar ?? '\uFFFF',
  })
  let line = 1
  const rows = data.map((cells) => {
    const row = { line, cells: cells.map((cell) => cell.trim()) }
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split(newline).length - 1), 0)
    return row
  })
  const [error] = errors.filter(({ type }) => type === 'Quotes')
  return {
    rows,
    isClean: error === undefined,
    errorLine: rows[error?.row ?? 0]?.line ?? 1,
  }
}

/** Without empty rows, drawn lines, and the empty columns of a frame around the table. */
function rowsIn(rows: readonly Row[]): Row[] {
  const filledRows = rows.filter(
    ({ cells }) => filled(cells) > 0 && !cells.every((cell) => ruler.test(cell)),
  )
  const hasLeft = filledRows.some(({ cells }) => cells.length > 1 && cells[0] !== '')
  const frame = filledRows.length > 0 && !hasLeft
  return filledRows.map(({ line, cells }) => {
    const inside = frame && cells.length > 1 ? cells.slice(1) : cells
    const end = inside.findLastIndex((cell) => cell !== '')
    return { line, cells: inside.slice(0, end + 1) }
  })
}

/** A list of objects, as programs and REST answers write it; null where the text is no such JSON. */
export function readJson(text: string): Rows | null {
  if (!/^\s*[[{]/.test(text)) return null
  const value = fromJson(text)
  if (isRows(value)) {
    const rows = value.map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) }))
    return { delimiter: '\t', ...splitHead([], rows), strayQuotes: [] }
  }
  const objects = objectsIn(value)
  if (objects.length === 0) return null
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return {
    delimiter: '\t',
    above: [],
    headings: { line: 1, cells: keys },
    rows: objects.map((object, at) => ({
      line: at + 1,
      cells: keys.map((key) => cellText(object[key])),
    })),
    strayQuotes: [],
  }
}

/** Lists in a list are rows, whose numbers mean different things. */
function isRows(value: unknown): value is unknown[][] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) return false
  return value.some((row) => row.length > 1)
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON after all, or one object in each line.
    try {
      return text
        .split('\n')
        .flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]))
    } catch {
      return null
    }
  }
}

type Objects = Record<string, unknown>[]

function objectsIn(value: unknown): Objects {
  if (Array.isArray(value)) return value.every(isObject) ? value : []
  if (!isObject(value)) return []
  // An answer holds its list one or two levels down.
  const lists = [value, ...Object.values(value).filter(isObject)].flatMap((object) =>
    Object.values(object).filter(
      (inner): inner is Objects => Array.isArray(inner) && inner.every(isObject),
    ),
  )
  if (lists.length === 1) return lists[0] ?? []
  const [only, ...more] = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && !entry[1].some(isObject),
  )
  return only !== undefined && more.length === 0
    ? only[1].map((inner) => ({ [only[0]]: inner }))
    : [value]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
