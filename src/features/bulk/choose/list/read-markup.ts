import { strFromU8, unzipSync } from 'fflate'
import { Parser, type Handler } from 'htmlparser2'

import type { Refusal } from './reading.ts'
import { type Row, type Rows, splitHead } from './rows.ts'

/** More than any list of records needs; a small archive may unpack to gigabytes. */
const maxUnpackedBytes = 400_000_000

type Parts = Record<string, Uint8Array>

/** The first sheet with data of an `.xlsx`, or why the archive is none. */
export function readXlsx(bytes: Uint8Array): Rows | Refusal {
  let unpacked = 0
  let parts: Parts
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isNeeded =
          /^(?:xl\/(?!media|theme|charts|drawings)|word\/|mimetype|content\.xml)/.test(name)
        if (isNeeded) unpacked += originalSize
        return isNeeded && unpacked <= maxUnpackedBytes && !/^(?:word\/|content)/.test(name)
      },
    })
  } catch {
    return 'broken-spreadsheet'
  }
  if (unpacked > maxUnpackedBytes) return 'too-large'
  if (!('xl/workbook.xml' in parts)) return whatElse(bytes, parts)
  const shared = sharedStrings(parts)
  const formats = numberFormats(parts)
  for (const path of sheetPaths(parts)) {
    const rows = sheetRows(parts, path, shared, formats)
    if (rows.length > 0) return tableOfRows(rows)
  }
  return 'empty'
}

/** Archives say what they are by the names of their parts, which stand in them as plain text. */
function whatElse(bytes: Uint8Array, parts: Parts): Refusal {
  if ('mimetype' in parts) return 'open-document'
  if ('xl/workbook.bin' in parts) return 'old-excel'
  const names = new TextDecoder('windows-1252').decode(bytes)
  return names.includes('word/document.xml') ? 'document' : 'archive'
}

function readXml(parts: Parts, path: string, handler: Partial<Handler>): void {
  const part = parts[path]
  if (part !== undefined) new Parser(handler, { xmlMode: true }).end(strFromU8(part))
}

/** Paths of the sheets in the order of their tabs. */
function sheetPaths(parts: Parts): string[] {
  const targets = relations(parts, 'xl/workbook.xml')
  const paths: string[] = []
  readXml(parts, 'xl/workbook.xml', {
    onopentag(name, attributes) {
      if (localName(name) !== 'sheet') return
      const target = targets.get(attributes['r:id'] ?? '')
      if (target !== undefined) paths.push(target.replace(/^\/?(?:xl\/)?/, 'xl/'))
    },
  })
  return paths
}

/** Targets by their key, from the relationship file that stands beside each part. */
function relations(parts: Parts, path: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(parts, path.replace(/([^/]+)$/, '_rels/$1.rels'), {
    onopentag(name, attributes) {
      if (localName(name) !== 'Relationship') return
      targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
    },
  })
  return targets
}

function sharedStrings(parts: Parts): string[] {
  const strings: string[] = []
  let text: string | null = null
  let isPhonetic = false
  readXml(parts, 'xl/sharedStrings.xml', {
    onopentag(name) {
      if (localName(name) === 'si') strings.push('')
      if (localName(name) === 'rPh') isPhonetic = true
      if (localName(name) === 't' && !isPhonetic) text = ''
    },
    ontext(data) {
      if (text !== null) text += data
    },
    onclosetag(name) {
      if (localName(name) === 'rPh') isPhonetic = false
      if (localName(name) !== 't' || text === null) return
      strings[strings.length - 1] += text
      text = null
    },
  })
  return strings
}

/** What a number stands for where it is no plain number. */
type Format = 'day' | 'percent' | null

/** By style, in the order in which the cells name them. */
function numberFormats(parts: Parts): Format[] {
  const codes = new Map<string, string>()
  const styles: Format[] = []
  let isCells = false
  readXml(parts, 'xl/styles.xml', {
    onopentag(name, attributes) {
      const local = localName(name)
      if (local === 'numFmt') {
        codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
      }
      if (local === 'cellXfs') isCells = true
      if (local !== 'xf' || !isCells) return
      const id = attributes['numFmtId'] ?? '0'
      styles.push(formatOf(Number(id), codes.get(id) ?? ''))
    },
    onclosetag(name) {
      if (localName(name) === 'cellXfs') isCells = false
    },
  })
  return styles
}

/** Formats that every spreadsheet knows by number, and those that a file describes itself. */
function formatOf(id: number, code: string): Format {
  const letters = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (id === 9 || id === 10 || letters.includes('%')) return 'percent'
  const isDay = [14, 27, 45, 50].some(
    (first, at) => id >= first && id <= ([22, 36, 47, 58][at] ?? 0),
  )
  return isDay || /[dyhs]/i.test(letters.replaceAll(/General|Standard/gi, '')) ? 'day' : null
}

function sheetRows(
  parts: Parts,
  path: string,
  shared: readonly string[],
  formats: readonly Format[],
): Row[] {
  const rows: (Row & { links: Map<number, string> })[] = []
  const byLine = new Map<number, (typeof rows)[number]>()
  const targets = relations(parts, path)
  let cell: { column: number; type: string; format: Format } | null = null
  let value = ''
  let isValue = false
  let formula = ''
  let isFormula = false
  readXml(parts, path, {
    onopentag(tag, attributes) {
      const name = localName(tag)
      const row = rows.at(-1)
      if (name === 'row') {
        const line = Number(attributes['r'] ?? (row?.line ?? 0) + 1)
        rows.push({ line, cells: [], links: new Map() })
        byLine.set(line, rows[rows.length - 1] ?? { line, cells: [], links: new Map() })
      } else if (name === 'c') {
        const column = columnIndex(attributes['r']) ?? row?.cells.length ?? 0
        cell = {
          column,
          type: attributes['t'] ?? 'n',
          format: formats[Number(attributes['s'])] ?? null,
        }
        value = ''
        formula = ''
      } else if (name === 'v' || name === 't') isValue = true
      else if (name === 'f') isFormula = true
      else if (name === 'hyperlink') addLink(attributes)
    },
    ontext(text) {
      if (isValue) value += text
      if (isFormula) formula += text
    },
    onclosetag(tag) {
      const name = localName(tag)
      if (name === 'v' || name === 't') isValue = false
      if (name === 'f') isFormula = false
      const row = rows.at(-1)
      if (name !== 'c' || cell === null || row === undefined) return
      while (row.cells.length < cell.column) row.cells.push('')
      row.cells[cell.column] = cellText(cell.type, value, cell.format, shared)
      const address = /^HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1]
      if (address !== undefined) row.links.set(cell.column, address)
      cell = null
    },
  })
  return rows.filter(({ cells }) => cells.some((text) => text !== ''))

  function addLink(attributes: Record<string, string>) {
    const [, letters, line] = /^([A-Z]+)(\d+)/.exec(attributes['ref'] ?? '') ?? []
    const target = targets.get(attributes['r:id'] ?? '')
    const column = columnIndex(letters)
    if (target !== undefined && column !== null) byLine.get(Number(line))?.links.set(column, target)
  }
}

function cellText(type: string, value: string, format: Format, shared: readonly string[]): string {
  if (type === 's') return (shared[Number(value)] ?? '').trim()
  if (type !== 'n') return value.trim()
  if (value === '') return ''
  const number = Number(value)
  if (format === 'percent') return `${number * 100}%`
  if (format === 'day') return dayText(number)
  return Number.isSafeInteger(number) ? String(number) : value
}

/** Days are counted from the end of 1899. */
function dayText(days: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000)
  return Number.isNaN(date.getTime()) ? `${days}%` : date.toISOString().slice(0, 10)
}

/** `AB12` → 27. */
function columnIndex(reference: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

interface HtmlRow extends Row {
  links: Map<number, string>
}

/** The largest table of a page, such as the portal's own "Excel" export; null where there is none. */
export function readHtml(html: string): Rows | null {
  const done: HtmlRow[][] = []
  const open: HtmlRow[][] = []
  let cell: string | null = null
  let link: string | null = null
  const parser = new Parser({
    onopentag(name, { href }) {
      const rows = open.at(-1)
      if (name === 'table') open.push([])
      else if (name === 'tr') rows?.push({ line: rows.length + 1, cells: [], links: new Map() })
      else if (name === 'td' || name === 'th') cell = ''
      else if (name === 'br' && cell !== null) cell += ' '
      else if (name === 'a' && cell !== null && href !== undefined) link = href
    },
    ontext(text) {
      if (cell !== null) cell += text
    },
    onclosetag(name) {
      if (name === 'table') done.push(open.pop() ?? [])
      const row = open.at(-1)?.at(-1)
      if ((name !== 'td' && name !== 'th') || row === undefined || cell === null) return
      if (link !== null) row.links.set(row.cells.length, link)
      row.cells.push(cell.replaceAll(/\s+/g, ' ').trim())
      cell = null
      link = null
    },
  })
  parser.end(html)
  const [largest] = done.toSorted((a, b) => b.length - a.length)
  const rows = largest?.filter(({ cells }) => cells.some((text) => text !== '')) ?? []
  return rows.length === 0 ? null : tableOfRows(rows)
}

function isWide({ cells }: Row): boolean {
  return cells.filter((text) => text !== '').length > 1
}

/** Lines above the first row of several cells are titles. */
function tableOfRows(rows: Row[]): Rows {
  const start = rows.some(isWide) ? rows.findIndex(isWide) : 0
  return {
    delimiter: '\t',
    ...splitHead(rows.slice(0, start), rows.slice(start)),
    strayQuotes: [],
  }
}
