import { AjaxError, ApiVersion, type AjaxResult } from '@bitrix24/b24jssdk'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { startPortal, type StartedPortal } from '#emulator/server/server.ts'
import { oauthClient, webhookClient } from '#emulator/testing/sdk-client.ts'

const EXECUTE = 'crm.automation.trigger.execute'

let started: StartedPortal

beforeAll(async () => {
  started = await startPortal({ port: 0, appUrl: 'http://localhost:1/' })
})

afterAll(() => started.close())

beforeEach(() => {
  started.portal.reset('demo')
})

/** What a call threw; undefined when it succeeded. */
async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  )
}

function fire(client = oauthClient(started), params: object = {}) {
  const fired = { CODE: 'contract_signed', OWNER_TYPE_ID: 2, OWNER_ID: dealOnNew(), ...params }
  return client.actions.v2.call.make({ method: EXECUTE, params: fired })
}

function dealOnNew(): number {
  const deal = started.portal.state.records.find(
    ({ typeId, categoryId, stageId }) => typeId === 2 && categoryId === 0 && stageId === 'NEW',
  )
  if (!deal) throw new Error('The demo has no new deal')
  return deal.id
}

function dealIds(): number[] {
  return started.portal.state.records
    .filter(({ typeId, categoryId }) => typeId === 2 && categoryId === 0)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
}

describe('single calls', () => {
  test('a firing moves its deal', async () => {
    const id = dealOnNew()
    const response = await fire()

    expect(response.getData()).toMatchObject({ result: true, time: { operating: 0 } })
    expect(started.portal.log.entries).toMatchObject([
      { method: EXECUTE, http: 200, effects: [{ typeId: 2, id, from: 'NEW' }] },
    ])
  })

  test('a webhook can read but has no application', async () => {
    const client = webhookClient(started)
    const modes = await client.actions.v2.call.make({ method: 'crm.settings.mode.get' })
    const error = await thrownBy(
      client.actions.v2.call.make({ method: 'crm.automation.trigger.list' }),
    )

    expect(modes.getData()).toMatchObject({ result: 1 })
    expect(error).toMatchObject({ code: 'ACCESS_DENIED', status: 403 })
    expect(String(error)).toContain('Application context required')
  })

  test('whether the user is an administrator', async () => {
    const admin = oauthClient(started)
    const installer = oauthClient(started, { actor: 'installer' })
    await admin.initIsAdmin()
    await installer.initIsAdmin()

    expect([admin.auth.isAdmin, installer.auth.isAdmin]).toEqual([true, false])
  })
})

describe('refusals', () => {
  test('an empty code is replaced by the client’s own; the text stays in the raw answer', async () => {
    const error = await thrownBy(fire(undefined, { OWNER_ID: 0 }))

    expect(error).toBeInstanceOf(AjaxError)
    expect(error).toMatchObject({ code: 'ERR_BAD_REQUEST', status: 400 })
    expect(error).toHaveProperty('originalError.response.data', {
      error: '',
      error_description: 'Incorrect parameter OWNER_ID.',
    })
  })

  test('a code of the portal arrives with its status and text', async () => {
    const error = await thrownBy(fire(oauthClient(started, { actor: 'employee' })))

    expect(error).toMatchObject({ code: 'ACCESS_DENIED', status: 403 })
    expect(String(error)).toContain('Access denied! Admin permissions required')
  })

  test.each([
    ['a missing scope', { scope: 'placement' }, 'insufficient_scope', 401],
    ['an unknown method', {}, 'ERROR_METHOD_NOT_FOUND', 404],
  ])('%s', async (_what, options, code, status) => {
    const method = status === 404 ? 'moon.land' : 'crm.automation.trigger.list'
    const error = await thrownBy(
      oauthClient(started, options).actions.v2.call.make({ method, params: {} }),
    )

    expect(error).toMatchObject({ code, status })
  })

  test('a row of a batch with an empty code looks like a success without a result', async () => {
    const response = await oauthClient(started).actions.v2.batch.make({
      calls: {
        bad: {
          method: EXECUTE,
          params: { CODE: 'contract_signed', OWNER_TYPE_ID: 2, OWNER_ID: 0 },
        },
        good: { method: 'scope', params: {} },
      },
      options: { isHaltOnError: false, returnAjaxResult: true },
    })
    const rows = response.getData() as Record<string, AjaxResult> // Asked for by returnAjaxResult.

    expect(rows['bad']).toMatchObject({ isSuccess: true })
    expect(rows['bad']?.getData()?.result).toBeUndefined()
    expect(rows['good']?.getData()?.result).toEqual(['crm', 'placement'])
  })
})

describe('lists', () => {
  const list = {
    method: 'crm.item.list',
    params: { entityTypeId: 2, select: ['id', 'title'], filter: { categoryId: 0 } },
    idKey: 'id',
    customKeyForResult: 'items',
  }

  beforeEach(async () => {
    await fetch(`${started.url}/__emulator/records`, {
      method: 'POST',
      headers: { 'x-control-token': started.control ?? '' },
      body: JSON.stringify({ typeId: 2, count: 120, categoryId: 0, stageId: 'NEW' }),
    })
  })

  test('callList walks through all pages', async () => {
    const response = await oauthClient(started).actions.v2.callList.make<{ id: number }>(list)

    expect(response.getData()?.map(({ id }) => id)).toEqual(dealIds())
  })

  test('fetchList yields them fifty at a time', async () => {
    const pages: number[][] = []
    for await (const page of oauthClient(started).actions.v2.fetchList.make<{ id: number }>(list)) {
      pages.push(page.map(({ id }) => id))
    }

    expect(pages.flat()).toEqual(dealIds())
    expect(pages[0]).toHaveLength(50)
  })

  test('a page reports the total and where the next page begins', async () => {
    const { method, params } = list
    const client = oauthClient(started)
    const response = await client.actions.v2.call.make<{ items: { id: number }[] }>({
      method,
      params: { ...params, order: { id: 'ASC' } },
    })

    expect([response.getTotal(), response.isMore()]).toEqual([dealIds().length, true])
    const next = await response.getNext(client.getHttpClient(ApiVersion.v2))
    const rows = next === false ? [] : (next.getData()?.result.items ?? [])
    expect(rows.map(({ id }) => id)).toEqual(dealIds().slice(50, 100))
  })

  test('batches of fifty, in chunks', async () => {
    const ids = dealIds()
    const response = await oauthClient(started).actions.v2.batchByChunk.make<{
      item: { id: number }
    }>({
      calls: ids.map((id) => ['crm.item.get', { entityTypeId: 2, id }]),
      options: { isHaltOnError: true },
    })

    expect(response.getData()?.map(({ item }) => item.id)).toEqual(ids)
  })
})

describe('tokens and limits', () => {
  test('an expired token is refreshed and the call repeated once', async () => {
    started.portal.change({ tokenTtl: 0.001 })
    const client = oauthClient(started)
    started.portal.change({ tokenTtl: 3600 })
    await started.portal.clock.wait(5)
    const response = await client.actions.v2.call.make({ method: 'scope' })

    expect(response.getData()).toMatchObject({ result: ['crm', 'placement'] })
    expect(started.portal.log.entries).toMatchObject([
      { http: 401, error: 'expired_token', executed: false },
      { http: 200, executed: true },
    ])
  })

  test('an overflowing bucket', async () => {
    started.portal.change({ limits: { burst: 1, drain: 0 } })
    const client = oauthClient(started)
    await client.actions.v2.call.make({ method: 'scope' })
    const error = await thrownBy(client.actions.v2.call.make({ method: 'scope' }))

    expect(error).toMatchObject({ code: 'QUERY_LIMIT_EXCEEDED', status: 503 })
  })

  test('a used-up budget', async () => {
    started.portal.change({ limits: { operating: 0 }, fireMs: 150 })
    await fire()
    const error = await thrownBy(fire())

    expect(error).toMatchObject({ code: 'OPERATION_TIME_LIMIT', status: 429 })
  })

  test('a connection cut after the work', async () => {
    started.portal.faults.replace([
      { method: EXECUTE, kind: 'drop-after', skip: 0, times: 1, inBatch: false },
    ])
    const error = await thrownBy(fire())

    expect(error).toBeInstanceOf(AjaxError)
    expect(started.portal.log.entries).toMatchObject([{ executed: true, http: null }])
  })
})
