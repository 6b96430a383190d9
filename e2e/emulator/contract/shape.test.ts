import { describe, expect, it } from 'vitest'

import { shapeDifferences, type Shape } from './shape.ts'

const documented: Shape = {
  result: { items: [{ id: 'number', title: 'text', moved: 'moment?' }], options: [] },
  total: 'number',
}

const right = {
  result: {
    items: [{ id: 1, title: '', moved: '2026-05-14T11:00:00+02:00' }],
    options: [] as unknown,
  },
  total: 1,
}

describe('shapeDifferences', () => {
  it('finds none in an answer that matches', () => {
    expect(shapeDifferences(documented, right)).toEqual([])
  })

  it.each<[name: string, answered: unknown, differences: string[]]>([
    ['a missing key', { result: right.result }, ['total: is missing']],
    ['an added key', { ...right, next: 50 }, ['next: is not documented']],
    [
      'a number sent as text',
      { ...right, total: '1' },
      ['total: number is documented, not string "1"'],
    ],
    [
      'null where it is not allowed',
      { ...right, total: null },
      ['total: number is documented, not object null'],
    ],
    [
      'an object where PHP sends []',
      { ...right, result: { ...right.result, options: {} } },
      ['result.options: an array is documented, not an object'],
    ],
    [
      'a filled list where an empty one is documented',
      { ...right, result: { ...right.result, options: ['a'] } },
      ['result.options: an empty array is documented'],
    ],
    [
      '[] where an object is documented',
      { ...right, result: [] },
      ['result: an object is documented, not an empty array'],
    ],
    [
      'nothing to compare',
      { ...right, result: { ...right.result, items: [] } },
      ['result.items: is empty, so nothing could be compared'],
    ],
    [
      'wrong rows, each difference once',
      {
        ...right,
        result: {
          ...right.result,
          items: [
            { id: 1, title: 'a', moved: null },
            { id: '2', title: 'b', moved: '14.05.2026' },
            { id: '2', title: 'b', moved: '14.05.2026' },
          ],
        },
      },
      [
        'result.items[].id: number is documented, not string "2"',
        'result.items[].moved: moment? is documented, not string "14.05.2026"',
      ],
    ],
  ])('sees %s', (_name, answered, differences) => {
    expect(shapeDifferences(documented, answered)).toEqual(differences)
  })

  it('accepts any of the documented shapes for a row and reports the closest one', () => {
    const shapes: Shape = [
      { ID: 'digits', SEMANTICS: 'text' },
      { ID: 'digits', COLOR: 'colour' },
    ]
    expect(shapeDifferences(shapes, [{ ID: '1', COLOR: '#a1B2c3' }])).toEqual([])
    expect(shapeDifferences(shapes, [{ ID: '1', COLOR: 'red' }])).toEqual([
      '[].COLOR: colour is documented, not string "red"',
    ])
  })

  it.each<[Shape, unknown, boolean]>([
    ['flag', 'Y', true],
    ['flag', true, false],
    ['digits', '42', true],
    ['digits', 42, false],
    ['boolean', false, true],
    ['boolean', 0, false],
    ['text?', null, true],
    ['text?', undefined, false],
    ['moment', '2026-05-14T11:00:00Z', false],
    [['number'], [1, 2], true],
    [['number'], [1, '2'], false],
  ])('%j and %j: %s', (shape, value, isSame) => {
    expect(shapeDifferences(shape, value).length === 0).toBe(isSame)
  })
})
