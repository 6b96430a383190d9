/** Excel recognises UTF-8 only with this mark at the start. */
const byteOrderMark = '\uFEFF'

/** The start of a formula for a spreadsheet, with the whitespace it ignores before one. */
const formulaStart = /^\s*[=+\-@\t\r\0＝＋－＠]/u

/** The same inside a cell, which a spreadsheet may split at another delimiter than ours. */
const formulaInside = /([,;\t|\r\n]"?\s*)(?=[=+\-@＝＋－＠])/gu

/**
 * A table as RFC 4180 text: commas, CRLF after every line, quotes only where needed. A cell that a
 * spreadsheet could run as a formula gets an apostrophe in front (OWASP "CSV Injection"), and so does
 * a formula inside a cell, whatever delimiter the file is opened with.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(text: string): string {
  const inside = text.replaceAll(formulaInside, "$1'")
  const safe = formulaStart.test(inside) ? `'${inside}` : inside
  return /[",;\t|\r\n\0]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
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
