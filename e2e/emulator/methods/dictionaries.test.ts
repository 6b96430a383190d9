import { describe, expect, it } from 'vitest'

import { callMethod, refusalOf } from '#emulator/testing/call-method.ts'

type Row = Record<string, unknown>

/** Every dictionary method answers a list of rows, either plain or under one key. */
function rowsOf(name: string, params: Row = {}): Row[] {
  const { result } = callMethod(name, params)
  const list = Array.isArray(result) ? result : Object.values(result as object)[0] // one key
  return list as Row[] // The documented shape of these methods.
}

describe('crm.type.list', () => {
  it('lists smart processes with their flags', () => {
    expect(rowsOf('crm.type.list', { order: { id: 'DESC' } })).toMatchObject([
      { id: 19, entityTypeId: 1038, title: 'Site visit', isAutomationEnabled: 'N' },
      { id: 14, entityTypeId: 177, isAutomationEnabled: 'Y', isCategoriesEnabled: 'Y' },
    ])
    const filter = { isAutomationEnabled: 'Y' }
    expect(rowsOf('crm.type.list', { filter })).toHaveLength(1)
    expect(callMethod('crm.type.list').total).toBe(2)
  })

  it('is only for administrators', () => {
    expect(refusalOf(() => callMethod('crm.type.list', {}, { isAdmin: false }))).toEqual([
      400,
      { error: 'ACCESS_DENIED', error_description: 'Access denied' },
    ])
  })

  it('lets everybody read records other than the confidential one', () => {
    expect(callMethod('crm.item.list', { entityTypeId: 2 }, { isAdmin: false }).total).toBe(41)
  })
})

describe('crm.category.list', () => {
  it('lists pipelines; the default one of deals has no origin', () => {
    expect(rowsOf('crm.category.list', { entityTypeId: '2' })).toEqual([
      { id: 0, name: 'Sales', sort: 300, entityTypeId: 2, isDefault: 'Y' },
      {
        id: 3,
        name: 'Partners',
        sort: 400,
        entityTypeId: 2,
        isDefault: 'N',
        originId: '',
        originatorId: '',
      },
    ])
    expect(rowsOf('crm.category.list', { entityTypeId: 1038 })).toHaveLength(1)
  })

  it.each([
    [1, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `Lead` is not supported'],
    [7, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `Quote` is not supported'],
    [777, 'NOT_FOUND', 'Smart process not found'],
  ])('refuses type %s', (entityTypeId, error, error_description) => {
    expect(refusalOf(() => rowsOf('crm.category.list', { entityTypeId }))).toEqual([
      400,
      { error, error_description },
    ])
  })
})

function stages(entityId: string, order: Row = { SORT: 'ASC' }): Row[] {
  return rowsOf('crm.status.list', { filter: { ENTITY_ID: entityId }, order })
}

describe('crm.status.list', () => {
  it('returns the stages of a pipeline as texts, with EXTRA for the old types', () => {
    expect(stages('DEAL_STAGE')[0]).toEqual({
      ID: expect.stringMatching(/^\d+$/),
      ENTITY_ID: 'DEAL_STAGE',
      STATUS_ID: 'NEW',
      NAME: 'New',
      NAME_INIT: 'New',
      SORT: '10',
      SYSTEM: 'Y',
      CATEGORY_ID: null,
      COLOR: '#39A8EF',
      SEMANTICS: null,
      EXTRA: { SEMANTICS: 'process', COLOR: '#39A8EF' },
    })
    expect(stages('DEAL_STAGE').map((row) => row['SEMANTICS'])).toEqual([
      null,
      null,
      null,
      null,
      null,
      'S',
      'F',
      'F',
    ])
    expect(stages('DEAL_STAGE').at(-1)).toMatchObject({
      STATUS_ID: 'APOLOGY',
      SYSTEM: 'N',
      NAME_INIT: '',
      EXTRA: { SEMANTICS: 'apology' },
    })
  })

  it.each([
    ['STATUS', 6, true],
    ['DEAL_STAGE_3', 7, true],
    ['QUOTE_STATUS', 5, true],
    ['SMART_INVOICE_STAGE_5', 4, false],
    ['DYNAMIC_177_STAGE_7', 6, false],
    ['DYNAMIC_1038_STAGE_11', 4, false],
    ['SOURCE', 5, false],
    ['NOWHERE', 0, false],
  ])('%s has %i rows', (entityId, count, hasExtra) => {
    const rows = stages(entityId)
    expect(rows).toHaveLength(count)
    expect(rows.some((row) => 'EXTRA' in row)).toBe(hasExtra)
  })

  it('sorts numerically, returns all rows at once and counts them', () => {
    expect(stages('DEAL_STAGE', { SORT: 'DESC' })[0]).toMatchObject({ STATUS_ID: 'APOLOGY' })
    const all = callMethod('crm.status.list', { start: 50, select: ['ID'] })
    expect(all.total).toBeGreaterThan(50)
    expect(all.result).toHaveLength(all.total ?? -1)
    expect(all.next).toBeUndefined()
  })

  it('accepts only one ENTITY_ID', () => {
    const params = { filter: { ENTITY_ID: ['STATUS'] } }
    expect(refusalOf(() => callMethod('crm.status.list', params))).toEqual([
      400,
      {
        error: 'Invalid parameters.',
        error_description: 'Filter by ENTITY_ID must be a string',
      },
    ])
  })
})

describe('crm.status.entity.types', () => {
  it('names every list of stages, each with its category in the type’s own form', () => {
    const rows = rowsOf('crm.status.entity.types')
    const categoryOf = (id: string) => rows.find((row) => row['ID'] === id)?.['CATEGORY_ID']
    expect(categoryOf('STATUS')).toBeUndefined()
    expect(categoryOf('DEAL_STAGE')).toBe(0)
    expect(categoryOf('DEAL_STAGE_3')).toBe('3')
    expect(categoryOf('DYNAMIC_177_STAGE_9')).toBe(9)
    expect(rows.find((row) => row['ID'] === 'SMART_INVOICE_STAGE_5')).toMatchObject({
      SEMANTIC_INFO: [],
      PREFIX: 'DT31_5',
    })
  })
})

describe('crm.enum.ownertype', () => {
  it('lists all types with their short codes, smart processes last', () => {
    const rows = rowsOf('crm.enum.ownertype')
    const shortOf = (id: number) => rows.find((row) => row['ID'] === id)?.['SYMBOL_CODE_SHORT']
    expect([1, 2, 7, 31, 177, 1038].map(shortOf)).toEqual(['L', 'D', 'Q', 'SI', 'Tb1', 'T40e'])
    expect(rows.slice(-2).map((row) => row['ID'])).toEqual([177, 1038])
  })
})

describe('crm.settings.mode.get', () => {
  it('says whether there are leads', () => {
    expect(callMethod('crm.settings.mode.get').result).toBe(1)
    expect(callMethod('crm.settings.mode.get', {}, { leadMode: 2 }).result).toBe(2)
  })
})
