import * as fc from 'fast-check'
import { expect, test, describe } from 'vitest'

import { propertyRuns } from '#testing/property-runs.ts'

import {
  collapseStrip,
  contrast,
  cssColor,
  luminance,
  readHexColor,
  textOnColor,
} from './color-strip.ts'

function drawn(count: number, current: number | null) {
  return collapseStrip(count, current, 8).map((part) =>
    part.kind === 'step' ? part.index : `+${part.count}`,
  )
}

test('a short strip is not folded', () => {
  expect(drawn(3, 1)).toEqual([0, 1, 2])
  expect(drawn(8, null)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(drawn(0, null)).toEqual([])
})

test('a long strip folds around the current step', () => {
  expect(drawn(12, 5)).toEqual(['+3', 3, 4, 5, 6, 7, '+4'])
  expect(drawn(12, 0)).toEqual([0, 1, 2, 3, 4, '+7'])
  expect(drawn(12, 11)).toEqual(['+7', 7, 8, 9, 10, 11])
  expect(drawn(12, null)).toEqual([0, 1, 2, 3, 4, '+7'])
})

test('every step is shown or folded exactly once, in order, and the current one is shown', () => {
  const strip = fc
    .integer({ min: 1, max: 300 })
    .chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 })))
  fc.assert(
    fc.property(strip, ([count, current]) => {
      const parts = collapseStrip(count, current, 8)
      const covered = parts.flatMap((part) =>
        part.kind === 'step'
          ? [part.index]
          : Array.from({ length: part.count }, (_, offset) => part.from + offset),
      )
      expect(covered).toEqual(Array.from({ length: count }, (_, index) => index))
      expect(parts).toContainEqual({ kind: 'step', index: current })
    }),
  )
})

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
      { numRuns: propertyRuns(5000) },
    )
  })

  test('greys would not be: the bound holds only for black and white', () => {
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

  test('never throws, and turns anything else into grey', () => {
    fc.assert(
      fc.property(fc.string(), (text) => /^#(?:[\da-f]{3}|[\da-f]{6})$/iu.test(cssColor(text))),
    )
    expect(cssColor(undefined)).toBe('#a8adb4')
    expect(cssColor('red; background: url(x)')).toBe('#a8adb4')
  })
})
