/** A pasted or dropped table: cells as text, every row as wide as the others. */
export interface Table {
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
    const rows = rowsOf(text, delimiter)
    const width = rows[0]?.cells.length ?? 0
    const isEven = rows.every(({ cells }) => cells.length === width)
    if (width < 2 || !isEven || (rows.length < 2 && delimiter !== '\t')) continue
    const [first, ...rest] = rows
    const hasHeadings =
      first !== undefined && rest.length > 0 && !first.cells.some((cell) => isRecord(cell))
    const body = hasHeadings ? rest : rows
    if (body.every(({ cells }) => cells.every((cell) => cell === '' || isRecord(cell)))) {
      if (!hasHeadings) return null
    }
    return { headings: hasHeadings ? first.cells : null, rows: body }
  }
  return null
}

/** Headings that name records rather than sums or dates, in the languages of the app. */
const tellingHeading =
  /(?:^|[^\p{L}])(?:id|nr|no|url|link|ссылка|номер|رقم|رابط)(?:$|[^\p{L}])|[#№]/iu

/** The column whose heading says so, else the one with the most records; null when none has any. */
export function likeliestColumn(table: Table, isRecord: (cell: string) => boolean): number | null {
  const width = table.rows[0]?.cells.length ?? 0
  const named = table.headings?.findIndex(
    (heading, column) =>
      tellingHeading.test(heading) && table.rows.some(({ cells }) => isRecord(cells[column] ?? '')),
  )
  if (named !== undefined && named !== -1) return named
  let best: number | null = null
  let most = 0
  for (let column = 0; column < width; column += 1) {
    const count = table.rows.filter(({ cells }) => isRecord(cells[column] ?? '')).length
    if (count > most) {
      best = column
      most = count
    }
  }
  return best
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
