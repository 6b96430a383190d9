interface Rgb {
  readonly red: number
  readonly green: number
  readonly blue: number
}

/** Reads #rgb or #rrggbb, with or without the sign; anything else is nothing. */
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
 * Black or white, whichever is easier to read on the colour. Pure black and white are taken on purpose: the better of
 * the two never falls below the square root of 21, 4.58, so any colour carries text. Softer greys do not promise that.
 */
export function textOnColor(color: string): '#000000' | '#ffffff' {
  const rgb = readHexColor(color)
  if (rgb === null) return '#000000'
  const ground = luminance(rgb)
  return contrast(ground, 0) >= contrast(ground, 1) ? '#000000' : '#ffffff'
}

/** The colour as CSS takes it, or a neutral grey for a text that is no colour. */
export function cssColor(color: string | undefined): string {
  if (color === undefined || readHexColor(color) === null) return '#a8adb4'
  return `#${color.trim().replace(/^#/u, '')}`
}
