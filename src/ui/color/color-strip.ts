/** One step of a strip, or several steps folded into "+N". */
export type StripPart =
  | { readonly kind: 'step'; readonly index: number }
  | { readonly kind: 'folded'; readonly from: number; readonly count: number }

const neighbours = 2

function steps(from: number, to: number): StripPart[] {
  return Array.from({ length: to - from }, (_, offset) => ({ kind: 'step', index: from + offset }))
}

/**
 * What a strip of `count` steps shows: all of them up to `limit`, else the current one with two neighbours on each side
 * (shifted at the ends, so that five are always there) and the rest folded. Without a current step the first five stay.
 */
export function collapseStrip(
  count: number,
  current: number | null,
  limit: number,
): readonly StripPart[] {
  if (count <= limit) return steps(0, count)

  const width = Math.min(count, 2 * neighbours + 1)
  const from = Math.max(0, Math.min((current ?? 0) - neighbours, count - width))
  const to = from + width
  const before: StripPart[] = from > 0 ? [{ kind: 'folded', from: 0, count: from }] : []
  const after: StripPart[] = to < count ? [{ kind: 'folded', from: to, count: count - to }] : []
  return [...before, ...steps(from, to), ...after]
}

interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** Parses #rgb or #rrggbb, with or without the "#"; returns null for anything else. */
export function readHexColor(text: string): Rgb | null {
  const digits = text.trim().replace(/^#/u, '')
  if (!/^(?:[\da-f]{3}|[\da-f]{6})$/iu.test(digits)) return null
  const full = digits.length === 3 ? digits.replaceAll(/./gu, (digit) => digit + digit) : digits
  const channel = (start: number) => Number.parseInt(full.slice(start, start + 2), 16)
  return { red: channel(0), green: channel(2), blue: channel(4) }
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. */
export function luminance({ red, green, blue }: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast ratio of two luminances, 1 to 21. */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

/**
 * Black or white, whichever is easier to read on the colour. Pure black and white on purpose: the better of
 * the two always has a contrast of at least 4.58 (the square root of 21). Softer greys cannot guarantee that.
 */
export function textOnColor(color: string): '#000000' | '#ffffff' {
  const rgb = readHexColor(color)
  if (rgb === null) return '#000000'
  const ground = luminance(rgb)
  return contrast(ground, 0) >= contrast(ground, 1) ? '#000000' : '#ffffff'
}

/** The colour in CSS notation, or a neutral grey for text that is not a colour. */
export function cssColor(color: string | undefined): string {
  if (color === undefined || readHexColor(color) === null) return '#a8adb4'
  return `#${color.trim().replace(/^#/u, '')}`
}
