import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { collapseStrip } from './color-strip.ts'

function drawn(count: number, current: number | null) {
  return collapseStrip(count, current, 8).map((part) =>
    part.kind === 'step' ? part.index : `+${part.count}`,
  )
}

test('a short strip is whole', () => {
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
