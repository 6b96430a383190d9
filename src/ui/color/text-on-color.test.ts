import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { contrast, cssColor, luminance, readHexColor, textOnColor } from './text-on-color.ts'

function contrastOfChoice(color: string): number {
  const ground = readHexColor(color)
  const text = readHexColor(textOnColor(color))
  if (ground === null || text === null) throw new Error(`not a colour: ${color}`)
  return contrast(luminance(ground), luminance(text))
}

const hexColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('text on a colour', () => {
  test.each([
    ['#39A8EF', '#000000'],
    ['#FF5752', '#000000'],
    ['#8e52ec', '#ffffff'],
    ['#000', '#ffffff'],
    ['ffffff', '#000000'],
    ['tomato', '#000000'],
  ])('%s carries %s', (color, text) => {
    expect(textOnColor(color)).toBe(text)
  })

  test('is readable on every colour', () => {
    fc.assert(
      fc.property(hexColor, (color) => contrastOfChoice(color) >= 4.5),
      { numRuns: 5000 },
    )
  })

  test('greys would not be: the bound is a fact about black and white', () => {
    const ground = readHexColor('#ff5752')
    const soft = readHexColor('#333333')
    if (ground === null || soft === null) throw new Error('both are colours')
    expect(contrast(luminance(ground), luminance(soft))).toBeLessThan(4.5)
  })
})

describe('reading a colour', () => {
  test('short and long, with and without the sign', () => {
    expect(readHexColor('#0a8')).toEqual({ red: 0, green: 0xaa, blue: 0x88 })
    expect(readHexColor('00AA88')).toEqual({ red: 0, green: 0xaa, blue: 0x88 })
  })

  test('never throws, and what is no colour becomes grey', () => {
    fc.assert(
      fc.property(fc.string(), (text) => /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(cssColor(text))),
    )
    expect(cssColor(undefined)).toBe('#a8adb4')
    expect(cssColor('red; background: url(x)')).toBe('#a8adb4')
  })
})
