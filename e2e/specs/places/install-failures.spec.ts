import { expectApp, expectNoChange, finish } from '#e2e/screens/settings.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { bindPlace } from '#e2e/support/portal-control.ts'

test.beforeEach(async ({ portal }) => {
  test.slow()
  await portal.reset('empty')
})

test.describe('when Bitrix24 refuses', () => {
  test.use({ expectedConsole: failedRequests })
  const refusal = {
    kind: 'error',
    http: 400,
    error: 'ERROR_CORE',
    error_description: 'Unable to set placement handler: try later',
  } as const

  test('a place and an old entry, keeps the other places and tries these again', async ({
    openApp,
    portal,
    servers,
  }) => {
    await bindPlace(portal, 'CRM_DEAL_LIST_TOOLBAR', `${servers.appUrl}/v1/index.html`)
    await portal.faults(
      { method: 'placement.bind', skip: 3, times: 1, ...refusal },
      { method: 'placement.unbind', times: 1, ...refusal },
    )
    const app = await openApp()
    await finish(app).click()
    await expect(app.getByRole('alert').getByText('2 places could not be set up')).toBeVisible()
    await expect(app.getByText(/Lead: Automation rules: .*try later/)).toBeVisible()
    await expect(app.getByText('1 entry of an earlier version is left.')).toBeVisible()
    const count = (await portal.state()).placements.length
    expect(count).toBe(16)
    expect((await portal.state()).installed).toBe(false)

    await app.getByRole('button', { name: 'Retry: Lead: Automation rules' }).click()
    await expect(app.getByRole('alert').getByText('1 place could not be set up')).toBeVisible()
    await app.getByRole('button', { name: 'Remove them' }).click()
    await expect(app.getByText(/try later/)).toBeHidden()
    await finish(app).click()
    await expectApp(app, portal)
    expect((await portal.state()).placements).toHaveLength(16)
  })

  test('a place, cannot finish while it is tried again @night', async ({ openApp, portal }) => {
    await portal.faults({ method: 'placement.bind', skip: 2, times: 1, ...refusal })
    const app = await openApp()
    await finish(app).click()
    const retry = app.getByRole('button', { name: 'Retry: Lead: List menu' })
    await expect(retry).toBeVisible()
    await expect(app.getByRole('checkbox', { name: 'Invoice', exact: true })).toBeEnabled()

    await portal.faults({ method: 'placement.bind', kind: 'delay', ms: 50_000 })
    await retry.click()
    const lead = app.getByRole('row', { name: 'Lead' })
    await expect(lead.getByText('Working …')).toHaveCount(1)
    await expect(lead.getByText('Shown', { exact: true })).toHaveCount(3)
    await expectNoChange(app)
  })

  test('every place, can finish without them @night', async ({ openApp, portal }) => {
    await portal.faults({ method: 'placement.bind', ...refusal })
    const app = await openApp()
    await finish(app).click()
    await expect(app.getByText('16 places could not be set up')).toBeVisible()
    await expect(app.getByRole('button', { name: 'Retry failed places' })).toBeVisible()
    await app.getByRole('button', { name: 'Finish without them' }).click()
    await expectApp(app, portal)
  })

  test('an answer is lost: reads the list of places and finishes @night', async ({
    openApp,
    portal,
  }) => {
    await portal.faults({ method: 'placement.bind', skip: 2, times: 1, kind: 'drop-after' })
    const app = await openApp()
    await finish(app).click()
    await expectApp(app, portal)
    const codes = (await portal.state()).placements.map(({ placement }) => placement)
    expect(codes).toHaveLength(16)
    expect(new Set(codes).size).toBe(16)
  })

  test('the list of places, says so and can read it again @night', async ({ openApp, portal }) => {
    await portal.faults({ method: 'placement.get', times: 1, ...refusal })
    const app = await openApp()
    await expect(app.getByRole('button', { name: 'Finish without them' })).toBeVisible()
    await app.getByRole('button', { name: 'Try again' }).click()
    // The list moves the button down.
    await expect(app.getByRole('row', { name: 'Lead' })).toBeVisible()
    await finish(app).click()
    await expectApp(app, portal)
  })
})

test.describe('when something is missing', () => {
  test.use({ expectedConsole: /Failed to load resource|dynamically imported module/ })

  test('offers a reload after a while without the portal’s answer @night', async ({
    page,
    openApp,
    portal,
  }) => {
    await portal.settings({ scope: 'crm', frame: { installFinish: 'silent' } })
    await page.clock.install()
    const app = await openApp()
    await finish(app).click()
    await expect(app.getByText('Finishing … Bitrix24 opens the app in a moment.')).toBeVisible()
    const stuck = app.getByRole('alert').filter({ hasText: 'Bitrix24 has not opened the app yet' })
    await expect(async () => {
      await page.clock.fastForward(15_000)
      await expect(stuck).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(stuck).toContainText('Reload the page.')
    expect((await portal.state()).installed).toBe(false)

    await portal.settings({ frame: { installFinish: 'ok' } })
    await stuck.getByRole('button', { name: 'Reload page' }).click()
    await finish(app).click()
    await expectApp(app, portal)
  })

  test('offers a reload when a file of the installer is missing @night', async ({
    openApp,
    loseFiles,
  }) => {
    await loseFiles(/assets\/install-screen.*\.js/)
    const app = await openApp()
    const broken = app.getByRole('alert').filter({ hasText: 'Something in this screen broke' })
    await expect(broken).toBeVisible()
    await loseFiles(null)
    await broken.getByRole('button', { name: 'Reload page' }).click()
    await expect(finish(app)).toBeVisible()
  })
})
