import { readWrittenId, wrapping } from '#portal/model/parse-record-input.ts'

import { plainId, refsOf, type Value } from './read-value.ts'
import type { ListOptions } from './reading.ts'

/** What a blank, or a comma, between digits does in this text; `mixed`: now the one, now the other. */
export type Grouping = 'thousands' | 'mixed' | 'unknown'

export type NumberStyle = Record<' ' | ',', Grouping>

interface PlacedValue {
  at: number
  text: string
  value: Value
}

/**
 * No list of IDs holds `042`: such a group is the end of a larger number. The same holds where all lines
 * are one pair and begin alike, as `12,344` under `12,345`.
 */
export function numberStyle(lines: readonly string[]): NumberStyle {
  return { ' ': groupingBy(' ', lines), ',': groupingBy(',', lines) }
}

const zero = '[0٠۰०０]'

function groupingBy(separator: ' ' | ',', lines: readonly string[]): Grouping {
  const sequence = new RegExp(`(?<!\\p{Nd})\\p{Nd}+(?:${separator}\\p{Nd}+)+`, 'gu')
  const number = new RegExp(`^\\p{Nd}{1,3}(?:${separator}\\p{Nd}{3})+$`, 'u')
  const sequences = lines.flatMap((line) => line.match(sequence) ?? [])
  const numbers = sequences.filter((text) => number.test(text))
  const hasZero = numbers.some((text) => new RegExp(`${separator}${zero}`, 'u').test(text))
  const filled = lines.filter((line) => line.trim() !== '')
  const isColumn = filled.length > 1 && filled.every((line) => number.test(line.trim()))
  const firsts = numbers.map((text) => text.split(separator)[0])
  if (!hasZero && !(isColumn && new Set(firsts).size < firsts.length)) return 'unknown'
  const isFraction = (text: string) => separator === ',' && /,0{1,2}$/.test(text)
  return sequences.every((text) => number.test(text) || isFraction(text)) ? 'thousands' : 'mixed'
}

const quotes = '"\'“”„«»‘’'
/** Between values, wherever it is more than a lone blank or comma, which may separate thousands. */
const gap = new RegExp(
  `[;|\\t\\n&；،؛，、]|,(?=\\s)|\\s,|\\s[/&]\\s|(?<=[${quotes}])\\s*,\\s*(?=[${quotes}])|(?<=[)\\]])\\s*,`,
  'u',
)

/** Reads a line of numbers; each becomes one value, and what may be one number or two is unsure. */
export function readNumbers(
  line: string,
  typeId: number,
  style: NumberStyle,
  options: ListOptions,
): PlacedValue[] {
  const read: PlacedValue[] = []
  let from = 0
  for (const field of splitKeeping(line)) {
    const at = line.indexOf(field, from)
    from = at + field.length
    read.push(
      ...readField(field, style).map((part) => ({ at, text: part.text, value: valueOf(part) })),
    )
  }
  return read

  function valueOf({ ids, isSure }: Read): Value {
    const values = ids.map((id) => plainId(id, typeId, options))
    const [only] = values
    if (only === undefined) return { kind: 'unreadable', why: 'not-whole' }
    if (isSure) return only
    return { kind: 'unsure', why: 'one-or-several', refs: values.flatMap((value) => refsOf(value)) }
  }
}

function splitKeeping(line: string): string[] {
  return line
    .replaceAll(/([#№])\s+(?=\p{Nd})/gu, '$1')
    .split(gap)
    .map((field) => field.trim())
    .filter((field) => /\p{N}/u.test(field))
}

/** A value and the ID it is; where that is not sure, the IDs it may stand for. */
interface Read {
  text: string
  ids: number[]
  isSure: boolean
}

function readField(field: string, style: NumberStyle): Read[] {
  const isQuoted = new RegExp(`^=?[${quotes}][^${quotes}]+[${quotes}]$`, 'u').test(field)
  if (isQuoted) return [one(field)]
  const words = field.split(/ +/)
  const digits = words.map(unwrapped)
  if (words.length > 1 && digits.every(isDigits)) return readSequence(digits, ' ', style)
  if (words.length > 1)
    return words.filter((word) => /\p{N}/u.test(word)).flatMap((word) => readField(word, style))
  const bare = unwrapped(field)
  const parts = bare.split(',').filter((part) => part !== '')
  const isFraction =
    parts.length === 2 && /^\p{Nd}{1,2}$/u.test(parts[1] ?? '') && Number(parts[1]) === 0
  if (parts.length < 2 || isFraction) return [one(bare)]
  // `1041,50` may be a sum.
  if (parts.length === 2 && /^\p{Nd}{1,2}$/u.test(parts[1] ?? '')) return [unsure(bare, parts)]
  if (parts.every(isDigits)) return readSequence(parts, ',', style)
  const whole = readWrittenId(bare)
  if (whole !== null) return [one(bare)]
  return parts.some((part) => part.startsWith('0')) ? [unsure(bare, parts)] : parts.map(one)
}

function one(text: string): Read {
  const id = readWrittenId(text)
  return { text, ids: id === null ? [] : [id], isSure: true }
}

function unsure(text: string, parts: readonly string[]): Read {
  return { text, ids: parts.flatMap((part) => readWrittenId(part) ?? []), isSure: false }
}

/** Digits with the same separator between them: one number in groups of three, or a list. */
function readSequence(parts: readonly string[], separator: ' ' | ',', style: NumberStyle): Read[] {
  const text = parts.join(separator)
  const whole = readWrittenId(text)
  const isNumber = whole !== null && whole <= 999_999_999
  if (isNumber && style[separator] === 'thousands') return [one(text)]
  const hasZero = parts.slice(1).some((part) => new RegExp(`^${zero}`, 'u').test(part))
  const isList = !isNumber && !hasZero && style[separator] === 'unknown' && !isCardNumber(parts)
  return isList ? parts.map(one) : [unsure(text, parts)]
}

/** Sixteen digits in fours, of which the last one checks the others (ISO/IEC 7812). */
function isCardNumber(parts: readonly string[]): boolean {
  if (parts.length !== 4 || parts.some((part) => part.length !== 4)) return false
  const digits = Array.from(parts.join(''), Number)
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit * 2 : digit
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return sum % 10 === 0
}

function isDigits(text: string): boolean {
  return /^[#№]?\p{Nd}+$/u.test(text)
}

function unwrapped(text: string): string {
  return text.replaceAll(new RegExp(`^[${wrapping}:=*]+|[${wrapping}.!?:,*]+$`, 'gu'), '')
}
