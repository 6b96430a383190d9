import { assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { refusalOf } from '#emulator/testing/call-method.ts'

import type { Field, Fields } from './field.ts'
import { compileFilter } from './filter.ts'

interface Row {
  id: number
  title: string | null
  moved: string | null
  clients: number[]
}

const fields: Fields<Row> = new Map<string, Field<Row>>([
  ['id', { kind: 'integer', read: (row) => row.id }],
  ['title', { kind: 'text', read: (row) => row.title }],
  ['moved', { kind: 'moment', read: (row) => row.moved }],
  ['closed', { kind: 'flag', read: (row) => (row.moved === null ? 'N' : 'Y') }],
  ['clients', { kind: 'list', read: (row) => row.clients }],
])

const rows: Row[] = [
  { id: 1, title: 'Oak shelving', moved: null, clients: [] },
  { id: 2, title: 'Oak table, 50% off', moved: '2026-05-14T10:00:00+02:00', clients: [4, 5] },
  { id: 3, title: null, moved: '2026-05-14T12:00:00+02:00', clients: [5] },
  { id: 12, title: 'oak', moved: '2026-05-15T12:00:00+02:00', clients: [7] },
]

function found(filter: unknown): number[] {
  return rows.filter(compileFilter(filter, fields)).map((row) => row.id)
}

describe('prefixes', () => {
  it.each<[filter: Record<string, unknown>, ids: number[]]>([
    [{ id: 2 }, [2]],
    [{ id: '2' }, [2]],
    [{ '=id': '2' }, [2]],
    [{ id: [1, '3'] }, [1, 3]],
    [{ '@id': ['1', 12] }, [1, 12]],
    [{ '@id': { 0: '1', 5: '3' } }, [1, 3]],
    [{ '@id': [] }, []],
    [{ '!@id': [1, 2] }, [3, 12]],
    [{ '!id': 2 }, [1, 3, 12]],
    [{ '!=id': 2 }, [1, 3, 12]],
    [{ '>id': '2' }, [3, 12]],
    [{ '>=id': 2 }, [2, 3, 12]],
    [{ '<id': 3 }, [1, 2]],
    [{ '<=id': 3 }, [1, 2, 3]],
    [{ title: 'OAK' }, [12]],
    [{ title: '' }, [3]],
    [{ '!=title': '' }, [1, 2, 12]],
    [{ '%title': 'oak ' }, [1, 2]],
    [{ '%title': '50%' }, [2]],
    [{ '!%title': 'oak' }, [3]],
    [{ '=%title': 'oak%' }, [1, 2, 12]],
    [{ '%=title': '%off' }, [2]],
    [{ '!=%title': 'oak%' }, [3]],
    [{ '!%=title': '%ta_le%' }, [1, 3, 12]],
    [{ '>moved': '2026-05-14T08:00:00+00:00' }, [3, 12]],
    [{ '<=moved': '2026-05-14T08:00:00Z' }, [2]],
    [{ closed: 'Y' }, [2, 3, 12]],
    [{ closed: true }, [2, 3, 12]],
    [{ closed: 0 }, [1]],
    [{ clients: 5 }, [2, 3]],
    [{ '@clients': [4, 7] }, [2, 12]],
    [{}, [1, 2, 3, 12]],
  ])('%j finds %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })
})

describe('groups', () => {
  it('joins conditions with OR inside a group and AND outside it', () => {
    const group = { logic: 'OR', 0: { '%title': 'table' }, 1: { id: 12 } }
    expect(found({ 0: group })).toEqual([2, 12])
    expect(found([group])).toEqual([2, 12])
    expect(found({ 0: group, '>id': 5 })).toEqual([12])
    expect(found({ logic: 'OR', id: 1, '%title': 'table' })).toEqual([1, 2])
  })

  it('nests to any depth', () => {
    const deep = { logic: 'OR', 0: { 0: { '>id': 1 }, 1: { '<id': 3 } }, 1: { title: 'oak' } }
    expect(found([deep])).toEqual([2, 12])
  })
})

describe('refusals', () => {
  it.each(['ID', 'TITLE', 'nothing', 'constructor', '>nothing'])('knows no field %s', (name) => {
    expect(refusalOf(() => found({ [name]: 1 }))).toEqual([
      400,
      {
        error: 'INVALID_ARG_VALUE',
        error_description: `Invalid filter: field '${name.replace('>', '')}' is not allowed in filter`,
      },
    ])
  })

  it.each([{ '>id': [1, 2] }, { '%title': ['a'] }, { '>moved': 'yesterday' }, { id: [[1]] }])(
    'finds no sense in %j',
    (filter) => {
      const [http, body] = refusalOf(() => found(filter))
      expect(http).toBe(400)
      expect(body['error']).toBe('INVALID_ARG_VALUE')
      expect(body['error_description']).toMatch(/^Invalid filter: field '\w+' has invalid value$/)
    },
  )

  it('also refuses inside a group', () => {
    expect(refusalOf(() => found([{ logic: 'OR', 0: { STAGE_ID: 'NEW' } }]))[0]).toBe(400)
  })
})

describe('for any rows', () => {
  const anyFilter = record({
    prefix: constantFrom('', '=', '@', '>', '>=', '<', '<=', '%'),
    value: integer({ min: -5, max: 20 }),
  })

  it('a negation finds exactly the other rows', () => {
    const negatable = constantFrom('', '=', '@', '%')
    assert(
      property(negatable, integer({ min: -5, max: 20 }), (prefix, value) => {
        const hits = found({ [`${prefix}id`]: value })
        const others = found({ [`!${prefix}id`]: value })
        expect([...hits, ...others].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 12])
      }),
    )
  })

  it('a number and its text filter in the same way', () => {
    assert(
      property(anyFilter, ({ prefix, value }) => {
        expect(found({ [`${prefix}id`]: String(value) })).toEqual(found({ [`${prefix}id`]: value }))
      }),
    )
  })
})
