import type { ObjectType } from '#portal/model/object-type.ts'
import { parseRecordInput, type RecordInput, shortCode } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'

import type { PasteDraft } from './draft.ts'
import { likeliestColumn, readTable, type Table } from './read-table.ts'

/** What a pasted text or a file points at. Nothing is dropped: the three lists add up to `given`. */
export interface Targets {
  given: number
  found: RecordRef[]
  repeated: Piece[]
  unreadable: (Piece & { why: 'unreadable' | 'unknown-type' })[]
}

/** A part of the text as it stands there. */
export interface Piece {
  /** From 1. */
  line: number
  /** Its place in the line, from 1; null where the line, or the row of a table, holds no other. */
  entry: number | null
  text: string
}

/** The text as a table, where it is one, and the column that most likely holds the records. */
export interface TextTable {
  table: Table
  column: number | null
}

export type Types = readonly Pick<ObjectType, 'id'>[]

/** What the card shows of a text: whether it is a table, and what it points at. */
export function readPaste(
  draft: PasteDraft,
  types: Types,
  typeId: number,
): { table: TextTable | null; targets: Targets } {
  const table = tableOf(draft.text, types)
  const index = table && columnOf(draft, table)
  const column = table === null || index === null ? null : { table: table.table, index }
  return { table, targets: readTargets(draft.text, types, typeId, column) }
}

/** The chosen column of a table, or its likeliest; null: each word of the text counts. */
export function columnOf({ column }: PasteDraft, table: TextTable): number | null {
  if (column === 'auto') return table.column
  return column === 'none' ? null : Number(column)
}

export function tableOf(text: string, types: Types): TextTable | null {
  const isRecord = (cell: string) => {
    const { kind } = readPiece(cell, types)
    return kind === 'id' || kind === 'ref'
  }
  const table = readTable(withoutMark(text), isRecord)
  return table && { table, column: likeliestColumn(table, isRecord) }
}

/**
 * Reads numbers, links and short codes; a bare number is of the type `typeId`. With a column each row
 * of the table counts as one piece, without one each word of the text. Never throws.
 */
export function readTargets(
  text: string,
  types: Types,
  typeId: number,
  column: { table: Table; index: number } | null,
): Targets {
  const pieces = column === null ? wordsOf(text) : cellsOf(column.table, column.index)
  const targets: Targets = { given: pieces.length, found: [], repeated: [], unreadable: [] }
  const seen = new Set<string>()
  for (const piece of pieces) {
    const input = readPiece(piece.text, types)
    switch (input.kind) {
      case 'id':
      case 'ref': {
        const ref = input.kind === 'ref' ? input.ref : { typeId, id: input.id }
        const key = recordKey(ref)
        if (seen.has(key)) targets.repeated.push(piece)
        else {
          seen.add(key)
          targets.found.push(ref)
        }
        break
      }
      case 'unknown-type':
      case 'unreadable':
        targets.unreadable.push({ ...piece, why: input.kind })
        break
    }
  }
  return targets
}

/** The portal's numbers have ten digits at most: a longer one is a phone number, an account, a bar code. */
const mostDigits = 10

function readPiece(text: string, types: Types): RecordInput {
  const input = parseRecordInput(unwrapped(text), types)
  const isTooLong = input.kind === 'id' && String(input.id).length > mostDigits
  return isTooLong ? { kind: 'unreadable' } : input
}

function cellsOf(table: Table, index: number): Piece[] {
  return table.rows.map(({ line, cells }) => ({ line, entry: null, text: cells[index] ?? '' }))
}

/** Split at white space, commas, semicolons and bars; what has neither letter nor digit divides too. */
function wordsOf(text: string): Piece[] {
  return withoutMark(text)
    .split('\n')
    .flatMap((line, at) => {
      const words = line
        .replaceAll(/(^|[\s,;|])([#№])\s+(?=\d)/g, '$1$2')
        .split(/[\s,;|]+/)
        .filter((word) => /[\p{L}\p{N}]/u.test(word))
      return words.map((word, place) => ({
        line: at + 1,
        entry: words.length > 1 ? place + 1 : null,
        text: word,
      }))
    })
}

/** `"57"`, `(57)`, `57.` at the end of a sentence. */
function unwrapped(text: string): string {
  return text.replaceAll(/^["'«»()[\]<>\s]+|["'«»()[\]<>.\s]+$/g, '')
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

export type Adding =
  | { kind: 'added'; draft: PasteDraft }
  /** The text points at it already. */
  | { kind: 'there' }
  /** No line can be added without another reading of the rest, as after a quote left open. */
  | { kind: 'no-room' }

/** Adds a record to a text, on a line of its own; what the text says already is read as before. */
export function addTarget(
  draft: PasteDraft,
  record: RecordRef,
  types: Types,
  typeId: number,
): Adding {
  const { table, targets } = readPaste(draft, types, typeId)
  if (targets.found.some((one) => recordKey(one) === recordKey(record))) return { kind: 'there' }
  const code = shortCode(record)
  const above = draft.text.replace(/[\r\n]+$/, '')
  for (const line of [code, rowWith(code, draft, table)]) {
    const longer = { ...draft, text: above === '' ? line : `${above}\n${line}` }
    const read = readPaste(longer, types, typeId)
    if (isOneMore(read.targets, targets, record)) return { kind: 'added', draft: longer }
  }
  return { kind: 'no-room' }
}

/** A row of the table that holds nothing but the code, in the column that is read. */
function rowWith(code: string, draft: PasteDraft, table: TextTable | null): string {
  const column = table && columnOf(draft, table)
  if (table === null || column === null) return code
  const { delimiter, rows } = table.table
  return (rows[0]?.cells ?? []).map((_, index) => (index === column ? code : '')).join(delimiter)
}

function isOneMore(after: Targets, before: Targets, record: RecordRef): boolean {
  const keys = [...before.found, record].map(recordKey)
  return (
    after.given === before.given + 1 &&
    after.found.length === keys.length &&
    after.found.every((one, index) => recordKey(one) === keys[index])
  )
}
