import { expectApp, expectNoChange, finish } from '#e2e/screens/settings.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { type PortalControl, bindPlace } from '#e2e/support/portal-control.ts'

test.beforeEach(async ({ portal }) => {
  test.slow()
  await portal.reset('empty')
})

async function binds(portal: PortalControl): Promise<string[]> {
  const calls = (await portal.log()).filter(({ method }) => method === 'placement.bind')
  return calls.map(({ params }) => String(params['PLACEMENT']))
}

test('finishes with one click of an administrator and opens the app', async ({
  page,
  openApp,
  portal,
  servers,
}) => {
  const ends: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/__portal/install-finish')) ends.push(request.method())
  })
  const app = await openApp()
  const checks = app.getByRole('list', { name: 'Permissions' }).getByRole('listitem')
  await expect(checks).toHaveCount(3)
  await finish(app).dblclick()
  await expectApp(app, portal)
  await expect(page).toHaveURL(/install_finished=Y/)
  expect(ends).toEqual(['POST'])

  const { placements } = await portal.state()
  const codes = placements.map(({ placement }) => placement)
  expect(codes).toContain('CRM_DEAL_ROBOT_DESIGNER_TOOLBAR')
  expect(codes).toContain('CRM_DYNAMIC_177_DETAIL_TAB')
  expect(codes).not.toContain('CRM_QUOTE_DETAIL_TAB')
  expect(await binds(portal)).toEqual([...new Set(codes)])
  for (const { handler, title, langAll } of placements) {
    expect(handler).toBe(`${servers.appUrl}/index.html`)
    expect(title).not.toBe('')
    expect(langAll['en']?.TITLE).toBe(title)
    // The app's name is the same everywhere; each language still has a title of its own.
    expect(Object.keys(langAll).toSorted()).toEqual(['ar', 'de', 'en', 'ru'])
  }
})

test('shows the progress of each place and ignores clicks meanwhile', async ({
  openApp,
  portal,
}) => {
  // Longer than the test, so the third place is never done.
  await portal.faults({ method: 'placement.bind', skip: 2, kind: 'delay', ms: 50_000 })
  const app = await openApp()
  await finish(app).click()
  await expect(app.getByText(/^Adding the app to its places … 2 of \d+$/)).toBeVisible()
  const lead = app.getByRole('row', { name: 'Lead' })
  await expect(lead.getByText('Shown', { exact: true })).toHaveCount(2)
  await expect(lead.getByText('Working …')).toHaveCount(2)
  await expectNoChange(app)
})

test('binds only what is ticked @night', async ({ openApp, portal }) => {
  const app = await openApp()
  for (const type of ['Lead', 'Invoice', 'Equipment purchase']) {
    await app.getByRole('checkbox', { name: type, exact: true }).uncheck()
  }
  await app.getByRole('checkbox', { name: 'Deal: Card menu' }).uncheck()
  await app.getByRole('checkbox', { name: 'Estimate: Card tab' }).check()
  await finish(app).click()
  await expectApp(app, portal)
  expect((await binds(portal)).toSorted()).toEqual([
    'CRM_DEAL_DETAIL_TAB',
    'CRM_DEAL_LIST_MENU',
    'CRM_DEAL_ROBOT_DESIGNER_TOOLBAR',
    'CRM_QUOTE_DETAIL_TAB',
  ])
})

test('finishes without any place @night', async ({ openApp, portal }) => {
  const app = await openApp()
  for (const type of ['Lead', 'Deal', 'Invoice', 'Equipment purchase']) {
    await app.getByRole('checkbox', { name: type, exact: true }).uncheck()
  }
  await finish(app).click()
  await expectApp(app, portal)
  expect(await binds(portal)).toEqual([])
})

test('an uploaded app, opened without tokens in its address, installs in the same way @night', async ({
  openApp,
  portal,
}) => {
  await portal.settings({ frame: { mode: 'get' } })
  const app = await openApp()
  await finish(app).click()
  await expectApp(app, portal)
})

test.describe('over an earlier installation', () => {
  test('ticks its places and replaces its entries @night', async ({ openApp, portal, servers }) => {
    const old = `${servers.appUrl}/v1/index.html`
    await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', old)
    await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', `${servers.appUrl}/index.html`, 'Old title')
    await bindPlace(portal, 'CRM_COMPANY_LIST_MENU', old)
    await bindPlace(portal, 'CRM_DEAL_LIST_TOOLBAR', old)
    // Correct except for the languages that an earlier version did not have.
    await bindPlace(portal, 'CRM_CONTACT_DETAIL_TAB', `${servers.appUrl}/index.html`)

    const app = await openApp()
    await expect(app.getByText('The app is shown in places already')).toBeVisible()
    await expect(app.getByRole('checkbox', { name: 'Company: List menu' })).toBeChecked()
    await expect(app.getByRole('checkbox', { name: 'Lead: Card tab' })).not.toBeChecked()
    await finish(app).click()
    await expectApp(app, portal)

    const { placements } = await portal.state()
    const entries = placements.map(({ placement, handler }) => `${placement} ${handler}`)
    for (const { langAll } of placements) expect(Object.keys(langAll)).toHaveLength(4)
    expect(entries.toSorted()).toEqual([
      `CRM_COMPANY_LIST_MENU ${servers.appUrl}/index.html`,
      `CRM_CONTACT_DETAIL_TAB ${servers.appUrl}/index.html`,
      `CRM_DEAL_DETAIL_TAB ${servers.appUrl}/index.html`,
    ])
  })

  test('sends nothing for places that are up to date @night', async ({ openApp, portal, page }) => {
    const app = await openApp()
    await finish(app).click()
    await expectApp(app, portal)
    // The portal opens the installer again when a new version is uploaded.
    await portal.faults({
      method: 'app.info',
      inBatch: true,
      times: 1,
      kind: 'body',
      executed: true,
      body: { ID: '1', CODE: 'app.trigger-console', VERSION: 2, STATUS: 'L', INSTALLED: false },
    })
    const before = (await portal.log()).length
    await page.reload()
    await expect(app.getByText('The app is shown in places already')).toBeVisible()
    await finish(app).click()
    await expectApp(app, portal)
    const calls = (await portal.log()).slice(before).map(({ method }) => method)
    expect(calls).toContain('placement.get')
    expect(calls).not.toContain('placement.bind')
    expect(calls).not.toContain('placement.unbind')
  })
})

test('installs without places when the app may not be embedded @night', async ({
  openApp,
  portal,
}) => {
  await portal.settings({ scope: 'crm' })
  const app = await openApp()
  await expect(app.getByText('tick Embedding in the app’s settings')).toBeVisible()
  await expect(app.getByRole('table')).toHaveCount(0)
  await finish(app).click()
  await expectApp(app, portal)
  expect(await binds(portal)).toEqual([])
})

test('tells a user who may install but not fire whom to ask', async ({ openApp, portal }) => {
  await portal.settings({ user: 'installer' })
  const app = await openApp()
  await expect(
    app.getByRole('heading', { name: 'Only a Bitrix24 administrator can fire triggers' }),
  ).toBeVisible()
  await expect(app.getByText('Trigger Console is not fully installed')).toBeVisible()
  await expect(
    app.getByRole('button', { name: 'Copy a request for the administrator' }),
  ).toBeVisible()
  await expect(finish(app)).toHaveCount(0)
  expect((await portal.state()).installed).toBe(false)
})
