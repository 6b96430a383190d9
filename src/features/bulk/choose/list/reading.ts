import type { ObjectType } from '#portal/model/object-type.ts'
import type { PortalHosts } from '#portal/model/parse-record-input.ts'
import { recordKey, type RecordRef } from '#portal/model/record.ts'

export interface ListOptions extends PortalHosts {
  /** The names of smart processes, which a column of types may hold. */
  types: readonly (Pick<ObjectType, 'id'> & Partial<Pick<ObjectType, 'name'>>)[]
  /** Of plain IDs. */
  typeId: number
  /** What a person chose: the number of a column from 0, or `words`: no table, every word counts. */
  column?: number | 'words'
  /** By the headings of a table: the heading of the column that a person chose for them before. */
  remembered?: Readonly<Record<string, string>>
}

/** Tables with the same columns in the same order share their choice. */
export function headingsKey(headings: readonly string[]): string {
  return headings.map((heading) => heading.trim().toLowerCase()).join(' | ')
}

/** What was made of a list. The records found and the pieces left add up to all pieces of the input. */
export interface ListReading {
  /** `ask`: a person has to choose first, and nothing is found until then. */
  kind: 'ready' | 'ask' | 'refused'
  /** Each record once, in the order of the list. */
  found: FoundRecord[]
  left: LeftPiece[]
  /** Null where the input is a plain text. */
  table: TableChoice | null
  /** Why a file is no list. */
  refusal: Refusal | null
}

export interface FoundRecord extends RecordRef {
  line: number
  /** As the list says it; null where it says none. */
  title: string | null
}

export interface LeftPiece {
  /** From 1. */
  line: number
  /** As it is written; of an empty cell the rest of its row. */
  text: string
  why: Unsure | Unreadable | 'repeated'
  /** What it may mean; empty where it means no record. */
  refs: RecordRef[]
  /** Of a link of another portal. */
  host?: string
}

/** A person may tick it. */
export type Unsure =
  /** A bare number in a line that holds words as well. */
  | 'among-words'
  /** Under words for something else, beside another number or record, or written like a day. */
  | 'other-meaning'
  /** `101,102`: one number or two. */
  | 'one-or-several'
  /** Rows of several numbers, of which some may be sums. */
  | 'rows-of-numbers'
  /** `1042-1050`. */
  | 'range'
  /** Ten digits: hardly any portal has so many records, but every phone number has. */
  | 'too-long'
  /** The row has more or fewer cells than the headings. */
  | 'shifted-row'
  | 'other-host'
  /** The column of the table is not chosen yet. */
  | 'no-column'

export type Unreadable =
  | 'words'
  | 'no-record'
  | 'phone'
  | 'date'
  | 'amount'
  | 'not-whole'
  | 'too-long'
  | 'unknown-type'
  | 'empty-cell'
  /** Rows that a quotation mark without its partner made one. */
  | 'stray-quote'

/** A file that is no list, by what its first bytes say. */
export type Refusal =
  | 'empty'
  | 'pdf'
  | 'picture'
  | 'old-excel'
  | 'open-document'
  | 'document'
  | 'archive'
  | 'mail'
  | 'contact-card'
  | 'web-page'
  | 'xml'
  | 'not-text'
  | 'broken-spreadsheet'
  /** A folder, or a file that is gone or locked. */
  | 'not-readable'
  | 'too-large'

export interface TableChoice {
  delimiter: string
  headings: string[]
  /** The first rows, to choose by. */
  sample: string[][]
  /** The column that is read; null: none yet. */
  column: number | null
  /** The one that looks most like records. */
  likely: number | null
  titleColumn: number | null
  /** Lines with a quotation mark that has no partner. */
  strayQuotes: readonly number[]
}

/** A piece of the input as it was judged, before repeated records are told apart. */
export type Piece = { line: number; text: string } & (
  | { kind: 'record'; ref: RecordRef; title?: string | undefined }
  | { kind: 'unsure'; why: Unsure; refs: RecordRef[]; host?: string }
  | { kind: 'unreadable'; why: Unreadable }
)

export function readingOf(pieces: readonly Piece[], table: TableChoice | null): ListReading {
  const found = new Map<string, FoundRecord>()
  const left: LeftPiece[] = []
  for (const piece of pieces) {
    const { line, text } = piece
    if (piece.kind === 'record') {
      const key = recordKey(piece.ref)
      if (found.has(key)) left.push({ line, text, why: 'repeated', refs: [piece.ref] })
      else found.set(key, { ...piece.ref, line, title: piece.title ?? null })
    } else if (piece.kind === 'unsure') {
      const { why, refs, host } = piece
      left.push({ line, text, why, refs, ...(host === undefined ? {} : { host }) })
    } else left.push({ line, text, why: piece.why, refs: [] })
  }
  const isAsking = found.size === 0 && left.some(({ refs }) => refs.length > 0)
  return {
    kind: isAsking ? 'ask' : 'ready',
    found: [...found.values()],
    left,
    table,
    refusal: null,
  }
}

/** Names a piece of a list as long as its line and text stay the same. */
export function pieceKey(list: string, { line, text }: LeftPiece): string {
  return `${list} ${line}: ${text}`
}

/** Whether a person may tick it, once they know what it means. */
export function isUnsure(piece: LeftPiece): piece is LeftPiece & { why: Unsure } {
  const { why, refs } = piece
  return why === 'no-column' || why === 'range' || (why !== 'repeated' && refs.length > 0)
}

export function refused(refusal: Refusal): ListReading {
  return { kind: 'refused', found: [], left: [], table: null, refusal }
}

/** What the worker is given. */
export interface ListRequest {
  file: File
  options: ListOptions
}

/** What the worker answers. */
export type ListReport =
  /** From 0 to 1. */
  { kind: 'progress'; share: number } | { kind: 'done'; reading: ListReading }
