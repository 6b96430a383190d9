import { expect } from '@playwright/test'

import { bind, test, rawFrame } from './raw-app.ts'

test('a detail tab gets the record’s id and the card’s address', async ({
  page,
  portal,
  rawApp,
}) => {
  bind(portal, 'CRM_DEAL_DETAIL_TAB')
  await page.goto(`${portal.url}/crm/deal/details/1042/?IFRAME=Y`)
  expect(rawApp.requests).toEqual([])
  await page.getByRole('tab', { name: 'App at CRM_DEAL_DETAIL_TAB' }).click()
  const app = await rawFrame(page)
  expect(rawApp.requests[0]?.url.searchParams.get('at')).toBe('CRM_DEAL_DETAIL_TAB')
  expect(rawApp.requests[0]?.fields).toMatchObject({
    PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
    PLACEMENT_OPTIONS: '{"ID":"1042","URI":"/crm/deal/details/1042/?IFRAME=Y"}',
  })
  expect(await app.answer('getInitData')).toMatchObject({
    PLACEMENT: 'CRM_DEAL_DETAIL_TAB',
    PLACEMENT_OPTIONS: { ID: '1042', URI: '/crm/deal/details/1042/?IFRAME=Y' },
  })
})

test('a placement may reload its data but not change the page around it', async ({
  page,
  portal,
}) => {
  bind(portal, 'CRM_DEAL_DETAIL_TAB')
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  await page.getByRole('tab', { name: /App at/ }).click()
  const app = await rawFrame(page)
  expect(await app.answer('getInterface')).toEqual({ command: ['reloadData'], event: [] })
  await app.post('setTitle:{"title":"x"}:k1:SID')
  expect((await app.heard()).filter((text) => text.startsWith('k1:'))).toEqual([])
  // Newer portals let a placement scroll the page around it.
  expect(await app.answer('setScroll', { scroll: 0 })).toEqual({ scroll: 0 })
  await expect(page.locator('#pagetitle')).toContainText('showroom shelving')
  expect(await app.answer('resizeWindow', { width: '100%', height: 300 })).toEqual({
    width: Math.round((await page.locator('iframe').boundingBox())?.width ?? 0),
    height: 300,
  })

  const counter = page.locator('[data-reload-count]')
  await expect(counter).toHaveAttribute('data-reload-count', '0')
  // The portal announces this change to nobody, so only reading again can show it.
  const deal = portal.portal.state.records.find(({ typeId, id }) => typeId === 2 && id === 1042)
  if (deal) deal.fields['sourceDescription'] = 'Trade fair'
  expect(await app.ask('reloadData')).toBe('')
  expect(await app.ask('reloadData')).toBe('')
  await expect(counter).toHaveAttribute('data-reload-count', '2')
  await page.getByRole('tab', { name: 'General' }).click()
  await expect(page.getByText('Trade fair')).toBeVisible()
})

test('reloadWindow is denied in placements of older portals only', async ({ page, portal }) => {
  bind(portal, 'CRM_DEAL_DETAIL_TAB')
  portal.portal.change({ oldCore: true })
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  await page.getByRole('tab', { name: /App at/ }).click()
  const old = await rawFrame(page)
  await old.post('reloadWindow:k1:SID')
  expect(await old.heard()).toHaveLength(1)
  await expect(page.locator('iframe')).toHaveCount(1)

  portal.portal.change({ oldCore: false })
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  await page.getByRole('tab', { name: /App at/ }).click()
  const app = await rawFrame(page)
  const loaded = page.waitForEvent('load')
  await app.post('reloadWindow:k1:SID')
  await loaded
})

for (const [placement, path, key] of [
  ['CRM_DEAL_DETAIL_TOOLBAR', '/crm/deal/details/1042/', { ID: '1042' }],
  ['CRM_QUOTE_DETAIL_TOOLBAR', '/crm/type/7/details/52/', { ENTITY_ID: '52' }],
  ['CRM_SMART_INVOICE_DETAIL_TOOLBAR', '/crm/type/31/details/81/', { ENTITY_ID: '81' }],
  ['CRM_DYNAMIC_177_DETAIL_TOOLBAR', '/crm/type/177/details/21/', { ENTITY_ID: '21' }],
] as const) {
  test(`${placement} opens a slider with ${Object.keys(key)[0]}`, async ({ page, portal }) => {
    bind(portal, placement)
    await page.goto(portal.url + path)
    await page.getByRole('button', { name: 'Applications' }).click()
    await page.getByRole('button', { name: `App at ${placement}` }).click()
    await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
    const app = await rawFrame(page)
    expect(await app.answer('getInitData')).toMatchObject({ PLACEMENT: placement })
    expect(await app.answer('getInitData')).toHaveProperty('PLACEMENT_OPTIONS', {
      ...key,
      URI: path,
    })
    expect(await app.answer('getInterface')).toEqual({ command: [], event: [] })
    await app.post('closeApplication:k1:SID')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
}

test('a row’s menu opens the app with the row’s id; reloadData refreshes the list', async ({
  page,
  portal,
}) => {
  bind(portal, 'CRM_DEAL_LIST_MENU')
  await page.goto(`${portal.url}/crm/deal/list/`)
  await page.getByRole('button', { name: /Actions for .*lounge corner/ }).click()
  await page.getByRole('button', { name: 'App at CRM_DEAL_LIST_MENU' }).click()
  await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
  const app = await rawFrame(page)
  expect(await app.answer('getInitData')).toMatchObject({
    PLACEMENT_OPTIONS: { ID: '1041', URI: '/crm/deal/list/' },
  })
  expect(await app.answer('getInterface')).toEqual({ command: ['reloadData'], event: [] })
  expect(await app.ask('reloadData')).toBe('')
  await expect(page.locator('[data-reload-count]')).toHaveAttribute('data-reload-count', '1')
})

for (const [placement, path] of [
  ['CRM_DEAL_LIST_TOOLBAR', '/crm/deal/category/3/'],
  ['CRM_DEAL_ROBOT_DESIGNER_TOOLBAR', '/crm/deal/automation/3/'],
] as const) {
  test(`${placement} gets the page’s address alone`, async ({ page, portal }) => {
    bind(portal, placement)
    await page.goto(portal.url + path)
    await page.getByRole('button', { name: `App at ${placement}` }).click()
    await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
    const app = await rawFrame(page)
    expect(await app.answer('getInitData')).toMatchObject({ PLACEMENT: placement })
    expect(await app.answer('getInitData')).toHaveProperty('PLACEMENT_OPTIONS', { URI: path })
  })
}

test('placements are shown in the portal’s language, and only once the app is installed', async ({
  page,
  portal,
}) => {
  bind(portal, 'CRM_DEAL_DETAIL_TAB')
  const [binding] = portal.portal.state.placements
  if (binding) binding.langAll = { de: { TITLE: 'Auslöser', DESCRIPTION: '', GROUP_NAME: '' } }
  portal.portal.change({ lang: 'de' })
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  await expect(page.getByRole('tab')).toHaveText(['General', 'Auslöser'])
  portal.portal.state.installed = false
  await page.reload()
  await expect(page.getByRole('tab')).toHaveText(['General'])
})
