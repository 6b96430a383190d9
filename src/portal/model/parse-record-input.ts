import type { ObjectType } from './object-type.ts'
import type { RecordRef } from './record.ts'

/** What somebody typed or pasted to identify a record. */
export type RecordInput =
  /** A bare number: the type is up to the screen. */
  | { kind: 'id'; id: number }
  | { kind: 'ref'; ref: RecordRef }
  /** A link of another portal; its record may be that of this portal under an old name. */
  | { kind: 'other-host'; host: string; ref: RecordRef }
  /** Well formed, but of a type that the portal does not have or cannot fire on. */
  | { kind: 'unknown-type'; typeId: number; id: number }
  | { kind: 'unreadable' }

/** Whose links name records of this portal. */
export interface PortalHosts {
  /** The portal's own. */
  host: string
  /** Other names of this portal, as a person confirmed. */
  otherHosts?: readonly string[]
}

/** Whether a link is the portal's; without a host (null) it is a path of the portal. */
export function isOwnHost(named: string | null, { host, otherHosts }: PortalHosts): boolean {
  return named === null || named === host || otherHosts?.includes(named) === true
}

/**
 * Reads an ID as people write it (`1042`, `1 042`, `#1042`, `Deal #1042`), a link to a card (also inside
 * a sentence), or a short code as the portal writes it: `DEAL_25`, `D_25`, `T9c_5`, `SI_9`,
 * `DYNAMIC_177_5`. Total.
 */
export function parseRecordInput(
  text: string,
  types: readonly Pick<ObjectType, 'id'>[],
  hosts: PortalHosts,
): RecordInput {
  const id = readWrittenId(text)
  if (id !== null) return { kind: 'id', id }
  const link = readLinkIn(text)
  const ref = link?.ref ?? readShortCode(text) ?? readNamedId(text)
  if (ref === null) return { kind: 'unreadable' }
  if (!types.some((type) => type.id === ref.typeId)) return { kind: 'unknown-type', ...ref }
  const host = link?.host ?? null
  return host === null || isOwnHost(host, hosts)
    ? { kind: 'ref', ref }
    : { kind: 'other-host', host, ref }
}

/** The only address of a text; two of them are two records. */
function readLinkIn(text: string): RecordLink | null {
  const [address, ...more] = withoutInvisible(text).match(addresses) ?? []
  return address === undefined || more.length > 0 ? null : readRecordLink(address)
}

/** `Deal #1042`. */
function readNamedId(text: string): RecordRef | null {
  const [typeId, ...more] = /[#№]|No\.|Nr\.|\bID\b/i.test(text) ? typesNamedIn(text) : []
  return more.length > 0 ? null : makeRef(typeId, readWrittenId(withoutTypeNames(text)))
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

/** One of `DEAL_25`, `D_25`, `DEAL|25`, `T9c_5`, `DYNAMIC_177_5`, and nothing around it but quotes. */
export function readShortCode(text: string): RecordRef | null {
  const bare = withoutInvisible(text).replaceAll(wrapped, '')
  const parts = /^(\w+)[_|](\d+)$/.exec(bare)
  const code = parts?.[1]?.toUpperCase()
  if (code === undefined) return null
  const id = readId(parts?.[2])
  const dynamic = /^DYNAMIC_(\d+)$/.exec(code)?.[1]
  if (dynamic !== undefined) return makeRef(readId(dynamic), id)
  const known = codeTypes.get(code)
  if (known !== undefined) return makeRef(known, id)
  // The short code of a smart process is a T and its number in hexadecimal digits.
  const hex = /^T([0-9A-F]{1,12})$/.exec(code)?.[1]
  return hex === undefined ? null : makeRef(Number.parseInt(hex, 16), id)
}

function makeRef(typeId: number | null | undefined, id: number | null): RecordRef | null {
  return typeId === null || typeId === undefined || typeId === 0 || id === null
    ? null
    : { typeId, id }
}

/** What people call the types, in the app's languages and as programs name them; stems end in `*`. */
const names: [typeId: number, words: string][] = [
  [
    1,
    'lead|leads|лид|лида|лиду|лидом|лиде|лиды|лидов|лидам|лидами|лидах|عميل محتمل|العميل المحتمل',
  ],
  [2, 'deal|deals|сделк*|сделок|auftrag|auftrags|aufträge|угод*|صفقة|الصفقة|صفقات|الصفقات'],
  [3, 'contact|contacts|контакт*|kontakt|kontakte|kontakts|جهة اتصال|جهة الاتصال|جهات الاتصال'],
  [4, 'company|companies|компани*|unternehmen|unternehmens|firma|firmen|شركة|الشركة|الشركات'],
  [7, 'estimate|estimates|quote|quotes|предложени*|angebot|angebots|angebote|عرض أسعار|عرض الأسعار'],
  [31, 'invoice|invoices|счет*|счёт*|rechnung|rechnungs|rechnungen|فاتورة|الفاتورة|فواتير'],
]

/** A whole word of those given; `*` stands for any ending. */
export function wordPattern(words: string, flags = 'iu'): RegExp {
  return new RegExp(wordSource(words), flags)
}

function wordSource(words: string): string {
  return `(?<![\\p{L}\\p{M}])(?:${words.replaceAll('*', '\\p{L}*')})(?![\\p{L}\\p{M}])`
}

const patterns = names.map(([typeId, words]) => ({ typeId, pattern: wordPattern(words, 'giu') }))

/** The types a text names; empty where it names none. */
export function typesNamedIn(text: string): number[] {
  return patterns.filter(({ pattern }) => text.search(pattern) !== -1).map(({ typeId }) => typeId)
}

export function withoutTypeNames(text: string): string {
  return patterns.reduce((rest, { pattern }) => rest.replaceAll(pattern, ' '), text)
}

/** Characters that nobody sees: zero-width, direction marks, byte order mark, soft hyphen, variants. */
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uFE0E|\uFE0F/g

export function withoutInvisible(text: string): string {
  return text.replace(invisible, '')
}

/** Quotes and brackets around a value. */
export const wrapping = '"\'`´‘’‚‛“”„‟«»‹›()\\[\\]{}<>'

const wrapped = new RegExp(`^[${wrapping}\\s]+|[${wrapping}\\s.!?]+$`, 'gu')
const sign = /^(?:#|№|No\.?|Nr\.?|N°|ID|ИД)[\s:=]*(?=\p{Nd})/iu
/** The same separator between all groups: blanks, no-break blanks, comma, dot, apostrophe. */
const thousands = /^\d{1,3}([ \u00A0\u2007\u2009\u202F,.'’ʼ`´٬])\d{3}(?:\1\d{3})*$/u
const zeroFraction = /(?<=\d)[.,٫]0{1,2}$/

/**
 * One ID as people and programs write it: `1042`, `#1042`, `No. 1042`, `1 042`, `1,042`, `1042.0`,
 * `="1042"`, `'1042`, in the digits of any script. Null where the text is anything else.
 */
export function readWrittenId(text: string): number | null {
  const bare = withoutInvisible(text)
    .replace(/^\s*=(?=\s*["“”])/, '')
    .replaceAll(wrapped, '')
  const digits = asciiDigits(bare.replace(sign, ''))
  if (digits === null) return null
  const whole = digits.replace(zeroFraction, '')
  if (/^\d+$/.test(whole)) return readId(whole)
  return thousands.test(whole) ? readId(whole.replaceAll(/\D/g, '')) : null
}

/** Digits of any script as 0 … 9; null where one number mixes scripts, which look alike and differ. */
function asciiDigits(text: string): string | null {
  if (!/[^\0-\x7F]/.test(text)) return text
  const zeros = new Set<number>()
  const ascii = text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const value = digitValue(code)
    zeros.add(code - value)
    return String(value)
  })
  return zeros.size > 1 ? null : ascii
}

/** Unicode keeps the digits of each script in rows of ten that start with zero. */
function digitValue(code: number): number {
  let first = code
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1
  return (code - first) % 10
}

/** 1 … 2^53 - 1, so that no digit is lost. */
function readId(digits: string | undefined): number | null {
  const id = digits === undefined ? Number.NaN : Number(digits)
  return Number.isSafeInteger(id) && id > 0 ? id : null
}

/** What an address points at. */
export interface RecordLink {
  /** In lower case and ASCII letters; null for a path without a host. */
  host: string | null
  /** Null: a page of the portal or of another site that is no record's card. */
  ref: RecordRef | null
}

const addressLetter = /[^\s"'<>«»“”‘’|[\]{}\\^`]/.source

/** Addresses in a text: whole ones, percent-encoded ones, without `https://`, and bare paths of cards. */
export const addresses = new RegExp(
  [
    // A comma may belong to the query, unless another address follows it, as it may a card's path.
    `https?:\\/\\/(?:(?![,;]+https?:|(?<=\\/\\d+\\/?)https?:)${addressLetter})+`,
    'https?%3A%2F%2F[\\w%.~+-]+',
    `(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}(?::\\d+)?\\/${addressLetter}*`,
    `(?<![\\p{L}\\p{N}._/-])\\/(?:crm|page|mobile)\\/${addressLetter}+`,
  ].join('|'),
  'giu',
)

/**
 * Reads the address of a card: today's, old (`/crm/deal/show/25/`) and mobile ones, those of digital
 * workplaces, upper case, percent-encoded. Only the path counts: a query may hold another record's
 * path. Null where the text is no address.
 */
export function readRecordLink(text: string): RecordLink | null {
  const address = decoded(text.trim()).replace(/[\s!.,;:)\]}>'"»”]+$/u, '')
  const parts =
    /^(?:https?:\/\/([^/?#\s]+)|((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?)(?=\/))?(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/iu.exec(
      address,
    )
  if (parts === null) return null
  const [, host = parts[2], , path = '', query = ''] = parts
  if (host === undefined && !/^\/(?:crm|page|mobile)\//i.test(path)) return null
  return { host: host === undefined ? null : plainHost(host), ref: refOf(path, query) }
}

/** As the browser writes it: in lower case and ASCII letters, without a user and the usual port. */
function plainHost(host: string): string {
  const bare = host
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/:(?:80|443)$/, '')
  try {
    return /[^\0-\x7F]/.test(bare) ? new URL(`https://${bare}`).host : bare
  } catch {
    // No host that a browser could open, and certainly not the portal's.
    return bare
  }
}

function decoded(text: string): string {
  if (!/^https?%3A/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    // Cut off in the middle of an escape: no address.
    return text
  }
}

function refOf(path: string, query: string): RecordRef | null {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '')
  const [place, kind = '', action = '', id = ''] = steps.slice(-4)
  if (place === 'crm' && ['details', 'show', 'edit'].includes(action)) {
    return makeRef(typeOfSymbol(kind), readDigits(id))
  }
  if (place === 'type' && action === 'details') {
    const isCard = steps.at(-5) === 'crm' || steps[0] === 'page'
    return isCard ? makeRef(readDigits(kind), readDigits(id)) : null
  }
  const [mobile, crm, name = '', ...rest] = steps
  if (mobile !== 'mobile' || crm !== 'crm' || rest.length > 0) return null
  // The mobile page names its record nowhere but in its query.
  const named = new URLSearchParams(query.replaceAll('&amp;', '&')).get(`${name}_id`) ?? ''
  return makeRef(typeOfSymbol(name), readDigits(named))
}

function typeOfSymbol(name: string): number | undefined {
  return namedTypes.find(([, symbol]) => symbol === name.toUpperCase())?.[0]
}

function readDigits(text: string): number | null {
  return /^\d+$/.test(text) ? readId(text) : null
}
