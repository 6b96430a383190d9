/**
 * Text that reads well on a stage's colour: black or white, whichever contrasts more by the formula
 * of WCAG 2.2; one of the two always reaches 4.5 to 1.
 */
export function textOn(color: string): '#ffffff' | '#000000' {
  const level = luminance(color)
  return 1.05 / (level + 0.05) >= (level + 0.05) / 0.05 ? '#ffffff' : '#000000'
}

/** A stage's colours for a `style` attribute; a colour that is none becomes grey. */
export function stageStyle(color: string): string {
  const safe = /^#[0-9a-f]{6}$/i.test(color) ? color : '#a8adb4'
  return `--stage: ${safe}; --on-stage: ${textOn(safe)}`
}

/** Relative luminance, 0 black to 1 white. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
