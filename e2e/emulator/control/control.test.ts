import { describe, expect, test } from 'vitest'

import { VirtualClock } from '#emulator/core/clock.ts'
import { EmulatedPortal } from '#emulator/portal.ts'
import { restClient, send } from '#emulator/testing/rest-client.ts'

import { answerControl } from './control.ts'

function parse({ status, body }: { status: number; body: string }) {
  return { http: status, body: JSON.parse(body) as unknown }
}

function control() {
  const portal = new EmulatedPortal({
    appUrl: 'http://app.test/',
    origin: 'http://localhost:8400',
    clock: new VirtualClock(),
  })
  return {
    portal,
    get: (name: string) => parse(answerControl(portal, 'GET', name, '')),
    post: (name: string, body: unknown) =>
      parse(answerControl(portal, 'POST', name, JSON.stringify(body))),
  }
}

test('a reset leaves nothing behind', async () => {
  const { portal, get, post } = control()
  const fresh = get('state')
  post('settings', { lang: 'ru', user: 'employee', limits: null })
  post('faults', { rules: [{ method: '*', kind: 'drop-before' }] })
  post('records', { typeId: 2, count: 3 })
  const { call } = restClient(portal)
  await call('user.option.set', { options: { a: 1 } })
  post('reset', { seed: 'demo' })

  expect(get('log').body).toEqual([])
  expect(get('settings').body).toMatchObject({ lang: 'en', user: 'admin', limits: { burst: 50 } })
  expect(get('state')).toEqual(fresh)
  expect((await call('profile')).body).toMatchObject({ error: 'invalid_token' })
})

test('moves records as any user, dated as wanted, also just before a firing', async () => {
  const { portal, post } = control()
  const { call } = restClient(portal)
  const nowMs = portal.now()
  const deal = () => portal.state.records.find(({ typeId, id }) => typeId === 2 && id === 1042)
  post('move', { typeId: 2, id: 1042, stageId: 'PREPARATION', userId: 5, seconds: -3 })
  expect(deal()).toMatchObject({ stageId: 'PREPARATION', movedBy: 5 })
  expect(Date.parse(deal()?.movedTime ?? '')).toBe(Math.floor(nowMs / 1000) * 1000 - 3000)

  post('move', { typeId: 2, id: 1042, stageId: 'NEW', userId: 7, when: 'before-next-firing' })
  expect(deal()?.stageId).toBe('PREPARATION')
  const fired = { CODE: 'contract_signed', OWNER_TYPE_ID: 2, OWNER_ID: 1042 }
  expect(post('rules', { code: fired.CODE, changeStageAs: 'author' }).body).toEqual({ rules: 4 })
  await call('crm.automation.trigger.execute', fired)
  expect(portal.log.entries.at(-1)?.effects).toMatchObject([{ from: 'NEW' }])
  expect(deal()?.movedBy).toBe(deal()?.createdBy)
})

test('the state contains everything that tests read', () => {
  const { get, post } = control()
  const { body } = get('state')

  expect(body).toMatchObject({
    triggers: expect.arrayContaining([
      { code: 'contract_signed', name: 'Contract signed' },
    ]) as unknown,
    placements: expect.any(Array) as unknown,
    appOptions: {},
    userOptions: {},
    installed: true,
    user: 'admin',
  })
  expect(body).toHaveProperty('rules.0.allowBackwards')
  expect(body).toHaveProperty('records.0.stageId')
  post('reset', { seed: 'empty' })
  expect(get('state').body).toMatchObject({ triggers: [], installed: false })
})

test('records are added to a stage and can be found over REST', async () => {
  const { portal, post } = control()
  const { body } = post('records', { typeId: 2, count: 3, categoryId: 0, stageId: 'NEW' })
  const { ids } = body as { ids: number[] } // As the contract says; used below.

  const found = await restClient(portal).call('crm.item.list', {
    entityTypeId: 2,
    filter: { '@id': ids },
    select: ['id', 'stageId'],
  })
  expect(found.body).toMatchObject({
    result: { items: ids.map((id) => ({ id, stageId: 'NEW' })) },
    total: 3,
  })
})

test('a trigger is placed on a stage', async () => {
  const { portal, post } = control()
  const { body } = post('records', { typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const [id = 0] = (body as { ids: number[] }).ids // As the contract says.
  post('add-rule', { typeId: 2, categoryId: 0, stageId: 'EXECUTING', code: 'feedback_received' })
  await restClient(portal).call('crm.automation.trigger.execute', {
    CODE: 'feedback_received',
    OWNER_TYPE_ID: 2,
    OWNER_ID: id,
  })
  expect(
    portal.state.records.find((record) => record.typeId === 2 && record.id === id),
  ).toMatchObject({ stageId: 'EXECUTING' })
})

test.each([
  [{ typeId: 99, count: 1 }, 'The portal has no object type 99'],
  [{ typeId: 2, count: 1, stageId: 'MOON' }, 'The pipeline has no stage MOON'],
])('records that cannot be: %j', (wanted, error) => {
  expect(control().post('records', wanted)).toEqual({ http: 400, body: { error } })
})

describe('credentials', () => {
  test('tokens of the application', async () => {
    const { portal, post } = control()
    const { body } = post('token', { user: 'admin', kind: 'oauth', scope: 'crm' })
    const { access_token: auth } = body as { access_token: string } // Matched below.

    expect(body).toMatchObject({ expires_in: 3600, domain: 'localhost:8400' })
    expect((await send(portal, '/rest/scope', { auth })).body).toMatchObject({ result: ['crm'] })
    expect(JSON.stringify(portal.log.entries)).not.toContain(auth)
  })

  test('a webhook', async () => {
    const { portal, post } = control()
    const { body } = post('token', { user: 'employee', kind: 'webhook', scope: 'crm' })
    const { url } = body as { url: string } // Matched below.

    expect(url).toMatch(/^http:\/\/localhost:8400\/rest\/\d+\/[^/]+\/$/)
    expect((await send(portal, `${new URL(url).pathname}profile`, {})).body).toMatchObject({
      result: { ADMIN: false },
    })
  })
})

test('a misspelt body is refused and changes nothing', () => {
  const { get, post } = control()

  expect(post('settings', { fireMS: 5 })).toMatchObject({ http: 400 })
  expect(post('faults', { rules: [{ method: 'x', kind: 'explode' }] })).toMatchObject({ http: 400 })
  expect(post('reset', { seed: 'moon' })).toMatchObject({ http: 400 })
  expect(post('nothing', {})).toMatchObject({ http: 404 })
  expect(get('settings').body).toMatchObject({ fireMs: 0 })
})
