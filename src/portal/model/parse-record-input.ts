import type { ObjectType } from './object-type.ts'
import type { RecordRef } from './record.ts'

/** What somebody typed or pasted to identify a record. */
export type RecordInput =
  /** A bare number: the type is up to the screen. */
  | { kind: 'id'; id: number }
  | { kind: 'ref'; ref: RecordRef }
  /** Well formed, but of a type that the portal does not have or cannot fire on. */
  | { kind: 'unknown-type'; typeId: number; id: number }
  | { kind: 'unreadable' }

/**
 * Reads `1042`, `#1042`, a link to a card (any host, any query, also from a custom section), or a
 * short code as the portal writes it: `DEAL_25`, `D_25`, `T9c_5`, `SI_9`, `DYNAMIC_177_5`. Total.
 */
export function parseRecordInput(
  text: string,
  types: readonly Pick<ObjectType, 'id'>[],
): RecordInput {
  const trimmed = text.trim()
  const bare = /^(?:#|№)?\s*(\d+)$/.exec(trimmed)?.[1]
  if (bare !== undefined) {
    const id = readId(bare)
    return id === null ? { kind: 'unreadable' } : { kind: 'id', id }
  }
  const ref = readCardLink(trimmed) ?? readShortCode(trimmed)
  if (ref === null) return { kind: 'unreadable' }
  return types.some((type) => type.id === ref.typeId)
    ? { kind: 'ref', ref }
    : { kind: 'unknown-type', ...ref }
}

const pathTypes = new Map([
  ['lead', 1],
  ['deal', 2],
  ['contact', 3],
  ['company', 4],
])

function readCardLink(text: string): RecordRef | null {
  const named = /\/crm\/(lead|deal|contact|company)\/details\/(\d+)(?:[/?#\s]|$)/.exec(text)
  if (named !== null) return makeRef(pathTypes.get(named[1] ?? ''), named[2])
  const numbered = /\/type\/(\d+)\/details\/(\d+)(?:[/?#\s]|$)/.exec(text)
  return numbered === null ? null : makeRef(readId(numbered[1]), numbered[2])
}

/** Symbols and short codes as documented on `crm.enum.ownertype`. */
const namedTypes = [
  [1, 'LEAD', 'L'],
  [2, 'DEAL', 'D'],
  [3, 'CONTACT', 'C'],
  [4, 'COMPANY', 'CO'],
  [5, 'INVOICE', 'I'],
  [7, 'QUOTE', 'Q'],
  [31, 'SMART_INVOICE', 'SI'],
  [36, 'SMART_DOCUMENT', 'DO'],
  [39, 'SMART_B2E_DOC', 'SBD'],
] as const

const codeTypes = new Map<string, number>(
  namedTypes.flatMap(([typeId, symbol, short]) => [
    [symbol, typeId],
    [short, typeId],
  ]),
)

/** `D_25`, `SI_9`, `T9c_5`: a record and its type in one word, as parsed above. */
export function shortCode({ typeId, id }: RecordRef): string {
  const short = namedTypes.find(([named]) => named === typeId)?.[2] ?? `T${typeId.toString(16)}`
  return `${short}_${id}`
}

function readShortCode(text: string): RecordRef | null {
  const parts = /^(\w+)_(\d+)$/.exec(text)
  const code = parts?.[1]?.toUpperCase()
  if (code === undefined) return null
  const dynamic = /^DYNAMIC_(\d+)$/.exec(code)?.[1]
  if (dynamic !== undefined) return makeRef(readId(dynamic), parts?.[2])
  const known = codeTypes.get(code)
  if (known !== undefined) return makeRef(known, parts?.[2])
  // The short code of a smart process is a T and its number in hexadecimal digits.
  const hex = /^T([0-9A-F]{1,12})$/.exec(code)?.[1]
  return hex === undefined ? null : makeRef(Number.parseInt(hex, 16), parts?.[2])
}

function makeRef(typeId: number | null | undefined, digits: string | undefined): RecordRef | null {
  const id = readId(digits)
  return typeId === null || typeId === undefined || typeId === 0 || id === null
    ? null
    : { typeId, id }
}

/** 1 … 2^53 - 1, so that no digit is lost. */
function readId(digits: string | undefined): number | null {
  const id = digits === undefined ? Number.NaN : Number(digits)
  return Number.isSafeInteger(id) && id > 0 ? id : null
}
