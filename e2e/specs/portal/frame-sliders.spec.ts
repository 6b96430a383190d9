import { expect } from '@playwright/test'

import { test, rawFrame } from './raw-app.ts'

const CLOSED = '{"result":"close"}'
const REFUSED = '{"result":"error","errorCode":"PATH_NOT_AVAILABLE"}'

test.describe('openPath', () => {
  test('opens a page in a slider and answers when it is closed', async ({ page, open }) => {
    const app = await open()
    const answer = app.ask('openPath', { path: '/crm/deal/details/1042/' })
    const slider = page.getByRole('dialog')
    const card = slider.frameLocator('iframe')
    await expect(card.getByRole('heading', { level: 1 })).toContainText('showroom shelving')
    await expect(card.getByRole('complementary')).toHaveCount(0)
    await expect(slider.locator('iframe')).toHaveAttribute(
      'src',
      /\/crm\/deal\/details\/1042\/\?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER&from=rest_placement&from_app=trigger-console$/,
    )
    await slider.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await answer).toBe(CLOSED)
    await expect(slider).toHaveCount(0)
  })

  test('closes with Escape', async ({ page, open }) => {
    const app = await open()
    const answer = app.ask('openPath', { path: '/crm/lead/details/1/' })
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    expect(await answer).toBe(CLOSED)
  })

  test('refuses unknown paths; an older portal knows fewer', async ({ open, portal }) => {
    const app = await open()
    for (const path of ['/crm/quote/automation/0/', '/page/x/', 'https://elsewhere.test/', 7]) {
      expect(await app.ask('openPath', { path })).toBe(REFUSED)
    }
    portal.portal.change({ oldCore: true })
    const old = await open()
    expect(await old.ask('openPath', { path: '/crm/type/177/details/21/' })).toBe(REFUSED)
  })

  test('holds the pattern against the raw path', async ({ page, open }) => {
    const app = await open()
    const path = '/crm/type/0/details/0/../../../../../crm/quote/automation/0/?IFRAME=Y'
    await app.post(`openPath:${JSON.stringify({ path })}:open:SID`)
    const rules = page.getByRole('dialog').frameLocator('iframe')
    await expect(rules.getByRole('heading', { level: 1 })).toHaveText('Automation rules: Estimates')
  })
})

test.describe('openApplication', () => {
  test('opens the app in a slider with its options, and answers when it closes itself', async ({
    page,
    open,
  }) => {
    const app = await open()
    const answer = app.ask('openApplication', {
      bx24_title: 'Fire trigger',
      bx24_width: 640,
      bx24_label: { text: 'x' },
      run: 5,
      place: 'here',
    })
    const slider = page.getByRole('dialog', { name: 'Fire trigger' })
    await expect(slider.locator('iframe')).toBeVisible()
    await expect.poll(async () => (await slider.boundingBox())?.width).toBe(640)
    const popup = await rawFrame(page)
    expect(await popup.sid()).not.toBe(await app.sid())
    expect(await popup.answer('getInitData')).toMatchObject({
      PLACEMENT: 'DEFAULT',
      PLACEMENT_OPTIONS: { run: 5, place: 'here' },
    })

    // A pop-up keeps its size: the command is denied, which means silence.
    await popup.post('resizeWindow:{"width":"100%","height":99}:denied:SID')
    expect((await popup.heard()).filter((text) => text.startsWith('denied'))).toEqual([])

    await popup.post('closeApplication:close:SID')
    expect(await answer).toBe('')
    await expect(slider).toHaveCount(0)
  })

  test('without options PLACEMENT_OPTIONS is an empty PHP array', async ({
    page,
    open,
    rawApp,
  }) => {
    const app = await open()
    await app.post('openApplication:open:SID')
    await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
    const popup = await rawFrame(page)
    expect(await popup.answer('getInitData')).toMatchObject({ PLACEMENT_OPTIONS: [] })
    expect(rawApp.requests.at(-1)?.fields).not.toHaveProperty('PLACEMENT_OPTIONS')
  })

  test('closeApplication closes the slider from the page below, and nothing without one', async ({
    page,
    open,
  }) => {
    const app = await open()
    await app.post('closeApplication:nothing:SID')
    expect((await app.heard()).filter((text) => text.startsWith('nothing'))).toEqual([])

    await app.post('openApplication:open:SID')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await app.ask('closeApplication')).toBe('')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

  test('a page of the portal on top is not the app’s to close', async ({ page, open }) => {
    const app = await open()
    await app.post('openPath:{"path":"/crm/deal/list/"}:open:SID')
    await expect(page.getByRole('dialog')).toBeVisible()
    await app.post('closeApplication:nothing:SID')
    expect((await app.heard()).filter((text) => text.startsWith('nothing'))).toEqual([])
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('the app’s own page in a slider closes it', async ({ page, open, portal }) => {
    const app = await open()
    const answer = app.ask('openPath', { path: '/marketplace/app/trigger-console/?tab=2' })
    const inner = page.getByRole('dialog').frameLocator('iframe').locator('iframe')
    await expect(inner).toBeVisible()
    const name = await inner.getAttribute('name')
    const frame = page.frames().find((one) => one.name() === name)
    await frame?.waitForFunction(() => 'ask' in window)
    await frame?.evaluate(
      ([target, sid]) => parent.postMessage(`closeApplication:k:${sid}`, target),
      [portal.url, name?.split('|')[2]] as const,
    )
    expect(await answer).toBe(CLOSED)
  })
})

test('selectUser answers the chosen user, several as an array, nothing when cancelled', async ({
  page,
  open,
}) => {
  const app = await open()
  const dialog = page.getByRole('dialog')
  const one = app.answer('selectUser', { mult: false })
  await dialog.getByLabel('Ana Petrescu').check()
  await dialog.getByRole('button', { name: 'Select' }).click()
  expect(await one).toEqual({
    id: '1',
    name: 'Ana Petrescu',
    photo: '',
    position: 'Head of operations',
    url: '/company/personal/user/1/',
    sub: false,
    sup: false,
  })

  const many = app.answer('selectUser', { mult: true })
  await dialog.getByLabel('Ana Petrescu').check()
  await dialog.getByRole('searchbox').fill('tobias')
  await dialog.getByLabel('Tobias Lindqvist').check()
  await dialog.getByRole('button', { name: 'Select' }).click()
  expect(await many).toMatchObject([{ id: '1' }, { id: '7' }])

  await app.post('selectUser:{"mult":false}:cancelled:SID')
  await dialog.getByLabel('Ana Petrescu').check()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toHaveCount(0)
  expect((await app.heard()).filter((text) => text.startsWith('cancelled'))).toEqual([])
})
