import type { Refusal } from './reading.ts'

/** What a file holds, by its first bytes and never by its name. */
export type FileContent =
  | { kind: 'text'; text: string }
  | { kind: 'html'; text: string }
  | { kind: 'zip'; bytes: Uint8Array }
  | { kind: 'refused'; why: Refusal }

const signatures: [bytes: string, why: Refusal][] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
  ['RIFF', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['\xD0\xCF\x11\xE0', 'old-excel'],
  ['{\\rtf', 'document'],
  ['Rar!', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['\x1F\x8B', 'archive'],
  ['BZh', 'archive'],
]

export function readContent(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' }
  const start = latin(bytes.subarray(0, 8))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06'))
    return { kind: 'zip', bytes }
  const known = signatures.find(([signature]) => start.startsWith(signature))
  // Two letters alone are no proof: a list may begin with "BM".
  const isPicture = known?.[0] !== 'BM' || bytes.subarray(0, 64).includes(0)
  if (known !== undefined && isPicture) return { kind: 'refused', why: known[1] }
  const text = decode(bytes)
  return text === null ? { kind: 'refused', why: 'not-text' } : contentOf(text)
}

function contentOf(text: string): FileContent {
  const start = text.slice(0, 4096).trimStart()
  if (start === '' && text.trim() === '') return { kind: 'refused', why: 'empty' }
  if (/^BEGIN:V(?:CARD|CALENDAR)/i.test(start)) return { kind: 'refused', why: 'contact-card' }
  if (
    /^(?:From |(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|X-[\w-]+):)/i.test(
      start,
    )
  ) {
    return { kind: 'refused', why: 'mail' }
  }
  if (/^From:.*\r?\n(?:[\w-]+:.*\r?\n)*(?:To|Date|Subject):/i.test(start)) {
    return { kind: 'refused', why: 'mail' }
  }
  if (/^(?:<!doctype html|<html|<meta|<head|<body|<table)/i.test(start))
    return { kind: 'html', text }
  if (start.startsWith('<?xml') || /^<svg/i.test(start)) {
    return /<html/i.test(start) ? { kind: 'html', text } : { kind: 'refused', why: 'xml' }
  }
  return { kind: 'text', text }
}

/** Null where the bytes are no text in any encoding that spreadsheets write. */
function decode(bytes: Uint8Array): string | null {
  const text = decoderFor(bytes).decode(bytes)
  // oxlint-disable-next-line no-control-regex
  return /[\0-\x08\x0E-\x1A\x1C-\x1F]/.test(text) ? null : text
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const wide = wideEncoding(bytes)
  if (wide !== null) return new TextDecoder(wide)
  const declared = /charset=["']?([\w-]+)/i.exec(latin(bytes.subarray(0, 1024)))?.[1]
  if (declared !== undefined && isUtf8(bytes)) return new TextDecoder('utf-8')
  if (declared !== undefined && /^(?:windows|iso|koi8)/i.test(declared))
    return new TextDecoder(declared)
  if (isUtf8(bytes)) return new TextDecoder('utf-8')
  return new TextDecoder(isCyrillic(bytes) ? 'windows-1251' : 'windows-1252')
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-16 by its mark, or by the empty half of every Latin letter and digit. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 512)
  const zeros = (parity: number) =>
    start.filter((byte, at) => byte === 0 && at % 2 === parity).length / (start.length / 2)
  if (zeros(1) > 0.4 && zeros(0) < 0.05) return 'utf-16le'
  return zeros(0) > 0.4 && zeros(1) < 0.05 ? 'utf-16be' : null
}

/** Cyrillic words are letters above 0xC0 in a row; Latin words have one of them here and there. */
function isCyrillic(bytes: Uint8Array): boolean {
  let alone = 0
  let inRow = 0
  bytes.forEach((byte, at) => {
    if (byte < 0xc0) return
    const isInRow = (bytes[at - 1] ?? 0) >= 0xc0 || (bytes[at + 1] ?? 0) >= 0xc0
    if (isInRow) inRow += 1
    else alone += 1
  })
  return inRow > alone
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
