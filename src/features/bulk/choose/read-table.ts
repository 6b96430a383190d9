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

/** Whole words in a heading, in the languages of the app. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?:$|[^\\p{L}])`, 'iu')
}

const onlyNumber = /^(?:id|ид|#|№|معرف|المعرف)$/iu
const numberWords = words('id', 'nr', 'no', 'url', 'link', 'ид', 'ссылка', 'номер', 'رقم', 'رابط')
const numberSigns = /[#№]/u
const typeWords = words(
  'deals?|leads?|contacts?|compan(?:y|ies)|invoices?|estimates?|quotes?|records?|items?',
  'сдел\\p{L}*|лид\\p{L}*|контакт\\p{L}*|компани\\p{L}*|сч[её]т\\p{L}*|элемент\\p{L}*',
  'auftr(?:ag|äge)|kontakte?|unternehmen|firmen?|rechnung(?:en)?|angebote?|elemente?',
  'صفق\\p{L}*|الصفق\\p{L}*|شرك\\p{L}*|الشرك\\p{L}*|فاتور\\p{L}*|الفاتور\\p{L}*|عنصر|العنصر',
)
/** Numbers, but never those of records. */
const otherWords = words(
  'phones?|tel|telephone|mobile|cell|fax|amount|sum|total|price|cost|budget|revenue|qty|quantity|count',
  'date|year|month|day|age|zip|postcode|tax|vat|percent|probability',
  'тел|телефон\\p{L}*|мобильн\\p{L}*|факс|сумм\\p{L}*|цен\\p{L}*|стоимост\\p{L}*|бюджет\\p{L}*|кол-во|количеств\\p{L}*',
  'дат\\p{L}*|год\\p{L}*|месяц\\p{L}*|день|индекс|инн|кпп|огрн|вероятност\\p{L}*',
  'telefon\\p{L}*|handy|mobil\\p{L}*|betrag|summe|preis|wert|kosten|umsatz|anzahl|menge',
  'datum|jahr|monat|tag|plz|postleitzahl|steuer\\p{L}*|wahrscheinlichkeit',
  'هاتف|الهاتف|جوال|الجوال|مبلغ|المبلغ|سعر|السعر|مجموع|المجموع|كمية|الكمية|تاريخ|التاريخ|سنة|السنة',
)

/** How much a heading speaks for a column of records; below zero: for something else. */
function headingWorth(heading: string): number {
  const text = heading.trim()
  if (otherWords.test(text)) return -1
  if (onlyNumber.test(text)) return 4
  const isNumber = numberWords.test(text) || numberSigns.test(text)
  return (isNumber ? 1 : 0) + (typeWords.test(text) ? 2 : 0)
}

/** The text of a dropped file, or why it has none. */
export type FileText =
  | { kind: 'text'; text: string }
  | { kind: 'spreadsheet' }
  | { kind: 'not-text' }

/** UTF-8, or UTF-16 where its mark says so. A zip is a spreadsheet: its cells are read by no browser. */
export async function readFile(file: Blob): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: 'spreadsheet' }
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text }
  } catch {
    // Not valid in its encoding: an older code page, or no text at all. Numbers read the same in all of them.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text }
  }
}
