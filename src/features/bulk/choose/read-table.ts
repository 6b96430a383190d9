import { headingWorth } from './heading-worth.ts'

/** A pasted or dropped table: cells as text, every row as wide as the others. */
export interface Table {
  delimiter: string
  /** The first row where it names the columns. */
  headings: string[] | null
  rows: { line: number; cells: string[] }[]
}

/**
 * Reads CSV (commas or semicolons, RFC 4180 quotes) or what a spreadsheet copies (tabs); null when the
 * text is no table of two columns or more. `isRecord` tells whether a cell points at a record: a first
 * row without any is taken for headings, and a "table" of nothing but records is a plain list.
 */
export function readTable(text: string, isRecord: (cell: string) => boolean): Table | null {
  for (const delimiter of ['\t', ';', ',']) {
    const rows = evenRows(rowsOf(text, delimiter), isRecord)
    const width = rows?.[0]?.cells.length ?? 0
    if (rows === null || width < 2 || (rows.length < 2 && delimiter !== '\t')) continue
    const [first, ...rest] = rows
    const hasHeadings =
      first !== undefined && rest.length > 0 && !first.cells.some((cell) => isRecord(cell))
    const body = hasHeadings ? rest : rows
    if (body.every(({ cells }) => cells.every((cell) => cell === '' || isRecord(cell)))) {
      if (!hasHeadings) return null
    }
    return { delimiter, headings: hasHeadings ? first.cells : null, rows: body }
  }
  return null
}

/**
 * Rows of one width; null when they are no rows of one table. Empty cells at the end are often written
 * in some rows only. A row may lack its last cells under headings, which a text with commas has not.
 */
function evenRows(rows: Table['rows'], isRecord: (cell: string) => boolean): Table['rows'] | null {
  if (isEven(rows)) return rows
  const cut = rows.map(({ line, cells }) => {
    const last = cells.findLastIndex((cell) => cell !== '')
    return { line, cells: cells.slice(0, last + 1) }
  })
  if (isEven(cut)) return cut
  const [first, ...rest] = cut
  if (first === undefined || first.cells.some((cell) => cell === '' || isRecord(cell))) return null
  const width = first.cells.length
  const isTable =
    rest.every(({ cells }) => cells.length <= width) &&
    rest.filter(({ cells }) => cells.length > 1).length > rest.length / 2 &&
    rest.some(({ cells }) => cells.some((cell) => cell !== '' && !isRecord(cell)))
  return isTable ? cut.map((row) => ({ ...row, cells: padded(row.cells, width) })) : null
}

function isEven(rows: Table['rows']): boolean {
  return rows.every(({ cells }) => cells.length === rows[0]?.cells.length)
}

function padded(cells: string[], width: number): string[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}

/** The column whose heading says so, else the one with the most records; null when none has any. */
export function likeliestColumn(table: Table, isRecord: (cell: string) => boolean): number | null {
  const counts = Array.from({ length: table.rows[0]?.cells.length ?? 0 }, (_, index) => ({
    index,
    records: table.rows.filter(({ cells }) => isRecord(cells[index] ?? '')).length,
    worth: headingWorth(table.headings?.[index] ?? ''),
  }))
  const [best] = counts
    .filter(({ records }) => records > 0)
    .toSorted((a, b) => b.worth - a.worth || b.records - a.records)
  return best?.index ?? null
}

/** Lines that hold nothing at all are no rows. */
function rowsOf(text: string, delimiter: string): Table['rows'] {
  const rows: Table['rows'] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let line = 1
  let start = 1
  function endRow() {
    const row = [...cells, cell].map((one) => one.trim())
    if (row.some((one) => one !== '')) rows.push({ line: start, cells: row })
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\n') line += 1
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (letter === delimiter) {
      cells.push(cell)
      cell = ''
    } else if (letter === '\n') {
      endRow()
      start = line
    } else cell += letter
  }
  endRow()
  return rows
}
