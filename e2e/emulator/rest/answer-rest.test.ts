import { describe, expect, test, vi } from 'vitest'

import { restClient, send, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'
import { rule } from '#emulator/testing/small-state.ts'

import { answerRest } from './answer-rest.ts'

const EXECUTE = 'crm.automation.trigger.execute'
const fired = { CODE: 'go', OWNER_TYPE_ID: 2, OWNER_ID: 1 }

async function drawnDurations(): Promise<number[]> {
  const portal = smallPortal()
  portal.change({ fireMs: { p50: 400, p95: 900 }, limits: null })
  const { call } = restClient(portal)
  const replies = [await call(EXECUTE, fired), await call(EXECUTE, fired)]
  return replies.map(({ body }) => (body as { time: { duration: number } }).time.duration) // A success.
}

describe('the envelope', () => {
  test('a success has a time', async () => {
    const portal = smallPortal()
    portal.change({ readMs: 250 })
    const { body } = await restClient(portal).call('profile')

    expect(body).toEqual({
      result: {
        ID: '1',
        ADMIN: true,
        NAME: 'Ana',
        LAST_NAME: 'Ada',
        PERSONAL_GENDER: '',
        TIME_ZONE: '',
      },
      time: {
        start: 1767603600,
        finish: 1767603600.25,
        duration: 0.25,
        processing: 0.25,
        date_start: '2026-01-05T11:00:00+02:00',
        date_finish: '2026-01-05T11:00:00+02:00',
        operating_reset_at: 1767604200,
        operating: 0.25,
      },
    })
  })

  test('an old core does not report its budget', async () => {
    const portal = smallPortal()
    portal.change({ oldCore: true })

    expect((await restClient(portal).call('profile')).body).toMatchObject({
      time: expect.not.objectContaining({ operating: 0 }) as unknown,
    })
  })

  test('an empty object is an empty array, as PHP writes it', async () => {
    expect((await restClient(smallPortal()).call('app.option.get')).body).toMatchObject({
      result: [],
    })
  })
})

describe('authorisation', () => {
  test.each([
    ['profile', {}, 401, 'NO_AUTH_FOUND', 'Wrong authorization data'],
    ['profile', { auth: 'x' }, 401, 'invalid_token', 'Unable to get application by token'],
    ['1/wrong/profile', {}, 401, 'INVALID_CREDENTIALS', 'Invalid request credentials'],
    ['no.such.method', {}, 404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!'],
  ])('%s %j', async (method, params, http, error, text) => {
    const reply = await send(smallPortal(), `/rest/${method}`, params)

    expect(reply).toMatchObject({ http, body: { error, error_description: text } })
    expect(reply.body).not.toHaveProperty('time')
  })

  test('a token lives as long as its TTL', async () => {
    const portal = smallPortal()
    portal.change({ tokenTtl: 60 })
    const { call } = restClient(portal)

    expect((await call('profile')).http).toBe(200)
    await portal.clock.wait(60_000)
    expect(await call('profile')).toMatchObject({
      http: 401,
      body: { error: 'expired_token', error_description: 'The access token provided has expired.' },
    })
  })

  test('a token without the scope is refused', async () => {
    const text = 'The request requires higher privileges than provided by the'
    const { call } = restClient(smallPortal(), { scope: 'placement' })
    const webhook = webhookClient(smallPortal(), 'admin', '')

    expect(await call('crm.automation.trigger.list')).toMatchObject({
      http: 401,
      body: { error: 'insufficient_scope', error_description: `${text} access token` },
    })
    expect(await webhook.call('crm.automation.trigger.list')).toMatchObject({
      body: { error: 'insufficient_scope', error_description: `${text} webhook token` },
    })
  })
})

test('an older portal refuses with 403 what a newer one refuses with 401', async () => {
  const portal = smallPortal()
  portal.change({ systemErrors: 'old' })
  const { call } = restClient(portal, { scope: 'placement' })

  expect((await call('crm.automation.trigger.list')).http).toBe(403)
  expect((await send(portal, '/rest/1/wrong/profile', {})).http).toBe(403)
  expect((await send(portal, '/rest/profile', {})).http).toBe(401)
})

test('an address that ends in .xml is answered in XML', async () => {
  const { body, headers } = await restClient(smallPortal()).call('scope.xml')

  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  expect(body).toContain('<response><result><item>crm</item><item>placement</item></result><time>')
})

test('REST v3 has none of these methods, and answers in its own shape', async () => {
  const portal = smallPortal()

  expect(await send(portal, '/rest/api/crm.automation.trigger.list', {})).toMatchObject({
    http: 404,
    body: { error: { code: 'BITRIX_REST_V3_EXCEPTION_METHODNOTFOUNDEXCEPTION' } },
  })
  expect(portal.log.entries).toEqual([])
})

test('time stands still while a test says so', async () => {
  const portal = smallPortal()
  portal.change({ clock: '2026-03-01T10:00:00+02:00' })
  const { call } = restClient(portal)

  await portal.clock.wait(5000)
  expect((await call('server.time')).body).toMatchObject({ result: '2026-03-01T10:00:00+02:00' })
})

describe('limits', () => {
  test('the bucket refuses what would overflow it, for every caller', async () => {
    const portal = smallPortal()
    portal.change({ limits: { burst: 2, drain: 1 } })
    const { call } = restClient(portal)
    const codes = await Promise.all([call('scope'), call('scope'), call('no.such'), call('scope')])

    expect(codes.map(({ http }) => http)).toEqual([200, 200, 503, 503])
    expect(codes[2]?.body).toEqual({
      error: 'QUERY_LIMIT_EXCEEDED',
      error_description: 'Too many requests',
    })
    await portal.clock.wait(1000)
    expect((await call('scope')).http).toBe(200)
  })

  test('a method over its budget is refused until the basket drops out; other methods still work', async () => {
    const portal = smallPortal()
    portal.change({ fireMs: 30_000, limits: { operating: 50 } })
    const { call } = restClient(portal)
    await call(EXECUTE, fired)
    const crossing = await call(EXECUTE, fired)
    const refused = await call(EXECUTE, fired)

    expect(crossing.body).toMatchObject({ result: true, time: { operating: 60 } })
    expect(refused).toMatchObject({
      http: 429,
      body: {
        error: 'OPERATION_TIME_LIMIT',
        error_description: 'Method is blocked due to operation time limit.',
      },
    })
    expect((await call('crm.automation.trigger.list')).http).toBe(200)
    expect(portal.log.entries.filter(({ executed }) => executed)).toHaveLength(3)

    const { time } = crossing.body as { time: { operating_reset_at: number } } // Matched above.
    await portal.clock.wait(time.operating_reset_at * 1000 - portal.now())
    expect((await call(EXECUTE, fired)).http).toBe(200)
  })

  test('the budget counts only the work, even on a machine that wakes late', async () => {
    const portal = smallPortal()
    portal.change({ fireMs: 1500 })
    const wait = portal.clock.wait.bind(portal.clock)
    vi.spyOn(portal.clock, 'wait').mockImplementation((ms) => wait(ms + 80))

    const { body } = await restClient(portal).call(EXECUTE, fired)
    expect(body).toMatchObject({ time: { duration: 1.58, operating: 1.5 } })
  })

  test('after 60 seconds the gateway answers while the work is done', async () => {
    const portal = smallPortal({ rules: [rule({ stageId: 'WON', code: 'go' })] })
    portal.change({ fireMs: 61_000 })
    const start = portal.now()
    const reply = await restClient(portal).call(EXECUTE, fired)

    expect(reply.http).toBe(504)
    expect(reply.headers['content-type']).toBe('text/html')
    expect(portal.now() - start).toBe(60_000)
    expect(portal.log.entries).toMatchObject([
      { http: 504, executed: true, effects: [{ from: 'NEW', to: 'WON' }] },
    ])
  })

  test('random server times are the same after every reset', async () => {
    const [first, second] = [await drawnDurations(), await drawnDurations()]

    expect(first).toEqual(second)
    expect(new Set(first).size).toBe(2)
  })
})

test('OPTIONS is answered for any address, and not logged', async () => {
  const portal = smallPortal()
  const url = '/rest/whatever.json?bx24_request_id=1'
  const answer = await answerRest(portal, { method: 'OPTIONS', url, headers: {}, body: '' })

  expect(answer).toMatchObject({
    status: 200,
    headers: {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'origin, content-type, accept',
    },
  })
  expect(portal.log.entries).toEqual([])
})
