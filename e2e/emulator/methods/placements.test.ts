import { describe, expect, test } from 'vitest'

import { restClient, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'

const bound = { PLACEMENT: 'CRM_DEAL_DETAIL_TAB', HANDLER: 'http://localhost:8401/index.html' }

test('binds, lists and unbinds', async () => {
  const { call } = restClient(smallPortal())
  const langAll = { de: { TITLE: 'Auslösen', DESCRIPTION: '', GROUP_NAME: '' } }

  expect(
    (await call('placement.bind', { ...bound, TITLE: 'Fire', LANG_ALL: langAll })).body,
  ).toMatchObject({
    result: true,
  })
  await call('placement.bind', { placement: 'crm_dynamic_177_list_menu', handler: bound.HANDLER })
  expect((await call('placement.get')).body).toMatchObject({
    result: [
      {
        placement: 'CRM_DEAL_DETAIL_TAB',
        userId: 0,
        handler: bound.HANDLER,
        options: [],
        title: 'Fire',
        description: '',
        langAll,
      },
      { placement: 'CRM_DYNAMIC_177_LIST_MENU', title: '', langAll: [] },
    ],
  })
  expect((await call('placement.unbind', { PLACEMENT: bound.PLACEMENT })).body).toMatchObject({
    result: { count: 2 },
  })
  expect((await call('placement.unbind', bound)).body).toMatchObject({ result: { count: 0 } })
  // A type that is gone takes its places with it.
  const gone = { PLACEMENT: 'CRM_DYNAMIC_999_DETAIL_TAB' }
  expect((await call('placement.unbind', gone)).body).toMatchObject({ result: { count: 0 } })
})

describe('binding is refused', () => {
  test.each([
    [{}, 'ERROR_ARGUMENT', { argument: 'PLACEMENT' }],
    [{ PLACEMENT: 'CRM_DEAL_DETAIL_TAB' }, 'ERROR_ARGUMENT', { argument: 'HANDLER' }],
    [{ ...bound, PLACEMENT: 'CRM_MOON_DETAIL_TAB' }, 'ERROR_PLACEMENT_NOT_FOUND', {}],
    [{ ...bound, HANDLER: 'nowhere' }, 'ERROR_WRONG_HANDLER_URL', {}],
    [{ ...bound, HANDLER: 'ftp://app.test/' }, 'ERROR_UNSUPPORTED_PROTOCOL', {}],
    [{ ...bound, USER_ID: 1 }, 'ERROR_PLACEMENT_USER_MODE', {}],
  ])('%j: %s', async (params, error, extra) => {
    const reply = await restClient(smallPortal()).call('placement.bind', params)

    expect(reply).toMatchObject({ http: 400, body: { error, ...extra } })
  })

  test('for the same handler twice, whatever the title', async () => {
    const { call } = restClient(smallPortal())
    await call('placement.bind', bound)

    expect(await call('placement.bind', bound)).toMatchObject({
      http: 400,
      body: { error: 'ERROR_CORE' },
    })
    expect((await call('placement.bind', { ...bound, TITLE: 'Other' })).http).toBe(400)
    const other = { ...bound, HANDLER: 'http://localhost:8401/other.html' }
    expect((await call('placement.bind', other)).http).toBe(200)
  })

  test('for localhost when the portal is strict', async () => {
    const portal = smallPortal()
    portal.change({ refuseLocalHandlers: true })

    expect((await restClient(portal).call('placement.bind', bound)).body).toMatchObject({
      error: 'ERROR_UNSUPPORTED_PROTOCOL',
    })
  })

  test('without the scope of the CRM', async () => {
    const { call } = restClient(smallPortal(), { scope: 'placement' })

    expect((await call('placement.bind', bound)).body).toMatchObject({
      error: 'ERROR_PLACEMENT_NOT_FOUND',
    })
  })
})

test.each(['placement.bind', 'placement.get', 'placement.unbind'])(
  '%s wants an administrator and an application',
  async (method) => {
    const employee = restClient(smallPortal(), { actor: 'employee' })
    const webhook = webhookClient(smallPortal(), 'admin', 'crm,placement')

    expect(await employee.call(method)).toMatchObject({
      http: 403,
      body: { error: 'ACCESS_DENIED', error_description: 'Access denied!' },
    })
    expect(await webhook.call(method)).toMatchObject({
      http: 403,
      body: { error: 'WRONG_AUTH_TYPE' },
    })
  },
)

test('the list of placements depends on the portal’s types and the scopes', async () => {
  const all = await restClient(smallPortal(), { actor: 'employee' }).call('placement.list')
  const { call } = restClient(smallPortal(), { scope: 'placement' })

  expect(all.body).toMatchObject({
    result: expect.arrayContaining([
      'CRM_DEAL_ROBOT_DESIGNER_TOOLBAR',
      'CRM_DYNAMIC_177_DETAIL_TOOLBAR',
    ]) as unknown,
  })
  expect((await call('placement.list')).body).toMatchObject({ result: [] })
  expect((await call('placement.list', { FULL: true })).body).toHaveProperty('result.0')
})
