import {
  readShortCode,
  typesNamedIn,
  withoutTypeNames,
  wordPattern,
  readWrittenId,
  withoutInvisible,
  addresses,
} from '#portal/model/parse-record-input.ts'

import { speaksOfOther } from './headings.ts'
import { readNumbers, type NumberStyle, numberStyle } from './read-numbers.ts'
import {
  bareNumbersIn,
  isRecordNumber,
  known,
  otherNumbers,
  plainId,
  readLink,
  readLinks,
  readRange,
  refsOf,
  type Value,
} from './read-value.ts'
import type { ListOptions, Piece } from './reading.ts'

/** A value at its place in a line. */
interface Cut {
  at: number
  text: string
  value: Value
}

/**
 * Reads a text that is no table. Links and short codes count wherever they stand; bare numbers only in
 * lines without other words, unless a sentence above says that they are something else.
 */
export function readLines(text: string, options: ListOptions): Piece[] {
  const lines = withoutInvisible(text).split(/\r\n|\r|\n/)
  const style = numberStyle(lines)
  const unmarked = blankMarkers(lines)
  let isOther = false
  const read = lines.map((line, at) => {
    const cuts = readLine(unmarked[at]?.text ?? line, style, options)
    if (cuts.isTitle) isOther = speaksOfOther(line, options.typeId)
    const isDoubtful = isOther || unmarked[at]?.isDoubtful === true
    return cuts.pieces.map((cut) => (isDoubtful ? inDoubt(cut, 'other-meaning') : cut))
  })
  const rows = areRowsOfNumbers(read, lines) ? read.map((cuts) => cuts.map(ofRows)) : read
  return rows.flatMap((cuts, at) =>
    cuts.map(({ text: piece, value }) => ({ line: at + 1, text: piece, ...value })),
  )
}

function ofRows(cut: Cut): Cut {
  return inDoubt(cut, 'rows-of-numbers')
}

function inDoubt(cut: Cut, why: 'other-meaning' | 'rows-of-numbers'): Cut {
  const { value } = cut
  if (value.kind !== 'record' || value.isPlain !== true) return cut
  return { ...cut, value: { kind: 'unsure', why, refs: [value.ref] } }
}

/** Markup around a link; what it shows is no piece of its own. */
const markup =
  /<a\b[^>]*>.*?<\/a>|\[url=[^\]]*\].*?\[\/url\]|\[[^[\]]*\]\([^)\s]*\)|<https?:[^>|\s]*\|[^>]*>|=?HYPERLINK\([^)]*\)/giu
const mailAddress = /[\p{L}\p{N}.+_-]+@[\p{L}\p{N}.-]+/gu
const code =
  /(?<![\p{L}\p{N}_|:.-])[A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*[_|]\d+(?![\p{L}\p{N}_|-]|:\S)/gu
const rangeText =
  /(?<![\p{L}\p{N}.,:-])\p{Nd}{1,10}\s*(?:[-–—‒−…]|\.{2,3})\s*\p{Nd}{1,10}(?![\p{L}\p{N}-]|[.,:]\p{N})/gu

/** Says nothing but that the numbers are records: `WHERE ID IN (1042)`, `Deals: 1042, 1043`. */
const neutral = wordPattern(
  'id|ids|ид|select|from|where|in|b|crm|and|or|и|или|und|oder|no|nr|№|номер|номера|number|numbers|nummer|nummern|record|records|элемент|элементы|رقم|و|أو',
  'giu',
)
/** A text without the words that only say what its numbers are. */
export function withoutLabels(text: string): string {
  return withoutTypeNames(text.replaceAll(neutral, ' '))
}

const hasSign = /[#№]|(?<!\p{L})(?:id|ids|ид|no|nr)(?!\p{L})/iu
const singular = wordPattern(
  'deal|lead|contact|company|record|сделка|сделку|сделке|лид|контакт|компания|auftrag|kontakt|firma|unternehmen|صفقة|شركة',
)

/** `ID: 1042` and `deal #1042` within a sentence. */
const labelled =
  /(?<word>\p{L}+)?(?<between>[\s"'«(]*)(?<![\p{L}\p{N}_])(?<label>ID|ИД|#|№|No\.|Nr\.)["'”»]?\s*[:=]?\s*["'“«]?(?<number>\p{Nd}+(?:[\u00A0\u202F'’]\p{Nd}{3})*)(?![\p{L}\p{N}_%]|[.,:/-]\p{N})/giu

function readLine(
  line: string,
  style: NumberStyle,
  options: ListOptions,
): { pieces: Cut[]; isTitle: boolean } {
  if (!/[\p{L}\p{N}]/u.test(line)) return { pieces: [], isTitle: false }
  if (/^\s*[1-9]\d{0,8}\s*$/.test(line)) {
    const value = plainId(Number(line), options.typeId, options)
    return { pieces: [{ at: 0, text: line.trim(), value }], isTitle: false }
  }
  const pieces: Cut[] = []
  let rest = line
  function cut(pattern: RegExp, read: (match: string) => Value | null) {
    rest = rest.replaceAll(pattern, (...groups) => {
      const [text] = groups as [string] // the match comes first, then its groups
      const at: unknown = groups.findLast((part) => typeof part === 'number')
      const value = read(text)
      if (value === null || typeof at !== 'number') return text
      pieces.push({ at, text, value })
      return '\n'.repeat(text.length)
    })
  }
  cut(markup, (text) => {
    const links = text.match(addresses)
    return links === null ? null : readLinks(links.slice(0, 1), options)
  })
  cut(addresses, (text) => readLink(text, options))
  cut(/&#x?[\da-f]+;/gi, () => ({ kind: 'unreadable', why: 'words' }))
  cut(mailAddress, () => ({ kind: 'unreadable', why: 'words' }))
  cut(code, (text) => {
    const ref = readShortCode(text)
    return ref === null ? null : known(ref, options)
  })
  for (const [why, pattern] of otherNumbers) cut(pattern, () => ({ kind: 'unreadable', why }))
  const [named, ...more] = typesNamedIn(rest)
  const typeId = named ?? options.typeId
  cut(rangeText, (text) => readRange(text, typeId))

  // A row such as a day and a sum, or a link and what it shows.
  const isBesideOther = pieces.some(
    ({ text, value }) => isDayOrSum(value) || (/^(?:<a\b|\[)/i.test(text) && /\p{L}/u.test(text)),
  )
  const words = withoutLabels(rest)
  const isSentence = /\p{L}/u.test(words) || more.length > 0
  if (isSentence) {
    cut(labelled, labelledValue)
    cutWords()
  } else {
    const numbers = readNumbers(withoutLabels(rest), typeId, style, options)
    const isCount =
      named !== undefined && numbers.length === 1 && !hasSign.test(rest) && !singular.test(rest)
    const isDoubtful = isCount || !isRecordNumber(named, rest) || isBesideOther || pair.test(rest)
    const counted = countsOfRecords(rest)
    pieces.push(
      ...numbers.map((one) =>
        isDoubtful || counted.has(one.text) || isBesideRecord(one)
          ? inDoubt(one, 'other-meaning')
          : one,
      ),
    )
    if (pieces.length === 0 && /[\p{L}\p{N}]/u.test(rest)) cutWords()
  }
  const isTitle = /\p{L}/u.test(rest) && pieces.every(({ value }) => value.kind !== 'record')
  return { pieces: pieces.toSorted((a, b) => a.at - b.at), isTitle }

  /** A link or a short code says which record the line means; a number beside it may repeat its ID. */
  function isBesideRecord({ value }: Cut): boolean {
    const ids = pieces.flatMap((piece) =>
      piece.value.kind === 'record' && piece.value.isPlain !== true ? [piece.value.ref.id] : [],
    )
    return ids.length > 0 && value.kind === 'record' && !ids.includes(value.ref.id)
  }

  function labelledValue(text: string): Value | null {
    labelled.lastIndex = 0
    const { word = '', between = '', number = '' } = labelled.exec(text)?.groups ?? {}
    labelled.lastIndex = 0
    const [own] = typesNamedIn(word)
    const isOwnLabel = own !== undefined || word === '' || /[("«]/.test(between)
    const id = readWrittenId(number)
    if (id === null) return null
    const refs = [{ typeId: own ?? typeId, id }]
    const isMeant =
      (own ?? named) !== undefined &&
      (own !== undefined || more.length === 0) &&
      isOwnLabel &&
      isRecordNumber(own ?? named, text) &&
      (own === undefined || own === options.typeId || more.length === 0)
    return isMeant
      ? plainId(id, own ?? typeId, options)
      : { kind: 'unsure', why: 'among-words', refs }
  }

  /** Numbers among words are offered; the words themselves are one piece. */
  function cutWords() {
    for (const number of bareNumbersIn(rest)) {
      const id = readWrittenId(number)
      const value = id === null ? null : plainId(id, typeId, options)
      if (value === null) continue
      const refs = refsOf(value)
      pieces.push({
        at: rest.indexOf(number),
        text: number,
        value: { kind: 'unsure', why: 'among-words', refs },
      })
    }
    const left = rest.replaceAll('\n', ' ').replaceAll(/\s+/g, ' ').trim()
    if (!/\p{L}/u.test(left) && pieces.length > 0) return
    pieces.push({ at: line.length, text: left, value: { kind: 'unreadable', why: 'words' } })
  }
}

function isDayOrSum(value: Value): boolean {
  return value.kind === 'unreadable' && (value.why === 'date' || value.why === 'amount')
}

/** `57: 900`, `57 -> 58`, `57 (3)`, and `2)` or `2.` within a line: some of the numbers are not meant. */
const pair =
  /\p{Nd}\s*(?:(?:[:=*@×→]|[-=]>)\s*|\(\s*)\p{Nd}|(?<=\p{Nd}.*[\s,;])\(?\p{Nd}{1,3}(?:\)|\.\s)\s*\p{Nd}/u

const countedWord = /(?<!\p{N})(\p{Nd}+)\s+(\p{L}+(?:\s\p{L}+)?)/gu
const plural = wordPattern(
  'records|ids|numbers|elements|записи|записей|элемента|элементов|datensätze',
)

/** The 3 of "3 deals: 57, 58, 59". */
function countsOfRecords(text: string): Set<string> {
  const found = Array.from(text.matchAll(countedWord), ([, count = '', word = '']) =>
    plural.test(word) || (typesNamedIn(word).length > 0 && !singular.test(word)) ? count : '',
  )
  return new Set(found)
}

/** Several lines of equally many plain numbers are IDs beside sums, or a list of IDs that ascend. */
function areRowsOfNumbers(read: readonly Cut[][], lines: readonly string[]): boolean {
  const plain = read.map((cuts) =>
    cuts.flatMap(({ value }) => {
      const isPair = value.kind === 'unsure' && value.why === 'one-or-several'
      const isPlain = value.kind === 'record' && value.isPlain === true
      return isPair || isPlain ? refsOf(value).map(({ id }) => id) : []
    }),
  )
  const rows = plain.filter((ids) => ids.length > 0)
  const wide = rows.filter((ids) => ids.length > 1)
  const isAscending = plain.flat().every((id, at, all) => at === 0 || id > (all[at - 1] ?? 0))
  if (isAscending || wide.length === 0) return false
  if (plain.some((ids, at) => ids.length > 1 && lines[at]?.includes('\t'))) return true
  const isEven = wide.every((ids) => ids.length === wide[0]?.length)
  return isEven && wide.length > 1 && wide.length >= rows.length / 2
}

interface Unmarked {
  text: string
  /** It begins like a numbered line, but its neighbours are not numbered so. */
  isDoubtful: boolean
}

const bullet =
  /^\s*(?:>\s*)*(?:[-–—*+]\s+|[•‣▪●○◦·→►☐☑☒✓✔✗✘]\s*|\[[ xXvV✓]?\]\s+|\p{Nd}\u20E3\s*|\p{No}\s*|\p{Extended_Pictographic}\s*)*/u
const marker = /^\s*(?:(\p{Nd}{1,3})(?:\.\s+|\)\s*)|\((\p{Nd}{1,3})\)\s+)(?=\S)/u
/** `1.101` under `2.102`: a marker and an ID, or a number with a separator. */
const dotted = /^\s*(\d{1,3})\.\d{3}\s*$/

/** Takes bullets and the numbers of a numbered list off the lines, each as long as before. */
function blankMarkers(lines: readonly string[]): Unmarked[] {
  const plain = lines.map((line) => blank(line, bullet))
  const markers = plain.map((line) => {
    const [, first, second] = marker.exec(line) ?? []
    return first === undefined && second === undefined ? null : Number(first ?? second)
  })
  const isSequence = counts(markers)
  const dots = plain.flatMap((line) => dotted.exec(line)?.[1] ?? []).map(Number)
  const hasDottedCount = dots.length > 1 && dots.every((dot, at) => dot === at + (dots[0] ?? 0))
  return plain.map((line, at) => {
    if (markers[at] === null || markers[at] === undefined) {
      return { text: line, isDoubtful: hasDottedCount && dotted.test(line) }
    }
    return isSequence
      ? { text: blank(line, marker), isDoubtful: false }
      : { text: line, isDoubtful: true }
  })
}

function blank(line: string, pattern: RegExp): string {
  return line.replace(pattern, (found) => ' '.repeat(found.length))
}

/** 1, 2, 3 …, also starting again. */
function counts(numbers: readonly (number | null)[]): boolean {
  const given = numbers.filter((number) => number !== null)
  return given.every((number, at) => number === 1 || number === (given[at - 1] ?? Number.NaN) + 1)
}
