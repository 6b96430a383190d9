import type { FrameLocator } from '@playwright/test'

import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expectSound } from '#e2e/support/axe.ts'
import { expect, resultPanel, technicalDetails } from '#e2e/support/expect.ts'
import { budgetUsedUp } from '#e2e/support/faults.ts'
import { appFrame, appPath, failedRequests, test } from '#e2e/support/fixtures.ts'
import {
  bindPlace,
  executeMethod,
  newDeals,
  type PortalControl,
} from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

// Without motion no check has to wait.
test.beforeEach(async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

const fireButton = (app: FrameLocator) =>
  app.getByRole('button', { name: 'Fire trigger', exact: true })

test('the form is accessible in all its states @night', async ({ page, openApp }) => {
  const app = await openApp()
  await expect(fireButton(app)).toBeVisible()
  await expectSound(page, 'empty')

  await fireButton(app).click()
  await expect(app.getByText('Please check 3 fields.')).toBeVisible()
  await expectSound(page, 'with complaints')

  await fillFireForm(app, { type: 'Deal', record: '99999', trigger: 'contract_signed' })
  await expect(app.getByRole('status').getByText('There is no such record')).toBeVisible()
  await expectSound(page, 'a missing record')

  await fillFireForm(app, { record: '1042' })
  await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
  await expectSound(page, 'a record')

  await fillFireForm(app, { type: 'Contact', record: '1' })
  await expect(app.getByText('Open deals of this client')).toBeVisible()
  await expectSound(page, 'a client with deals')
})

test('the open lists are accessible @night', async ({ page, openApp }) => {
  const app = await openApp()
  await app.getByRole('button', { name: /Object type/ }).click()
  await expect(app.getByRole('option', { name: 'Site visit' })).toBeVisible()
  await expectSound(page, 'object types', 'open list')
  await app.getByRole('option', { name: 'Deal', exact: true }).click()
  await app.getByRole('combobox', { name: 'Record' }).fill('terrace')
  await expect(app.getByRole('option', { name: /terrace/ }).first()).toBeVisible()
  await expectSound(page, 'found records', 'open list')
})

test.describe('every outcome is accessible', () => {
  const outcomes: [
    name: string,
    title: string,
    prepare: (portal: PortalControl) => Promise<unknown>,
  ][] = [
    ['moved', 'Stage changed', (portal) => portal.faults()],
    [
      'accepted, not moved',
      'Accepted, but the stage has not changed',
      (portal) =>
        portal.faults({ method: executeMethod, kind: 'body', body: yes, executed: false }),
    ],
    [
      'refused',
      'Bitrix24 refused the request',
      (portal) =>
        portal.faults({
          method: executeMethod,
          kind: 'error',
          http: 403,
          error: 'ACCESS_DENIED',
          error_description: 'Access denied! Admin permissions required',
        }),
    ],
    [
      'unknown',
      'Answer lost, but the deal moved',
      (portal) =>
        portal.faults({
          method: executeMethod,
          kind: 'status',
          status: 504,
          body: '',
          contentType: 'text/html',
          executed: true,
        }),
    ],
  ]
  const yes = { result: true }

  test('with its technical details', async ({ page, openApp, portal }) => {
    const ids = await portal.addRecords({ ...newDeals, count: outcomes.length })
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })
    for (const [at, [name, title, prepare]] of outcomes.entries()) {
      await prepare(portal)
      await fire(app, { record: String(ids[at]) })
      await expect(app).toReport([title, `Deal #${ids[at]}`])
      await technicalDetails(app)
      await expectSound(page, name)
    }
  })

  test('while the result is pending @night', async ({ page, openApp, portal }) => {
    const [slow = 0, limited = 0] = await portal.addRecords({ ...newDeals, count: 2 })
    const app = await openApp()
    await portal.faults({ method: executeMethod, kind: 'delay', ms: 20_000 })
    await fire(app, { type: 'Deal', record: String(slow), trigger: 'contract_signed' })
    await expect(resultPanel(app)).toContainText('Bitrix24 is still working …')
    await expectSound(page, 'firing')

    await page.reload()
    await portal.faults({ method: executeMethod, ...budgetUsedUp })
    await fire(app, { record: String(limited) })
    await expect(resultPanel(app)).toContainText('Portal limit reached')
    await expectSound(page, 'waiting for a limit')
  })
})

test('the other screens are accessible', async ({ page, openApp }) => {
  const app = await openApp()
  for (const name of ['Triggers', 'Bulk runs', 'History', 'Settings']) {
    await app.getByRole('tab', { name }).click()
    await expect(app.getByRole('tabpanel', { name }).getByRole('heading').first()).toBeVisible()
    await expectSound(page, name)
  }
})

test('the gates are accessible @night', async ({ page, openApp, portal }) => {
  await portal.settings({ user: 'employee' })
  let app = await openApp()
  await expect(app.getByRole('alert').getByRole('heading')).toBeVisible()
  await expectSound(page, 'not an administrator')

  await portal.settings({ user: 'admin' })
  await portal.faults({ method: 'batch', kind: 'body', body: '<html></html>', executed: true })
  app = await openApp()
  await app.getByRole('button', { name: 'Technical details' }).click()
  await expectSound(page, 'an unreadable answer')

  await portal.faults()
  await portal.reset('empty')
  app = await openApp()
  await expect(app.getByRole('button', { name: 'Finish installation' })).toBeVisible()
  await expectSound(page, 'the installation')
})

test('the frame grows with its content and shows no scroll bar @night', async ({
  page,
  openApp,
  portal,
}) => {
  const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  const app = await openApp()
  const overflow = () =>
    app.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)
  for (const width of [1500, 1240]) {
    await page.setViewportSize({ width, height: 700 })
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport([`Deal #${id}`])
    await technicalDetails(app)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await app.getByRole('tab', { name: 'Triggers' }).click()
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await app.getByRole('tab', { name: 'Fire', exact: true }).click()
  }

  await test.step('also for content that is a few pixels taller', async () => {
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await app.locator('main').evaluate((main) => {
      const line = document.createElement('div')
      line.style.blockSize = '2.5px'
      main.append(line)
    })
    await expect.poll(overflow).toBeLessThanOrEqual(0)
  })
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
