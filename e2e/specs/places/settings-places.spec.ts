import { fire } from '#e2e/screens/fire.ts'
import { openSettings } from '#e2e/screens/settings.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { bindPlace, callRest } from '#e2e/support/portal-control.ts'

test.beforeEach(() => test.slow())

test.describe('places', () => {
  test('show their state, and are added and removed', async ({ openApp, portal, servers }) => {
    const handler = `${servers.appUrl}/index.html`
    await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', handler)
    const app = await openSettings(openApp, 'Places')
    const deal = app.getByRole('row', { name: /Deal/ })
    await expect(deal.getByText('Shown')).toHaveCount(1)
    await expect(app.getByText('Everything is as ticked.')).toBeVisible()

    await app.getByRole('checkbox', { name: 'Deal: Card tab' }).uncheck()
    const added = app.getByRole('checkbox', { name: 'Lead: List menu' })
    await added.check()
    await app.getByRole('button', { name: 'Apply changes' }).click()
    await expect(app.getByRole('status').getByText(/^Done/)).toBeVisible()
    await expect(deal.getByText('Shown')).toHaveCount(0)
    const { placements } = await portal.state()
    expect(placements.map(({ placement }) => placement)).toEqual(['CRM_LEAD_LIST_MENU'])

    // Another administrator removes it again; nothing was ticked here in the meantime.
    await callRest(portal, 'placement.unbind', {
      PLACEMENT: 'CRM_LEAD_LIST_MENU',
      HANDLER: handler,
    })
    await app.getByText('Health', { exact: true }).click()
    await app.getByText('Places', { exact: true }).click()
    await expect(added).not.toBeChecked()
    await expect(app.getByText('Everything is as ticked.')).toBeVisible()
  })

  test('of an earlier version are repaired with one click @night', async ({
    openApp,
    portal,
    servers,
  }) => {
    const old = `${servers.appUrl}/v1/index.html`
    await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', old)
    await bindPlace(portal, 'CRM_LEAD_DETAIL_TAB', old)
    await bindPlace(portal, 'CRM_DEAL_LIST_TOOLBAR', old)
    const app = await openSettings(openApp, 'Health')
    await expect(app.getByText('3 places need repair')).toBeVisible()
    await app.getByRole('button', { name: 'Open places' }).click()
    await app.getByRole('button', { name: 'Repair 2 places' }).click()
    await expect(app.getByText('2 places open an earlier version')).toBeHidden()
    await app.getByRole('button', { name: 'Remove them' }).click()
    await expect(app.getByText(/is left/)).toBeHidden()
    const { placements } = await portal.state()
    const entries = placements.map(({ placement, handler }) => `${placement} ${handler}`)
    expect(entries.toSorted()).toEqual([
      `CRM_DEAL_DETAIL_TAB ${servers.appUrl}/index.html`,
      `CRM_LEAD_DETAIL_TAB ${servers.appUrl}/index.html`,
    ])
  })
})

test.describe('places that Bitrix24 refuses', () => {
  test.use({ expectedConsole: failedRequests })
  const refusal = {
    times: 1,
    kind: 'error',
    http: 400,
    error: 'ERROR_CORE',
    error_description: 'Unable to set placement handler: try later',
  } as const

  test('say so in their rows and can be tried again, while the others stay', async ({
    openApp,
    portal,
  }) => {
    const app = await openSettings(openApp, 'Places')
    await app.getByRole('checkbox', { name: 'Deal', exact: true }).check()
    await portal.faults({ method: 'placement.bind', skip: 1, ...refusal })
    await app.getByRole('button', { name: 'Apply changes' }).click()
    const told = app.getByRole('alert').getByText(/Deal: Card menu: .*try later/)
    await expect(told).toBeVisible()
    await expect(app.getByText('Not applied yet')).toBeVisible()
    await expect(app.getByRole('checkbox', { name: 'Deal: Card menu' })).toBeChecked()
    await expect(app.getByText(/^Done/)).toHaveCount(0)
    expect((await portal.state()).placements).toHaveLength(3)

    await app.getByRole('button', { name: 'Retry: Deal: Card menu' }).click()
    await expect(app.getByRole('status').getByText(/^Done/)).toBeVisible()
    await expect(told).toHaveCount(0)
    expect((await portal.state()).placements).toHaveLength(4)
  })

  test('to clear of an old entry say so and can be tried again @night', async ({
    openApp,
    portal,
    servers,
  }) => {
    await bindPlace(portal, 'CRM_DEAL_LIST_TOOLBAR', `${servers.appUrl}/v1/index.html`)
    const app = await openSettings(openApp, 'Places')
    await portal.faults({ method: 'placement.unbind', ...refusal })
    await app.getByRole('button', { name: 'Remove them' }).click()
    const told = app.getByRole('alert').filter({ hasText: '1 entry of an earlier version is left' })
    await expect(told).toContainText('try later')
    await expect(app.getByText(/^Done/)).toHaveCount(0)
    expect((await portal.state()).placements).toHaveLength(1)

    await app.getByRole('button', { name: 'Remove them' }).click()
    await expect(app.getByRole('status').getByText(/^Done/)).toBeVisible()
    await expect(told).toHaveCount(0)
    expect((await portal.state()).placements).toEqual([])
  })
})

test.describe('health', () => {
  test('shows the state of the portal and follows its changes', async ({ openApp, portal }) => {
    const app = await openSettings(openApp, 'Health')
    for (const line of [
      'You are an administrator',
      'The app may use CRM',
      'Leads are switched on',
      'Site visit: automation is off',
      'The app is shown nowhere but on its own page',
      'No colleague reports a bulk run',
      'Requests: 50 at once, then 2 a second',
    ]) {
      await expect(app.getByText(line)).toBeVisible()
    }
    await portal.settings({ leadMode: 2 })
    const theirs = {
      runId: 'run of a colleague',
      userId: 7,
      userName: 'Maria Weber',
      trigger: 'Contract signed',
      total: 412,
      done: 40,
      at: new Date().toISOString(),
    }
    await callRest(portal, 'app.option.set', { options: { bulkRun: JSON.stringify(theirs) } })
    await app.getByRole('button', { name: 'Check again' }).click()
    await expect(app.getByText('Leads are switched off')).toBeVisible()
    await expect(app.getByText('Maria Weber has a bulk run on this portal')).toBeVisible()
    await expect(app.getByText(/“Contract signed”: 40 of 412 records done at/)).toBeVisible()
  })

  test('keeps its last answer when a new check fails, unless the rights are gone @night', async ({
    openApp,
    portal,
  }) => {
    const app = await openSettings(openApp)
    const checks = app.getByRole('textbox', { name: 'Look again after' })
    await checks.fill('1 3')
    await app.getByText('Health', { exact: true }).click()
    const again = app.getByRole('button', { name: 'Check again' })
    await portal.faults({ method: 'batch', times: 1, kind: 'body', body: '', executed: true })
    await again.click()
    const card = app.getByRole('region', { name: 'Health' })
    await expect(card.getByRole('alert')).toContainText('Bitrix24 answered in a way')
    await expect(app.getByText('Leads are switched on')).toBeVisible()
    await again.click()
    await expect(card.getByRole('alert')).toBeHidden()

    await app.getByText('General', { exact: true }).click()
    await expect(checks).toHaveValue('1 3')
    await app.getByText('Health', { exact: true }).click()
    await portal.faults({
      method: 'crm.automation.trigger.list',
      inBatch: true,
      kind: 'error',
      http: 403,
      error: 'ACCESS_DENIED',
      error_description: 'Access denied! Admin permissions required',
    })
    await again.click()
    await expect(
      app.getByRole('heading', { name: 'Only a Bitrix24 administrator can fire triggers' }),
    ).toBeVisible()
    await expect(app.getByRole('tab')).toHaveCount(0)
  })

  test('shows the server time that firing has used @night', async ({ openApp, portal }) => {
    await portal.settings({ fireMs: 1500 })
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openApp()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed'])
    await app.getByRole('tab', { name: 'Settings' }).click()
    await app.getByText('Health', { exact: true }).click()
    await expect(app.getByText('Server time used: 1.5 s for firing triggers')).toBeVisible()
  })

  test('names a missing permission @night', async ({ openApp, portal }) => {
    await portal.settings({ scope: 'crm' })
    const app = await openSettings(openApp, 'Health')
    await expect(app.getByText('The app may not appear in cards and lists')).toBeVisible()
    await app.getByText('Places', { exact: true }).click()
    await expect(app.getByText('The app lacks the permission Embedding')).toBeVisible()
    await expect(app.getByRole('table')).toHaveCount(0)
  })
})
