import { describe, expect, test } from 'vitest'

import { restClient, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'
import { record, rule } from '#emulator/testing/small-state.ts'

const ADD = 'crm.automation.trigger.add'
const LIST = 'crm.automation.trigger.list'
const DELETE = 'crm.automation.trigger.delete'
const EXECUTE = 'crm.automation.trigger.execute'

const fired = { CODE: 'go', OWNER_TYPE_ID: 2, OWNER_ID: 1 }

function refusal(http: number, error: string, text: string) {
  return { http, body: { error, error_description: text } }
}

describe('refusals in the portal’s order', () => {
  test.each([
    [EXECUTE, {}, 400, 'Empty trigger code!'],
    [EXECUTE, { CODE: '0' }, 400, 'Empty trigger code!'],
    [EXECUTE, { CODE: 0 }, 400, 'Empty trigger code!'],
    [EXECUTE, { CODE: ['go'] }, 400, 'Wrong trigger code!'],
    [EXECUTE, { CODE: 'gö' }, 400, 'Wrong trigger code!'],
    [EXECUTE, { CODE: '00' }, 400, 'Trigger with code 00 is not registered.'],
    [EXECUTE, { CODE: 'nope', OWNER_ID: 0 }, 400, 'Trigger with code nope is not registered.'],
    [EXECUTE, { CODE: 'go', OWNER_ID: 0 }, 400, 'Incorrect parameter OWNER_TYPE_ID.'],
    [EXECUTE, { ...fired, OWNER_TYPE_ID: 127 }, 400, 'Incorrect parameter OWNER_TYPE_ID.'],
    [EXECUTE, { ...fired, OWNER_ID: 'D_12' }, 400, 'Incorrect parameter OWNER_ID.'],
    [EXECUTE, { ...fired, OWNER_ID: -1 }, 400, 'Incorrect parameter OWNER_ID.'],
    [ADD, { NAME: 'x' }, 400, 'Empty trigger code!'],
    [ADD, { CODE: 'a b' }, 400, 'Wrong trigger code!'],
    [ADD, { CODE: 'ab' }, 400, 'Empty trigger name!'],
    [ADD, { CODE: 'ab', NAME: '0' }, 400, 'Empty trigger name!'],
    [DELETE, { CODE: '' }, 400, 'Empty trigger code!'],
    [DELETE, { CODE: 'ab' }, 400, 'Trigger not found'],
  ])('%s %j', async (method, params, http, text) => {
    const portal = smallPortal()
    const reply = await restClient(portal).call(method, params)

    expect(reply).toMatchObject(refusal(http, '', text))
    expect(reply.body).not.toHaveProperty('time')
    expect(portal.log.entries).toMatchObject([{ http, error: '', executed: false, effects: [] }])
  })

  test.each([ADD, LIST, DELETE, EXECUTE])('%s requires an administrator', async (method) => {
    const denied = refusal(403, 'ACCESS_DENIED', 'Access denied! Admin permissions required')

    for (const actor of ['employee', 'installer'] as const) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await restClient(smallPortal(), { actor }).call(method)).toMatchObject(denied)
    }
    expect(await webhookClient(smallPortal(), 'employee').call(method)).toMatchObject(denied)
  })

  test.each([ADD, LIST, DELETE, EXECUTE])('%s requires an application', async (method) => {
    expect(await webhookClient(smallPortal()).call(method)).toMatchObject(
      refusal(403, 'ACCESS_DENIED', 'Access denied! Application context required'),
    )
  })

  test('missing CRM access is reported first', async () => {
    const portal = smallPortal()
    portal.change({ crmAccess: false })

    expect(await restClient(portal, { actor: 'employee' }).call(LIST)).toMatchObject(
      refusal(400, '', 'Access denied.'),
    )
    expect((await restClient(portal).call(LIST)).http).toBe(200)
  })
})

describe('registering', () => {
  test('adds, renames by the same code, lists in order, deletes', async () => {
    const { call } = restClient(smallPortal())

    expect(await call(ADD, { code: 'Paid.v-1_x', Name: 'Paid' })).toMatchObject({
      http: 200,
      body: { result: true, time: {} },
    })
    await call(ADD, { CODE: 'PAID.V-1_X', NAME: 'Paid in full' })
    expect((await call(LIST)).body).toMatchObject({
      result: [
        { NAME: 'Go', CODE: 'go' },
        { NAME: 'Paid in full', CODE: 'Paid.v-1_x' },
      ],
    })
    await call(DELETE, { CODE: 'go' })
    await call(DELETE, { CODE: 'Paid.v-1_x' })
    expect((await call(LIST)).body).toMatchObject({ result: [] })
  })

  test('the rules of a deleted trigger remain', async () => {
    const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })
    const { call } = restClient(portal)
    await call(DELETE, { CODE: 'go' })

    expect(portal.state.rules).toHaveLength(1)
    expect(await call(EXECUTE, fired)).toMatchObject(
      refusal(400, '', 'Trigger with code go is not registered.'),
    )
  })
})

describe('firing', () => {
  test('moves the record, starts its robots and answers only "true"', async () => {
    const portal = smallPortal({
      rules: [rule({ stageId: 'DOING', code: 'go' })],
      robots: [
        { id: 1, typeId: 2, categoryId: 0, stageId: 'DOING', toStageId: 'CHECK', afterMs: 0 },
        { id: 2, typeId: 2, categoryId: 0, stageId: 'CHECK', toStageId: 'WON', afterMs: 5000 },
      ],
    })

    const reply = await restClient(portal).call(EXECUTE, fired)

    expect(reply.body).toMatchObject({ result: true })
    expect(portal.log.entries).toMatchObject([
      {
        executed: true,
        effects: [
          { typeId: 2, id: 1, from: 'NEW', to: 'DOING' },
          { typeId: 2, id: 1, from: 'DOING', to: 'CHECK' },
        ],
      },
    ])
    await portal.clock.wait(5000)
    expect(portal.state.records[0]?.stageId).toBe('WON')
    expect(portal.state.stageHistory.map(({ stageId }) => stageId)).toEqual([
      'DOING',
      'CHECK',
      'WON',
    ])
  })

  test.each([
    ['a missing record', { ...fired, OWNER_ID: 999 }, 'the record does not exist'],
    ['an old invoice', { ...fired, OWNER_TYPE_ID: 5 }, 'the object type has no automation'],
    [
      'a number the core knows',
      { ...fired, OWNER_TYPE_ID: 41 },
      'the object type has no automation',
    ],
    ['no rule at all', fired, 'no stage of the pipeline reacts to the trigger'],
  ])('says "true" for %s too; the log knows why nothing moved', async (_what, params, why) => {
    const portal = smallPortal()

    expect((await restClient(portal).call(EXECUTE, params)).body).toMatchObject({ result: true })
    expect(portal.log.entries).toMatchObject([{ executed: true, effects: [], why }])
  })

  test.each([0, 42, 128, 1030, 1300])(
    'refuses the object type %i, which no one has',
    async (typeId) => {
      const portal = smallPortal()

      expect(
        await restClient(portal).call(EXECUTE, { ...fired, OWNER_TYPE_ID: typeId }),
      ).toMatchObject(refusal(400, '', 'Incorrect parameter OWNER_TYPE_ID.'))
      expect(portal.log.entries).toMatchObject([{ executed: false }])
    },
  )

  test.each([
    ['responsible', 7],
    ['author', 8],
    ['system', 0],
    [3, 3],
  ] as const)('changes the stage as: %s', async (changeStageAs, mover) => {
    const portal = smallPortal({
      rules: [rule({ stageId: 'DOING', code: 'go', changeStageAs })],
      records: [record({ typeId: 2, id: 1, assignedById: 7, createdBy: 8 })],
    })

    await restClient(portal).call(EXECUTE, fired)

    expect(portal.state.records[0]).toMatchObject({ stageId: 'DOING', movedBy: mover })
  })

  test('a moved record sets off the portal’s own trigger on a changed field', async () => {
    const portal = smallPortal({
      rules: [rule({ stageId: 'DOING', code: 'go' })],
      fieldTriggers: [
        { typeId: 2, categoryId: 0, stageId: 'WON', field: 'stageId', changeStageAs: 'system' },
      ],
    })

    await restClient(portal).call(EXECUTE, fired)

    expect(portal.log.entries[0]?.effects.map(({ to }) => to)).toEqual(['DOING', 'WON'])
    expect(portal.state.records[0]).toMatchObject({ stageId: 'WON', movedBy: 0 })
  })

  test('a client moves its deal and its items in one call', async () => {
    const portal = smallPortal({
      rules: [
        rule({ stageId: 'DOING', code: 'go' }),
        rule({ stageId: 'DT177_7:DONE', code: 'go', typeId: 177, categoryId: 7 }),
      ],
      records: [
        record({ typeId: 2, id: 1, contactIds: [5] }),
        record({ typeId: 177, id: 21, categoryId: 7, stageId: 'DT177_7:NEW', contactIds: [5] }),
      ],
    })

    await restClient(portal).call(EXECUTE, { ...fired, OWNER_TYPE_ID: 3, OWNER_ID: 5 })

    expect(portal.log.entries[0]?.effects).toEqual([
      { typeId: 2, id: 1, from: 'NEW', to: 'DOING' },
      { typeId: 177, id: 21, from: 'DT177_7:NEW', to: 'DT177_7:DONE' },
    ])
  })

  test('names are read in any letter case, numbers as PHP reads them', async () => {
    const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })
    const odd = { code: 'go', Owner_Type_Id: '2', owner_id: '1abc' }

    await restClient(portal).call('CRM.Automation.Trigger.Execute.json', odd)

    expect(portal.state.records[0]?.stageId).toBe('WON')
  })

  test('a code in the wrong letter case is found but matches no rule', async () => {
    const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })

    const reply = await restClient(portal).call(EXECUTE, { ...fired, CODE: 'GO' })

    expect(reply.body).toMatchObject({ result: true })
    expect(portal.state.records[0]?.stageId).toBe('NEW')
  })

  test('a second firing goes further when a later stage has the trigger', async () => {
    const portal = smallPortal({
      records: [record({ typeId: 2, id: 1 })],
      rules: [rule({ stageId: 'DOING', code: 'go' }), rule({ stageId: 'WON', code: 'go' })],
    })
    const { call } = restClient(portal)
    await call(EXECUTE, fired)
    await call(EXECUTE, fired)

    expect(portal.state.records[0]?.stageId).toBe('WON')
  })
})

function webhookPortal() {
  return smallPortal({
    records: [record({ typeId: 2, id: 57 })],
    rules: [rule({ code: 'go', stageId: 'DOING' })],
    webhookTriggers: [rule({ code: 'nwly5', stageId: 'DOING' })],
  })
}

describe('the portal’s own trigger on an incoming webhook', () => {
  test.each(['DEAL_57', 'deal_57'])(
    'a webhook moves %s by the code of the portal',
    async (target) => {
      const portal = webhookPortal()
      const reply = await webhookClient(portal, 'employee').call('crm.automation.trigger', {
        target,
        code: 'nwly5',
      })
      expect(reply).toMatchObject({ http: 200, body: { result: true } })
      expect(portal.log.entries).toMatchObject([
        { executed: true, effects: [{ typeId: 2, id: 57, from: 'NEW', to: 'DOING' }] },
      ])
    },
  )

  test('an app may call it too', async () => {
    const portal = webhookPortal()
    await restClient(portal).call('crm.automation.trigger', { target: 'DEAL_57', code: 'nwly5' })
    expect(portal.log.entries[0]?.effects).toHaveLength(1)
  })

  test.each([
    ['the code of an app', { target: 'DEAL_57', code: 'go' }],
    ['no code', { target: 'DEAL_57' }],
    ['a record that does not exist', { target: 'DEAL_58', code: 'nwly5' }],
  ])('%s is answered with true and does nothing', async (_name, params) => {
    const portal = webhookPortal()
    expect(await webhookClient(portal).call('crm.automation.trigger', params)).toMatchObject({
      body: { result: true },
    })
    expect(portal.log.entries).toMatchObject([{ effects: [] }])
  })
})
