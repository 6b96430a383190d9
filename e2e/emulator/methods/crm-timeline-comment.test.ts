import { describe, expect, it } from 'vitest'

import { seedState } from '#emulator/seeds/seeds.ts'
import { callMethod, NOW, refusalOf } from '#emulator/testing/call-method.ts'

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

  it('counts up', () => {
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
