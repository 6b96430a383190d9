/** Excel recognises UTF-8 only with this mark at the start. */
const byteOrderMark = '\uFEFF'

/** What separates cells, and the parts of a number. */
export interface CsvStyle {
  delimiter: ',' | ';'
  decimal: ',' | '.'
}

/** The portal's language codes that are no language tags. */
const languageTags: Record<string, string> = {
  br: 'pt-BR',
  in: 'hi',
  kz: 'kk',
  la: 'es-419',
  sc: 'zh-CN',
  tc: 'zh-TW',
  ua: 'uk',
  vn: 'vi',
}

/** As spreadsheets in the portal's language (`ru`, `la` …) expect it when they open a file. */
export function csvStyle(portalLang: string): CsvStyle {
  const lang = portalLang.toLowerCase()
  const [tag = 'en'] = Intl.NumberFormat.supportedLocalesOf(languageTags[lang] ?? lang)
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5)
  const decimal = parts.some(({ value }) => value === ',') ? ',' : '.'
  // Windows separates lists by a semicolon in Arabic as well, which has a decimal point.
  return { delimiter: decimal === ',' || lang === 'ar' ? ';' : ',', decimal }
}

/**
 * A table as RFC 4180 text: CRLF after every row, quotes only where needed. Numbers may be calculated
 * with; every text stays the text it is, in spreadsheets and in `readList`.
 */
export function csvOf(
  rows: readonly (readonly (string | number)[])[],
  { delimiter, decimal }: CsvStyle,
): string {
  function cellOf(value: string | number): string {
    return quoted(typeof value === 'number' ? String(value).replace('.', decimal) : asText(value))
  }
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(delimiter)}\r\n`).join('')
}

/** With all delimiters, because a spreadsheet in another language splits at another one. */
function quoted(cell: string): string {
  return /["\t;,|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const controls = /\p{Cc}+/gu
const formulaStart = /[=+\-@＝＋－＠]/u.source
const startsFormula = new RegExp(`^\\s*${formulaStart}`, 'u')
const formulaWithin = new RegExp(`([\\t;,|][\\s"]*)(?=${formulaStart})`, 'gu')

/**
 * On one line, and guarded where a spreadsheet would make a formula, number or date of it (OWASP "CSV
 * Injection"): only a tab in quotes prevents that without being seen. Where a spreadsheet that splits at
 * another delimiter would find a formula, a mark without width comes first.
 */
function asText(text: string): string {
  const line = text.replaceAll(controls, ' ')
  const guarded = startsFormula.test(line) || isLikeNumber(line) ? `\t${line}` : line
  return guarded.replaceAll(formulaWithin, '$1\uFEFF')
}

const months =
  'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|янв|фев|мар|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'
const month = new RegExp(`(?<!\\p{L})(?:${months})\\p{L}*`, 'giu')
const truth = /^\s*(?:true|false|wahr|falsch|истина|ложь|vrai|faux|صواب|خطأ)\s*$/iu
/** No word but units, currencies, powers of ten: `00123`, `1-2`, `1e5`, `10 AM`, `5 zł`. */
const noWord = /^(?=.*\p{Nd})(?:[^\p{L}_]|(?<!\p{L})\p{L}{1,3}(?!\p{L}))*$/u

/** `2026-05-12T14:03:07+03:00`, a key of hexadecimal digits. */
const mixed = /\p{Nd}(?!e\p{Nd})\p{L}+\p{Nd}/iu

function isLikeNumber(text: string): boolean {
  if (truth.test(text)) return true
  return noWord.test(text.replaceAll(month, ' ')) && !mixed.test(text)
}

/** Long enough for the browser to have saved the file. */
const releaseAfterMs = 60_000

/** Saves a text as a file through the browser's downloads. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Frees the content, which the browser would otherwise keep as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs)
}
