import { expect } from '@playwright/test'

import { APP_PATH, test, rawFrame } from './raw-app.ts'

test('a server-hosted app is opened by a form with its tokens', async ({
  page,
  open,
  portal,
  rawApp,
}) => {
  const { frame } = await open(`${APP_PATH}?tab=7`)
  const host = new URL(portal.url).host
  const [request] = rawApp.requests
  const sid = request?.url.searchParams.get('APP_SID')
  expect(sid).toMatch(/^[0-9a-f]{32}$/)
  expect(request?.method).toBe('POST')
  expect(request?.url.search).toBe(
    `?DOMAIN=${host.replace(':', '%3A')}&PROTOCOL=0&LANG=en&APP_SID=${sid}`,
  )
  expect(request?.fields).toMatchObject({
    AUTH_ID: expect.stringMatching(/^[0-9a-f]+$/),
    AUTH_EXPIRES: '3600',
    REFRESH_ID: expect.stringMatching(/^[0-9a-f]+$/),
    member_id: portal.portal.memberId,
    status: 'L',
    PLACEMENT: 'DEFAULT',
    PLACEMENT_OPTIONS: '{"tab":"7"}',
  })
  const iframe = page.locator('iframe')
  await expect(iframe).toHaveId(`appframe_${sid}`)
  await expect(iframe).toHaveAttribute('name', `${host}|0|${sid}`)
  await expect(iframe).toHaveAttribute(
    'allow',
    'geolocation *; microphone *; camera *; autoplay *;',
  )
  expect(await frame.evaluate(() => window.name)).toBe(`${host}|0|${sid}`)

  await page.reload()
  expect(await (await rawFrame(page)).sid()).not.toBe(sid)
})

test('an uploaded app is opened by its address alone', async ({ open, portal, rawApp }) => {
  portal.portal.change({ frame: { mode: 'get' } })
  const app = await open()
  const [request] = rawApp.requests
  expect(request?.method).toBe('GET')
  expect([...(request?.url.searchParams.keys() ?? [])]).toEqual([
    'DOMAIN',
    'PROTOCOL',
    'LANG',
    'APP_SID',
  ])
  expect(await app.answer('getInitData')).toMatchObject({ PLACEMENT: 'DEFAULT' })
})

test('getInitData reports everything, the first run once, and empty arrays as PHP does', async ({
  open,
  portal,
}) => {
  const app = await open()
  const initData = {
    LANG: 'en',
    DOMAIN: new URL(portal.url).host,
    PROTOCOL: 0,
    PATH: '/rest',
    AUTH_ID: expect.stringMatching(/^[0-9a-f]+$/),
    AUTH_EXPIRES: '3600',
    REFRESH_ID: expect.stringMatching(/^[0-9a-f]+$/),
    MEMBER_ID: portal.portal.memberId,
    FIRST_RUN: true,
    IS_ADMIN: true,
    INSTALL: false,
    USER_OPTIONS: [],
    APP_OPTIONS: [],
    PLACEMENT: 'DEFAULT',
    PLACEMENT_OPTIONS: [],
  }
  expect(await app.answer('getInitData')).toEqual(initData)
  expect(await app.answer('getInitData')).toEqual({ ...initData, FIRST_RUN: false })
})

test.describe('the portal keeps silent', () => {
  test('to unknown commands, wrong sids and other origins', async ({ page, open }) => {
    const app = await open()
    await app.post('doSomething:k1:SID')
    await app.post('selectAccess:k6:SID')
    await app.post('constructor:k2:SID')
    await app.post('getInitData:k3:ffffffffffffffffffffffffffffffff')
    await app.post('getInitData')
    await app.post('placementBindEvent:{"event":"onCrmEvent"}:k4:SID')
    const sid = await app.sid()
    await page.evaluate((text) => window.postMessage(text, '*'), `setTitle:{"title":"x"}:k5:${sid}`)
    expect(await app.heard()).toEqual([expect.stringMatching(/^key1:\{/)])
    await expect(page.locator('#pagetitle')).toHaveText('Trigger Console')
  })

  test('always, when it is mute', async ({ page, open, portal }) => {
    portal.portal.change({ frame: { mute: true } })
    const app = await open()
    const sid = await app.sid()
    await app.post(`setTitle:{"title":"x"}:k1:${sid}`)
    // The page's message comes after the app's, so once it has arrived the other has too.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          window.addEventListener('message', resolve, { once: true })
          window.postMessage('last', '*')
        }),
    )
    await expect(page.locator('#pagetitle')).toHaveText('Trigger Console')
  })
})

test('colons in parameters are safe, both spellings of "no parameters" work', async ({
  page,
  open,
}) => {
  const app = await open()
  expect(await app.answer('setTitle', { title: 'a:b::c' })).toEqual({ title: 'a:b::c' })
  await expect(page.locator('#pagetitle')).toHaveText('a:b::c')
  await app.post('getInterface:short:SID')
  await app.post('getInterface::long:SID')
  const heard = await app.heard()
  expect(heard).toContain('short:{"command":[],"event":[]}')
  expect(heard).toContain('long:{"command":[],"event":[]}')
})

test('newer portals take objects, older ones do not', async ({ page, open, portal }) => {
  const message = { method: 'setTitle', params: { title: 'By object' }, callback: 'k1' }
  const app = await open()
  await app.post(message)
  await expect(page.locator('#pagetitle')).toHaveText('By object')
  expect(await app.heard()).toContain('k1:{"title":"By object"}')

  portal.portal.change({ oldCore: true })
  const old = await open()
  await old.post(message)
  expect(await old.heard()).toEqual([expect.stringMatching(/^key1:\{/)])
  await expect(page.locator('#pagetitle')).toHaveText('Trigger Console')
})

test('refreshAuth returns new tokens, or shows an alert and never answers the app', async ({
  page,
  open,
  portal,
}) => {
  const app = await open()
  const first = (await app.answer('getInitData')) as Record<string, unknown> // checked above
  const tokens = await app.answer('refreshAuth')
  expect(tokens).toEqual({
    AUTH_ID: expect.stringMatching(/^[0-9a-f]+$/),
    AUTH_EXPIRES: '3600',
    REFRESH_ID: expect.stringMatching(/^[0-9a-f]+$/),
  })
  expect(tokens).not.toMatchObject({ AUTH_ID: first['AUTH_ID'] })

  portal.portal.change({ frame: { refreshAuth: 'silent' } })
  await app.post('refreshAuth:silent:SID')
  await expect(page.getByRole('alert')).toContainText('could not be authorised')
  expect((await app.heard()).filter((text) => text.startsWith('silent'))).toEqual([])
})

test.describe('options', () => {
  test('of the user are kept, and lost from an empty array until the page is loaded again', async ({
    open,
    portal,
  }) => {
    const app = await open()
    const option = { name: 'density', value: { rows: 'compact' } }
    expect(await app.answer('setUserOption', option)).toEqual(option)
    expect(portal.portal.state.userOptions[1]).toEqual({ density: { rows: 'compact' } })
    expect(await app.answer('getInitData')).toMatchObject({ USER_OPTIONS: [] })
    expect(await (await open()).answer('getInitData')).toMatchObject({
      USER_OPTIONS: { density: { rows: 'compact' } },
    })
  })

  test('of the app are answered whole, one call after another, and only to who may install', async ({
    open,
    portal,
  }) => {
    const app = await open()
    expect(await app.answer('setAppOption', { name: 'a', value: 1 })).toEqual({ a: 1 })
    expect(await app.answer('setAppOption', { name: 'b', value: 2 })).toEqual({ a: 1, b: 2 })

    portal.portal.change({ user: 'employee' })
    const employee = await open()
    await employee.post('setAppOption:{"name":"c","value":3}:k1:SID')
    expect(await employee.heard()).toHaveLength(1)
    expect(portal.portal.state.appOptions).toEqual({ a: 1, b: 2 })
  })

  test('a page that still believes in an administrator hears the refusal', async ({
    open,
    portal,
  }) => {
    const app = await open()
    portal.portal.change({ user: 'employee' })
    expect(await app.answer('setAppOption', { name: 'c', value: 3 })).toEqual({
      error: 'access_denied',
    })
  })
})

test.describe('installing', () => {
  test('shows the installer, then the app; the portal never answers setInstallFinish', async ({
    page,
    open,
    portal,
    rawApp,
  }) => {
    portal.portal.reset('empty')
    const installer = await open()
    expect(rawApp.requests.at(-1)?.url.pathname).toBe('/install.html')
    expect(await installer.answer('getInitData')).toMatchObject({ INSTALL: true, FIRST_RUN: true })
    await installer.post('setInstallFinish:k1:SID')
    await page.waitForURL(/install_finished=Y/)
    expect(portal.portal.state.installed).toBe(true)
    const app = await rawFrame(page)
    expect(rawApp.requests.at(-1)?.url.pathname).toBe('/app')
    expect(await app.answer('getInitData')).toMatchObject({ INSTALL: false, PLACEMENT_OPTIONS: [] })
  })

  test('is left to who may install', async ({ page, portal }) => {
    portal.portal.reset('empty')
    portal.portal.change({ user: 'employee' })
    await page.goto(portal.url + APP_PATH)
    await expect(page.getByRole('heading', { name: /not fully installed/ })).toBeVisible()
    await expect(page.locator('iframe')).toHaveCount(0)
  })

  test('setInstall ends the first run of this user', async ({ open }) => {
    const app = await open()
    expect(await app.answer('setInstall', { install: true })).toEqual({ install: true })
    expect(await (await open()).answer('getInitData')).toMatchObject({ FIRST_RUN: false })
  })
})

test('the frame takes the size it is asked for', async ({ page, open }) => {
  const app = await open()
  const iframe = page.locator('iframe')
  const fullWidth = Math.round((await iframe.boundingBox())?.width ?? 0)
  expect(await app.answer('resizeWindow', { width: '100%', height: 731 })).toEqual({
    width: fullWidth,
    height: 731,
  })
  expect(await iframe.boundingBox()).toMatchObject({ height: 731 })
  expect(await app.answer('resizeWindow', { width: '640px', height: 'tall' })).toEqual({
    width: 640,
    height: 100,
  })
  expect(await iframe.boundingBox()).toMatchObject({ width: 640, height: 100 })
})

test('setScroll scrolls the portal’s page, reloadWindow reloads it', async ({ page, open }) => {
  const app = await open()
  await app.answer('resizeWindow', { width: '100%', height: 3000 })
  expect(await app.answer('setScroll', { scroll: 120 })).toEqual({ scroll: 120 })
  expect(await page.evaluate(() => window.scrollY)).toBe(120)
  const sid = await app.sid()
  const loaded = page.waitForEvent('load')
  await app.post('reloadWindow:k1:SID')
  await loaded
  expect(await (await rawFrame(page)).sid()).not.toBe(sid)
})
