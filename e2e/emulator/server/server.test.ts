import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { startPortal, type StartedPortal } from './server.ts'

let started: StartedPortal

beforeAll(async () => {
  started = await startPortal({ port: 0, appUrl: 'http://localhost:1/' })
})

afterAll(() => started.close())

beforeEach(() => {
  started.portal.reset('demo')
})

function post(path: string, body: unknown, token = started.control ?? ''): Promise<Response> {
  return fetch(started.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-control-token': token },
    body: JSON.stringify(body),
  })
}

describe('REST over HTTP', () => {
  test('answers with CORS headers', async () => {
    const { accessToken } = started.portal.issueFrameAuth()
    const response = await post('/rest/profile.json?bx24_request_id=1', { auth: accessToken })

    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({ result: { ADMIN: true }, time: {} })
  })

  test('reads a GET', async () => {
    const { accessToken } = started.portal.issueFrameAuth()
    const response = await fetch(`${started.url}/rest/profile?auth=${accessToken}`)

    expect(response.status).toBe(200)
  })

  test('keeps connections open, or closes each after its answer', async () => {
    const { accessToken } = started.portal.issueFrameAuth()
    const ask = async () =>
      (await post('/rest/profile', { auth: accessToken })).headers.get('connection')

    expect(await ask()).toBe('keep-alive')
    await post('/__emulator/settings', { keepAlive: false })
    expect(await ask()).toBe('close')
  })

  test('a dropped connection is an error for the client although the work is done', async () => {
    const { accessToken } = started.portal.issueFrameAuth()
    await post('/__emulator/faults', { rules: [{ method: 'profile', kind: 'drop-after' }] })

    await expect(post('/rest/profile', { auth: accessToken })).rejects.toThrow('fetch failed')
    expect(started.portal.log.entries[0]).toMatchObject({ executed: true, http: null })
  })
})

test('the control calls answer JSON', async () => {
  const response = await post('/__emulator/records', { typeId: 2, count: 2 })

  expect(response.headers.get('content-type')).toContain('application/json')
  expect(await response.json()).toHaveProperty('ids.1')
})

test('a control call without the token is refused, and changes nothing', async () => {
  for (const token of ['', 'guessed']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const response = await post('/__emulator/settings', { lang: 'de' }, token)
    expect(response.status).toBe(403)
  }
  expect((await fetch(`${started.url}/__emulator/log`)).status).toBe(403)
  expect(started.portal.settings.lang).not.toBe('de')
})

test('new tokens for a refresh token', async () => {
  const { refreshToken } = started.portal.issueFrameAuth()
  const ask = (body: Record<string, string>) =>
    fetch(`${started.url}/oauth/token/`, { method: 'POST', body: new URLSearchParams(body) })
  const good = await ask({ grant_type: 'refresh_token', refresh_token: refreshToken })
  const bad = await ask({ grant_type: 'refresh_token', refresh_token: 'x' })

  expect(await good.json()).toMatchObject({
    expires_in: 3600,
    client_endpoint: `${started.url}/rest/`,
    member_id: started.portal.memberId,
    scope: 'crm,placement',
  })
  expect([bad.status, await bad.json()]).toMatchObject([400, { error: 'invalid_grant' }])
})

test('pages of the portal are served as well', async () => {
  const response = await fetch(`${started.url}/`, { redirect: 'manual' })

  expect(response.headers.get('location')).toBe('/marketplace/app/trigger-console/')
})

test('a taken port rejects with the system error', async () => {
  const { port } = new URL(started.url)

  await expect(startPortal({ port: Number(port), appUrl: 'http://localhost:1/' })).rejects.toThrow(
    'EADDRINUSE',
  )
})
