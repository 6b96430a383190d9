import { expectSound } from '#e2e/support/axe.ts'
import { expect } from '#e2e/support/expect.ts'
import { appFrame, appPath, failedRequests, test } from '#e2e/support/fixtures.ts'
import { bindPlace } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

// Every state is checked in four combinations of width and theme; without motion none has to wait.
test.beforeEach(async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('the installer is accessible @night', async ({ page, portal }) => {
  await portal.reset('empty')
  await portal.faults({
    method: 'placement.bind',
    skip: 3,
    times: 2,
    kind: 'error',
    http: 400,
    error: 'ERROR_PLACEMENT_NOT_FOUND',
    error_description: 'Placement not found',
  })
  await page.goto(portal.url + appPath)
  const app = appFrame(page)
  const finish = app.getByRole('button', { name: 'Finish installation' })
  await expect(finish).not.toHaveAttribute('aria-disabled')
  await expectSound(page, 'fresh')
  await finish.click()
  await expect(app.getByText('2 places could not be set up')).toBeVisible()
  await expectSound(page, 'with failed places')
})

test('the settings are accessible @night', async ({ page, portal, servers }) => {
  await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', `${servers.appUrl}/old.html`)
  await page.goto(portal.url + appPath)
  const app = appFrame(page)
  await app.getByRole('tab', { name: 'Settings' }).click()
  const own = app.getByRole('radio', { name: /On-premise/ })
  await own.click()
  await expect(own).toBeChecked()
  await app.getByRole('textbox', { name: 'Look again after' }).fill('soon')
  await app.getByRole('button', { name: 'Save settings' }).click()
  await expect(app.getByText('Please check 1 field.')).toBeVisible()
  await expectSound(page, 'general, with a complaint')
  await app.getByText('Places', { exact: true }).click()
  await expect(app.getByRole('button', { name: 'Repair 1 place' })).toBeVisible()
  await expectSound(page, 'places')
  await app.getByText('Health', { exact: true }).click()
  await expect(app.getByRole('button', { name: 'Open places' })).toBeVisible()
  await expectSound(page, 'health')
})

test('the compact layouts are accessible @night', async ({ page, portal, servers }) => {
  const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
  for (const suffix of ['DETAIL_TAB', 'DETAIL_TOOLBAR', 'ROBOT_DESIGNER_TOOLBAR']) {
    await bindPlace(portal, `CRM_DEAL_${suffix}`, `${servers.appUrl}/index.html`, 'Fire here')
  }
  const app = appFrame(page)

  await page.goto(`${portal.url}/crm/deal/details/${id}/`)
  await page.getByRole('tab', { name: 'Fire here' }).click()
  await app.getByRole('combobox', { name: 'Trigger' }).fill('Contract')
  await app.getByRole('option', { name: 'Contract signed' }).click()
  await app.getByRole('button', { name: 'Fire trigger' }).click()
  await expect(app.getByRole('table')).toBeVisible()
  await expectSound(page, 'in a card, after a firing')

  await page.goto(`${portal.url}/crm/deal/details/${id}/`)
  await page.getByRole('button', { name: 'Applications' }).click()
  await page.getByRole('button', { name: 'Fire here' }).click()
  await app.getByRole('button', { name: 'Fire trigger' }).click()
  await expect(app.getByText('Choose a trigger from the list.')).toBeVisible()
  await expectSound(page, 'in a slider')

  await page.goto(`${portal.url}/crm/deal/automation/0/`)
  await page.getByRole('button', { name: 'Fire here' }).click()
  await app.getByRole('combobox', { name: 'Record' }).fill(String(id))
  await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
  await expectSound(page, 'over the automation rules')
})
