import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

// The header of a PNG: width and height at 16 and 20, the colour type at 25; 2 is colour without alpha.
test('the icon is what the Market takes: square, 250 to 650 pixels, without transparency', () => {
  const png = readFileSync('public/icon.png')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(width).toBe(height)
  expect(width).toBeGreaterThanOrEqual(250)
  expect(width).toBeLessThanOrEqual(650)
  expect(png.readUInt8(25)).toBe(2)
})
