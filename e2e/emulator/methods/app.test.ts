import { describe, expect, test } from 'vitest'

import { restClient, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'

describe.each([
  ['app.option.get', 'app.option.set'],
  ['user.option.get', 'user.option.set'],
])('%s', (get, set) => {
  test('keeps values, adds new keys and replaces existing ones', async () => {
    const { call } = restClient(smallPortal())
    await call(set, { options: { a: '1', b: '2' } })
    await call(set, { options: { b: '3' } })

    expect((await call(get)).body).toMatchObject({ result: { a: '1', b: '3' } })
    expect((await call(get, { option: 'b' })).body).toMatchObject({ result: '3' })
    expect((await call(get, { option: 'c' })).body).toMatchObject({
      result: null,
    })
  })

  test('requires options and an application', async () => {
    expect(await restClient(smallPortal()).call(set)).toMatchObject({
      http: 400,
      body: { error: 'ERROR_ARGUMENT', argument: 'options' },
    })
    expect(await webhookClient(smallPortal()).call(get)).toMatchObject({
      http: 403,
      body: { error: 'ACCESS_DENIED' },
    })
  })
})

test('only an administrator sets app options; every user has their own options', async () => {
  const portal = smallPortal()
  const { call } = restClient(portal, { actor: 'employee' })

  expect(await call('app.option.set', { options: { a: 1 } })).toMatchObject({
    http: 403,
    body: { error: 'ACCESS_DENIED' },
  })
  expect((await call('user.option.set', { options: { a: 1 } })).body).toMatchObject({
    result: true,
  })
  expect(portal.state.userOptions).toEqual({ 2: { a: 1 } })
})

test('app.info says whether the installation is finished', async () => {
  const portal = smallPortal({ installed: false })
  const { call } = restClient(portal)

  expect((await call('app.info')).body).toMatchObject({ result: { INSTALLED: false, STATUS: 'F' } })
  portal.state.installed = true
  expect((await call('app.info')).body).toMatchObject({ result: { INSTALLED: true, DAYS: null } })
  expect((await webhookClient(portal).call('app.info')).body).toMatchObject({
    error: 'ACCESS_DENIED',
    error_description: 'Access denied! Application context required',
  })
})

test('scope, method.get and feature.get', async () => {
  const { call } = restClient(smallPortal(), { scope: 'placement' })
  const method = async (name: string) => (await call('method.get', { name })).body

  expect((await call('scope')).body).toMatchObject({ result: ['placement'] })
  expect((await call('scope', { full: true })).body).toHaveProperty('result.3')
  expect(await method('profile')).toMatchObject({
    result: { isExisting: true, isAvailable: true },
  })
  expect(await method('batch')).toMatchObject({ result: { isExisting: true } })
  expect(await method('crm.item.list')).toMatchObject({
    result: { isExisting: true, isAvailable: false },
  })
  expect(await method('moon.land')).toMatchObject({
    result: { isExisting: false, isAvailable: false },
  })
  expect((await call('feature.get', { CODE: 'rest_auth_connector' })).body).toMatchObject({
    result: { value: 'Y' },
  })
  expect((await call('feature.get', { CODE: 'crm_automation_deal' })).body).toMatchObject({
    result: { value: 'N' },
  })
})

test('server.time needs no scope', async () => {
  const { call } = restClient(smallPortal(), { scope: '' })

  expect(await call('server.time')).toMatchObject({
    http: 200,
    body: { result: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+02:00$/) },
  })
})

function as(actor: 'admin' | 'employee' | 'installer') {
  return restClient(smallPortal(), { actor, scope: 'user_brief' })
}

test('user.current, profile and user.admin identify the caller', async () => {
  expect((await as('installer').call('profile')).body).toMatchObject({
    result: { ID: '3', ADMIN: false, NAME: 'Cy' },
  })
  expect((await as('admin').call('user.admin')).body).toMatchObject({ result: true })
  expect((await as('installer').call('user.admin')).body).toMatchObject({ result: true })
  expect((await as('employee').call('user.admin')).body).toMatchObject({ result: false })
  expect((await as('employee').call('user.current')).body).toMatchObject({
    result: { ID: '2', WORK_POSITION: 'Clerk', ACTIVE: true, UF_DEPARTMENT: [1] },
  })
  expect((await restClient(smallPortal()).call('user.current')).body).toMatchObject({
    error: 'insufficient_scope',
  })
})
