/** Excel takes a file for UTF-8 only with this mark in front. */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would take for the start of a formula, or skips on its way to one. */
const formulaStart = /^\s*[=+\-@\t\r\0＝＋－＠]/u

/**
 * A table as RFC 4180 text: commas, CRLF after every line, quotes only where needed. A cell that a
 * spreadsheet could run as a formula gets an apostrophe in front (OWASP "CSV Injection").
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text
  return /[",\r\n\0]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Hands a text to the browser's downloads. */
export function saveFile(name: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the content by then; without this it would keep it for as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
