import { fold } from '#i18n/fold.ts'
import { typesNamedIn } from '#portal/model/parse-record-input.ts'

import { cellText, chooseColumn, typeOfChosen } from './choose-column.ts'
import { readValue, refsOf, type Value } from './read-value.ts'
import { headingsKey, type ListOptions, type Piece, type TableChoice } from './reading.ts'
import type { Row, Rows } from './rows.ts'

const sampleRows = 5

/** Reads the records of a table: each row is one piece, and so is each line above it. */
export function readTable(
  table: Rows,
  options: ListOptions,
  onProgress: (share: number) => void = () => {},
): { pieces: Piece[]; choice: TableChoice } {
  const judged = chooseColumn(table, options)
  const column = chosenColumn(table, options) ?? judged.column
  const typeId =
    column === null || column === judged.column
      ? judged.typeId
      : typeOfChosen(table, column, options)
  const headings = table.headings?.cells ?? []
  const titleColumn = judged.titleColumn === column ? null : judged.titleColumn
  return {
    pieces: [
      ...table.above.map(({ line, cells }): Piece => ({
        line,
        text: textOf(cells),
        kind: 'unreadable',
        why: 'words',
      })),
      ...table.rows.flatMap((row, at): Piece[] => {
        if (at % 1000 === 0) onProgress(at / table.rows.length)
        return [readRow(row), ...swallowed(row)]
      }),
    ],
    choice: {
      delimiter: table.delimiter,
      headings,
      sample: table.rows.slice(0, sampleRows).map(({ cells }) => cells),
      column,
      likely: judged.likely,
      titleColumn,
      strayQuotes: table.strayQuotes,
    },
  }

  function readRow(row: Row): Piece {
    const { line, cells } = row
    if (column === null)
      return { line, text: textOf(cells), kind: 'unsure', why: 'no-column', refs: [] }
    const cell = cellText(row, column)
    const value = inRow(row, column, readValue(cell, rowType(row), options))
    const title = titleColumn === null || value.kind !== 'record' ? undefined : cells[titleColumn]
    return {
      line,
      text: cell.trim() === '' ? textOf(cells) : cell,
      ...value,
      ...(title === undefined ? {} : { title }),
    }
  }

  function rowType({ cells }: Row): number {
    const name = judged.typeColumn === null ? '' : (cells[judged.typeColumn] ?? '')
    return typeNamed(name, options) ?? typeId
  }

  /** What the rest of the row says against a plain number. */
  function inRow(row: Row, index: number, value: Value): Value {
    if (value.kind !== 'record' || value.isPlain !== true) return value
    const { cells } = row
    const isLonger = headings.length > 0 && cells.length > headings.length
    // An unquoted delimiter moves every cell behind it.
    if (isLonger && index > 0) return { kind: 'unsure', why: 'shifted-row', refs: refsOf(value) }
    const isCut =
      table.delimiter === ',' &&
      /^\d{1,3}$/.test(cells[index] ?? '') &&
      /^\d{3}$/.test(cells[index + 1] ?? '') &&
      (isLonger || cells[index + 1]?.startsWith('0') === true)
    if (isCut) {
      const id = Number(`${cells[index]}${cells[index + 1]}`)
      return { kind: 'unsure', why: 'one-or-several', refs: [{ ...value.ref, id }] }
    }
    const isSum = cells.some((cell, at) => at !== index && totals.test(cell))
    if (isSum) return { kind: 'unsure', why: 'other-meaning', refs: refsOf(value) }
    const hasUnknownType =
      judged.typeColumn !== null && typeNamed(cells[judged.typeColumn] ?? '', options) === null
    return hasUnknownType ? { kind: 'unreadable', why: 'unknown-type' } : value
  }
}

function chosenColumn({ headings }: Rows, { column, remembered }: ListOptions): number | null {
  if (typeof column === 'number') return column
  const heading = headings === null ? undefined : remembered?.[headingsKey(headings.cells)]
  const index = heading === undefined ? -1 : (headings?.cells.indexOf(heading) ?? -1)
  return index === -1 ? null : index
}

/** The type that a cell names: by its number, by the name of a smart process, or in other words. */
function typeNamed(name: string, { types }: ListOptions): number | null {
  if (/^\d+$/.test(name)) return Number(name)
  const own = types.filter((type) => type.name && fold(type.name) === fold(name.trim()))
  const [typeId, ...more] = own.length > 0 ? own.map(({ id }) => id) : typesNamedIn(name)
  return typeId !== undefined && more.length === 0 ? typeId : null
}

const totals =
  /^(?:итого|всего|total|totals|sum|grand total|summe|gesamt|gesamtsumme|المجموع|الإجمالي)[\s:]*$/iu

/** Rows that a quotation mark without its partner made part of a cell. */
function swallowed({ line, cells }: Row): Piece[] {
  return cells.flatMap((cell) =>
    cell
      .split(/\r\n|\r|\n/)
      .slice(1)
      .flatMap((text, at): Piece[] =>
        /^\D{0,2}\d+\D{0,2}[;,\t|]/.test(text)
          ? [{ line: line + at + 1, text, kind: 'unreadable', why: 'stray-quote' }]
          : [],
      ),
  )
}

function textOf(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' · ')
}
