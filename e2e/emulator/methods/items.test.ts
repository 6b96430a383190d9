import { describe, expect, it } from 'vitest'

import { EmulatedPortal } from '#emulator/portal.ts'
import { seedState } from '#emulator/seeds/seeds.ts'
import { callMethod, NOW, refusalOf, type CallOptions } from '#emulator/testing/call-method.ts'
import { restClient } from '#emulator/testing/rest-client.ts'

type Item = Record<string, unknown>

function list(params: Record<string, unknown>, options?: CallOptions) {
  const answer = callMethod('crm.item.list', params, options)
  // The documented shape of the method's result.
  const { items } = answer.result as { items: Item[] } // see above
  return { items, next: answer.next, total: answer.total }
}

function get(entityTypeId: number, id: number | string): Item {
  const answer = callMethod('crm.item.get', { entityTypeId, id })
  const { item } = answer.result as { item: Item } // The documented shape of the result.
  return item
}

describe('crm.item.list', () => {
  it('returns the selected fields and always the id', () => {
    const { items } = list({
      entityTypeId: '2',
      select: ['title', 'nothing'],
      filter: { id: 1042 },
    })
    expect(items).toEqual([{ id: 1042, title: 'Maple & Finch Interiors: showroom shelving' }])
  })

  it('returns everything without a select or with a star', () => {
    for (const select of [undefined, [], ['*'], ['id', '*']]) {
      const [item] = list({ entityTypeId: 2, select, filter: { id: 1042 } }).items
      expect(item).toEqual(get(2, 1042))
    }
  })

  it('returns phones of leads and contacts only when all fields are selected', () => {
    expect(get(3, 1)['fm']).toHaveLength(2)
    const [item] = list({ entityTypeId: 3, select: ['id', 'fm'] }).items
    expect(item).toEqual({ id: 1 })
  })

  it('returns the parts of a contact’s name and no title', () => {
    const { items } = list({ entityTypeId: 3, filter: { '%lastName': 'march' } })
    expect(items[0]).toMatchObject({ id: 1, name: 'Elodie', lastName: 'Marchetti', categoryId: 0 })
    expect(items[0]).not.toHaveProperty('title')
  })

  it('has a semantic only for leads and deals, and no movedTime for quotes', () => {
    expect(get(1, 301)['stageSemanticId']).toBe('S')
    expect(get(2, 1042)).toMatchObject({ stageSemanticId: 'P', closed: 'N', isNew: 'Y' })
    expect(get(31, 81)).not.toHaveProperty('stageSemanticId')
    expect(get(177, 21)).not.toHaveProperty('stageSemanticId')
    expect(get(7, 51)).not.toHaveProperty('movedTime')
  })

  it('returns the stage before the current one', () => {
    expect(get(31, 81)['previousStageId']).toBe('DT31_5:N')
    expect(get(31, 89)['previousStageId']).toBe('')
  })

  it('filters by semantic, pipeline, client and part of the title together', () => {
    const filter = {
      stageSemanticId: 'P',
      categoryId: '0',
      contactIds: '1',
      '%title': 'finch',
    }
    const { items, total } = list({ entityTypeId: 2, filter, order: { id: 'desc' } })
    expect(items.map((item) => item['id'])).toEqual([1042, 1027, 1026])
    expect(total).toBe(3)
  })
})

describe('pages', () => {
  const state = seedState('large', NOW)
  const page = (start: unknown, order?: unknown) =>
    list({ entityTypeId: 2, select: ['id'], start, ...(order ? { order } : {}) }, { state })

  it('are fifty long, and the last has no next', () => {
    const first = page(undefined)
    expect(first).toMatchObject({ next: 50, total: 20_042 })
    expect(first.items).toHaveLength(50)
    expect(page('50')).toMatchObject({ next: 100 })
    const last = page(20_000)
    expect(last.items).toHaveLength(42)
    expect(last).toMatchObject({ next: undefined, total: 20_042 })
    expect(page(30_000)).toEqual({ items: [], next: undefined, total: 20_042 })
  })

  it('are not counted with start -1', () => {
    const uncounted = page('-1', { id: 'DESC' })
    expect(uncounted).toMatchObject({ next: undefined, total: 0 })
    expect(uncounted.items[0]).toEqual({ id: 22_000 })
  })

  it('reach every record once by id', () => {
    const seen: unknown[] = []
    for (let last: unknown = 0; ; last = seen.at(-1)) {
      const { items } = list(
        {
          entityTypeId: 2,
          select: ['id'],
          filter: { '>id': last },
          order: { id: 'ASC' },
          start: -1,
        },
        { state },
      )
      if (items.length === 0) break
      seen.push(...items.map((item) => item['id']))
    }
    expect(new Set(seen).size).toBe(20_042)
  })
})

function ordered(order: Record<string, unknown>): unknown[] {
  return list({ entityTypeId: 7, order }).items.map((item) => item['id'])
}

describe('order', () => {
  it('compares by the kind of the field, empty values first', () => {
    expect(ordered({ title: 'ASC' })[0]).toBe(57)
    expect(ordered({ opportunity: 'DESC' }).slice(0, 2)).toEqual([54, 51])
    expect(ordered({ stageId: 'asc', id: 'DESC' })).toEqual([53, 51, 52, 57, 56, 55, 54])
  })

  it('refuses unknown fields and directions', () => {
    expect(refusalOf(() => ordered({ ID: 'ASC' }))).toEqual([
      400,
      {
        error: 'INVALID_ARG_VALUE',
        error_description: "Invalid order: field 'ID' is not allowed in order",
      },
    ])
    expect(refusalOf(() => ordered({ id: 'up' }))[1]['error_description']).toBe(
      "Invalid order: allowed sort directions are ASC, DESC. But got 'up' for field 'id'",
    )
  })
})

describe('refusals', () => {
  it.each([
    ['an unknown type', { entityTypeId: 999 }, 'NOT_FOUND', 'Smart process not found'],
    ['no type at all', {}, 'NOT_FOUND', 'Smart process not found'],
    [
      'old invoices',
      { entityTypeId: 5 },
      'ENTITY_TYPE_NOT_SUPPORTED',
      'Entity type `Invoice` is not supported',
    ],
    [
      'a semantic of invoices',
      { entityTypeId: 31, filter: { stageSemanticId: 'P' } },
      'INVALID_ARG_VALUE',
      "Invalid filter: field 'stageSemanticId' is not allowed in filter",
    ],
  ])('crm.item.list of %s', (_case, params, error, error_description) => {
    expect(refusalOf(() => list(params))).toEqual([400, { error, error_description }])
  })

  it('crm.item.get of a record that the user may not read', () => {
    const params = { entityTypeId: 2, id: 1039 }
    expect(refusalOf(() => callMethod('crm.item.get', params, { isAdmin: false }))).toEqual([
      400,
      {
        error: 'ACCESS_DENIED',
        error_description: 'You do not have permission to view this item',
      },
    ])
    expect(get(2, 1039)['opened']).toBe('N')
  })

  it('crm.item.get of a missing record', () => {
    const refusal = [400, { error: 'NOT_FOUND', error_description: 'Element not found' }]
    expect(refusalOf(() => get(2, 999_999))).toEqual(refusal)
    expect(refusalOf(() => get(2, 'D_1042'))).toEqual(refusal)
  })
})

function openPortal() {
  const portal = new EmulatedPortal({ appUrl: 'https://app.example.com/' })
  return { portal, call: restClient(portal, { actor: 'admin', scope: 'crm' }).call }
}

const order = { entityTypeId: 2, fields: { title: '[TEST] a', categoryId: 0, stageId: 'NEW' } }

describe('writing', () => {
  it('crm.item.import makes a record on a stage, and nothing runs', async () => {
    const { portal, call } = openPortal()
    const { body } = await call('crm.item.import', order)
    const { id } = (body as { result: { item: { id: number } } }).result.item // as documented
    expect(portal.state.records.find((one) => one.typeId === 2 && one.id === id)).toMatchObject({
      title: '[TEST] a',
      stageId: 'NEW',
      createdBy: portal.currentUser().id,
    })
    const entry = portal.log.entries.find(({ method }) => method === 'crm.item.import')
    expect(entry).toMatchObject({ executed: true, effects: [] })
  })

  it('crm.item.add answers the whole record', async () => {
    const { body } = await openPortal().call('crm.item.add', order)
    expect(body).toMatchObject({ result: { item: { title: '[TEST] a', stageId: 'NEW' } } })
  })

  it('crm.item.delete removes one record, and its ID is not used again', async () => {
    const { portal, call } = openPortal()
    const count = portal.state.records.length
    const idOf = async () => {
      const { body } = await call('crm.item.import', order)
      return (body as { result: { item: { id: number } } }).result.item.id // as documented
    }
    const first = await idOf()
    expect(await call('crm.item.delete', { entityTypeId: 2, id: first })).toMatchObject({
      http: 200,
      body: { result: [] },
    })
    expect(portal.state.records).toHaveLength(count)
    expect(await call('crm.item.delete', { entityTypeId: 2, id: first })).toMatchObject({
      http: 400,
    })
    expect(await idOf()).toBeGreaterThan(first)
  })
})
