import {
  isOwnHost,
  readShortCode,
  typesNamedIn,
  withoutTypeNames,
  readWrittenId,
  withoutInvisible,
  addresses,
  readRecordLink,
} from '#portal/model/parse-record-input.ts'
import type { RecordRef } from '#portal/model/record.ts'

import type { ListOptions, Unreadable, Unsure } from './reading.ts'

/** What one value of a list is. */
export type Value =
  | { kind: 'record'; ref: RecordRef; isPlain?: boolean }
  | { kind: 'unsure'; why: Unsure; refs: RecordRef[]; host?: string }
  | { kind: 'unreadable'; why: Unreadable }

/** Records of the portal are counted in 32 bits. */
const maxId = 2_147_483_647

/**
 * Reads a cell, or a word of a text, that holds one record and nothing else: a link, also inside markup,
 * a short code, or an ID as people write it. A plain ID is of the type `typeId`.
 */
export function readValue(raw: string, typeId: number, options: ListOptions): Value {
  const text = withoutInvisible(raw).trim()
  if (text === '') return { kind: 'unreadable', why: 'empty-cell' }
  const links = text.match(addresses)
  if (links !== null) return readLinks(links, options)
  const code = readShortCode(text)
  if (code !== null) return known(code, options)
  const range = readRange(text, typeId)
  if (range !== null) return range
  const id = readWrittenId(text)
  if (id !== null) return plainId(id, typeId, options)
  return readDescribed(text, typeId, options) ?? { kind: 'unreadable', why: whyNot(text) }
}

/** `Deal #1042`, `1042 (closed)`; other words around a number leave it in doubt. */
function readDescribed(text: string, typeId: number, options: ListOptions): Value | null {
  const [named, ...more] = typesNamedIn(text)
  const rest = named === undefined ? text : withoutTypeNames(text)
  const id = readWrittenId(rest.replace(/(?<=\p{Nd})\s*\([^()\p{N}]*\)\s*$/u, ''))
  if (id !== null && more.length === 0 && isRecordNumber(named, text)) {
    return plainId(id, named ?? typeId, options)
  }
  if (whyNot(text) !== 'words') return null
  const numbers = bareNumbersIn(text)
  if (numbers.length === 0) return null
  const refs = numbers.flatMap((number) => refOf(number, typeId))
  return { kind: 'unsure', why: 'among-words', refs }
}

/** "Invoice no. 451" is the number on the paper; only its ID is the portal's. */
export function isRecordNumber(typeId: number | undefined, text: string): boolean {
  return (typeId !== 7 && typeId !== 31) || /(?<!\p{L})(?:ID|ИД)(?!\p{L})/iu.test(text)
}

/** Numbers that are no part of a word, a date, a phone number or an amount. */
const bareNumber =
  /(?<![\p{L}\p{N}_.:/+%$€₽£'’-]|\p{N},)\p{Nd}{1,10}(?![\p{L}\p{N}_%$€₽£]|[.:/'’-][\p{L}\p{N}]|,\p{N})/gu

export function bareNumbersIn(text: string): string[] {
  return text.match(bareNumber) ?? []
}

function refOf(number: string, typeId: number): RecordRef[] {
  const id = readWrittenId(number)
  return id === null || id > maxId ? [] : [{ typeId, id }]
}

/** An ID that names its type by nothing but its place. */
export function plainId(id: number, typeId: number, options: ListOptions): Value {
  if (id > maxId) return { kind: 'unreadable', why: 'too-long' }
  const ref = { typeId, id }
  const isDay = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(String(id))
  if (isDay) return { kind: 'unsure', why: 'other-meaning', refs: [ref] }
  if (id > 999_999_999) return { kind: 'unsure', why: 'too-long', refs: [ref] }
  const value = known(ref, options)
  return value.kind === 'record' ? { ...value, isPlain: true } : value
}

export function readLinks(links: readonly string[], options: ListOptions): Value {
  const values = links.map((link) => readLink(link, options))
  const [first] = values
  const isOne = values.every((value) => JSON.stringify(value) === JSON.stringify(first))
  if (first !== undefined && isOne) return first
  const refs = values.flatMap((value) => refsOf(value))
  return { kind: 'unsure', why: 'one-or-several', refs }
}

export function readLink(link: string, options: ListOptions): Value {
  const read = readRecordLink(link)
  if (read === null || read.ref === null) return { kind: 'unreadable', why: 'no-record' }
  const { host, ref } = read
  const value = known(ref, options)
  if (host === null || isOwnHost(host, options) || value.kind !== 'record') return value
  return { kind: 'unsure', why: 'other-host', refs: [ref], host }
}

export function known(ref: RecordRef, { types }: ListOptions): Value {
  const isKnown = types.some(({ id }) => id === ref.typeId)
  return isKnown ? { kind: 'record', ref } : { kind: 'unreadable', why: 'unknown-type' }
}

export function refsOf(value: Value): RecordRef[] {
  if (value.kind === 'record') return [value.ref]
  return value.kind === 'unsure' ? value.refs : []
}

const range =
  /^[^\p{L}\p{N}]*(\p{Nd}{1,10})\s*(?:[-–—‒−…]|\.{2,3})\s*(\p{Nd}{1,10})[^\p{L}\p{N}]*$/u
const maxRange = 1000

/** `1042-1050` stands for nine records, or is something else altogether. */
export function readRange(text: string, typeId: number): Value | null {
  const [, first, last] = range.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const [from, to] = [readWrittenId(first), readWrittenId(last)]
  const length = from === null || to === null ? 0 : to - from + 1
  const isRange = from !== null && length > 1 && length <= maxRange
  const refs = isRange ? Array.from({ length }, (_, at) => ({ typeId, id: from + at })) : []
  return { kind: 'unsure', why: 'range', refs }
}

/** Numbers that are never records, as they are cut out of a line before its other numbers are read. */
export const otherNumbers: readonly [why: Unreadable, pattern: RegExp][] = [
  ['phone', /(?<![\p{L}\p{N}])(?:\+|00)\p{Nd}[\p{Nd}\s().-]{6,}\p{Nd}/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}.,-])(?:[178][\s-]?)?\(?\p{Nd}{3}\)?[\s-]\p{Nd}{3}[\s-](?:\p{Nd}{2}[\s-]\p{Nd}{2}|\p{Nd}{4})(?![\p{N}]|[\s-]\p{N})/gu,
  ],
  [
    'date',
    /(?<![\p{L}\p{N}.,-])(?:\p{Nd}{1,2}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}|\p{Nd}{4}([./-])\p{Nd}{1,2}\2\p{Nd}{1,2})(?:[T\s,]+\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2}(?:[.,]\p{Nd}+)?)?Z?)?(?![\p{N}])/gu,
  ],
  ['date', /(?<![\p{L}\p{N}:.])\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2}(?:[.,]\p{Nd}+)?)?(?![\p{N}:])/gu],
  ['amount', /[$€£₽₴₸¥]\s?\p{Nd}[\p{Nd} \u00A0\u202F.,'’]*/gu],
  [
    'amount',
    /(?<![\p{L}\p{N}.,])\p{Nd}[\p{Nd} \u00A0\u202F.,'’]*\s?(?:[%‰$€£₽₴₸¥]|(?:руб|р\.|грн|тг|USD|EUR|RUB|UAH|KZT|CHF|GBP)(?!\p{L}))/giu,
  ],
]

function whyNot(text: string): Unreadable {
  const other = otherNumbers.find(([, pattern]) => text.replaceAll(pattern, '').trim() === '')
  if (other !== undefined) return other[0]
  if (/\p{L}{2,}|\p{L}.*\s/u.test(text) || !/\p{N}/u.test(text)) return 'words'
  return /^[^\p{L}\p{N}]*[\p{Nd}.,]+(?:[eE][+-]?\p{Nd}+)?[^\p{L}\p{N}]*$/u.test(text)
    ? 'not-whole'
    : 'no-record'
}
