/** The text of a dropped file, or why it has none. */
export type FileText =
  | { kind: 'text'; text: string }
  | { kind: 'spreadsheet' }
  | { kind: 'not-text' }

/** UTF-8, or UTF-16 where its mark says so. A zip is a spreadsheet: its cells are read by no browser. */
export async function readFile(file: Blob): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { kind: 'spreadsheet' }
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const encoding = isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text }
  } catch {
    // Not valid in its encoding: an older code page, or no text at all. Numbers read the same in all of them.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text }
  }
}
