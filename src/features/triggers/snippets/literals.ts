/**
 * String literals of other languages. Each function returns the whole literal with
 * its quotes, in printable characters; letters of every alphabet stay readable.
 */

/** Characters that are invisible, reverse the line or end it: an editor would hide their effect. */
const unseen =
  /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

function unicodeEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A JSON string; also valid in Python and Go, which share these escapes. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll(unseen, unicodeEscape)
}

/** JavaScript. `<` is escaped too, so that it can stand in a `<script>` of a page. */
export function jsString(text: string): string {
  const inner = doubleQuoted(text).slice(1, -1)
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('<', '\\u003C')}'`
}

/** PHP: single quotes allow two escapes; invisible characters need double quotes. */
export function phpString(text: string): string {
  if (!hasUnseen(text)) return `'${text.replaceAll(/['\\]/g, String.raw`\$&`)}'`
  const inner = text.replaceAll(/["\\$]/g, String.raw`\$&`)
  return `"${inner.replaceAll(/\p{Cc}/gu, phpEscape).replaceAll(unseen, phpEscape)}"`
}

function phpEscape(sign: string): string {
  return `\\u{${sign.charCodeAt(0).toString(16)}}`
}

function hasUnseen(text: string): boolean {
  return /\p{Cc}/u.test(text) || text.search(unseen) >= 0
}

/** One word of a POSIX shell: between single quotes only the quote itself is special. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** JSON as the one argument of a shell command. */
export function shellJson(value: unknown): string {
  return shellWord(JSON.stringify(value).replaceAll(unseen, unicodeEscape))
}

/** Removes invisible characters: direction marks, control characters, line ends. */
export function visible(text: string): string {
  return text
    .replaceAll(unseen, ' ')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/**
 * Text for a one-line comment. Whatever could end the comment, hide the code
 * after it or leave PHP or a `<script>` is taken out.
 */
function commentText(text: string): string {
  return visible(text)
    .replaceAll('?>', '? >')
    .replaceAll(/<(?=[/!?])/g, '< ')
}

/** Longer comments are wrapped. */
const lineLength = 88

/** Comment lines with a prefix such as `//` or `#`; each text starts a new line. */
export function comment(sign: string, texts: readonly string[]): string {
  return texts
    .flatMap((text) => broken(commentText(text)))
    .map((line) => `${sign} ${line}`)
    .join('\n')
}

/** Wraps text between words; a single word may be longer than a line. */
function broken(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length >= lineLength) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Parses a typed record ID: empty, valid, or invalid. */
export function readRecordNumber(text: string): { id: number | null; isWrong: boolean } {
  const typed = text.trim()
  if (typed === '') return { id: null, isWrong: false }
  const id = /^\d{1,15}$/.test(typed) ? Number(typed) : 0
  return id > 0 ? { id, isWrong: false } : { id: null, isWrong: true }
}
