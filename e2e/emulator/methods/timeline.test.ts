import { describe, expect, it } from 'vitest'

import { seedState } from '#emulator/seeds/seeds.ts'
import { callMethod, refusalOf, NOW } from '#emulator/testing/call-method.ts'

function history(params: Record<string, unknown>): Record<string, unknown>[] {
  const { result } = callMethod('crm.stagehistory.list', params)
  return (result as { items: Record<string, unknown>[] }).items // The documented shape.
}

describe('crm.stagehistory.list', () => {
  it('shows how a deal reached its stage, latest first on request', () => {
    const rows = history({ entityTypeId: '2', filter: { OWNER_ID: '1001' }, order: { ID: 'DESC' } })
    expect(rows).toEqual([
      {
        ID: expect.any(Number),
        TYPE_ID: 3,
        OWNER_ID: 1001,
        CREATED_TIME: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\+02:00$/),
        CATEGORY_ID: 0,
        STAGE_SEMANTIC_ID: 'S',
        STAGE_ID: 'WON',
      },
      expect.objectContaining({ TYPE_ID: 1, STAGE_ID: 'NEW', STAGE_SEMANTIC_ID: 'P' }),
    ])
  })

  it('uses other column names for leads', () => {
    const [row] = history({ entityTypeId: 1, filter: { OWNER_ID: 301, '!TYPE_ID': 1 } })
    expect(row).toMatchObject({ STATUS_ID: 'CONVERTED', STATUS_SEMANTIC_ID: 'S' })
    expect(row).not.toHaveProperty('CATEGORY_ID')
  })

  it('filters by time and by several owners', () => {
    const filter = { '@OWNER_ID': [1001, 1002], '>CREATED_TIME': '2026-04-10T00:00:00+02:00' }
    const rows = history({ entityTypeId: 2, filter, select: ['STAGE_ID'] })
    expect(rows).toEqual([
      { ID: expect.any(Number), STAGE_ID: 'WON' },
      { ID: expect.any(Number), STAGE_ID: 'WON' },
    ])
  })

  it('is empty for old invoices', () => {
    expect(history({ entityTypeId: 5 })).toEqual([])
  })

  it.each([
    [7, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `Quote` is not supported'],
    [3, 'ENTITY_TYPE_NOT_SUPPORTED', 'Entity type `Contact` is not supported'],
    [33, 0, 'SHIPMENT_DOCUMENT entity is not supported'],
  ])('does not know type %s', (entityTypeId, error, error_description) => {
    expect(refusalOf(() => history({ entityTypeId }))).toEqual([400, { error, error_description }])
  })

  it('refuses unknown columns', () => {
    const [, body] = refusalOf(() => history({ entityTypeId: 2, filter: { ownerId: 1 } }))
    expect(body['error_description']).toBe(
      "Invalid filter: field 'ownerId' is not allowed in filter",
    )
  })
})

const deal = { ENTITY_ID: '1042', ENTITY_TYPE: 'deal', COMMENT: 'Checked by phone' }

describe('crm.timeline.comment.add', () => {
  it.each([
    ['deal', 2, 1042],
    ['DEAL', 2, 1042],
    ['dynamic_177', 177, 21],
    ['dynamic_31', 31, 81],
  ])('writes on a %s', (ENTITY_TYPE, typeId, ENTITY_ID) => {
    const state = seedState('demo', NOW)
    const fields = { ...deal, ENTITY_TYPE, ENTITY_ID }
    const { result } = callMethod('crm.timeline.comment.add', { fields }, { state })
    expect(state.comments).toEqual([
      {
        id: result,
        typeId,
        ownerId: ENTITY_ID,
        text: 'Checked by phone',
        createdTime: '2026-05-14T11:00:00+02:00',
      },
    ])
  })

  it('returns increasing ids', () => {
    const state = seedState('demo', NOW)
    const add = () => callMethod('crm.timeline.comment.add', { fields: deal }, { state }).result
    expect([add(), add()]).toEqual([999, 1000])
  })

  it.each([
    [{}, 100],
    [{ FIELDS: deal }, 100],
    [{ fields: { ...deal, ENTITY_TYPE: 'parcel' } }, 'OWNER_NOT_FOUND'],
    [{ fields: { ...deal, ENTITY_ID: 5 } }, 'NOT_FOUND'],
    [{ fields: { ...deal, COMMENT: ' ' } }, 'INVALID_ARG_VALUE'],
  ])('refuses %j with %s', (params, error) => {
    const state = seedState('demo', NOW)
    const [http, body] = refusalOf(() => callMethod('crm.timeline.comment.add', params, { state }))
    expect([http, body['error']]).toEqual([400, error])
    expect(state.comments).toEqual([])
  })
})
