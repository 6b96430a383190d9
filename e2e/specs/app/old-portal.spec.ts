import { expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { chooseTrigger, fire } from '#e2e/screens/fire.ts'
import { openTab } from '#e2e/screens/places.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { bindPlace } from '#e2e/support/portal-control.ts'

/**
 * An older on-premise portal: it reports no server time, ignores messages that are objects, opens fewer
 * paths in sliders and may have no limits at all.
 */
test.beforeEach(async ({ portal }) => {
  test.slow()
  await portal.settings({ oldCore: true, limits: null })
})

test('fires on one record and opens its card', async ({ page, openApp, portal }) => {
  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const app = await openApp()
  await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
  await expect(app).toReport(['Stage changed'])
  await expect(portal).toHaveFired({ id }, 1)
  await app.getByRole('link', { name: 'Open record' }).first().click()
  await expect(page.getByRole('dialog').locator('iframe')).toBeVisible()
})

test('runs a bulk run although the portal reports no server time @night', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ typeId: 2, count: 120, categoryId: 0, stageId: 'NEW' })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(', '))
  await fireRun(app)
  await expectEnded(app)
  await expect(app.getByRole('radio', { name: 'Changed 120' })).toBeVisible()
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
})

test('the health page says that the server time is unknown @night', async ({ openApp }) => {
  const app = await openApp()
  await app.getByRole('tab', { name: 'Settings' }).click()
  await app.getByText('Health', { exact: true }).click()
  await expect(app.getByText('or does not report it')).toBeVisible()
})

test('works in the tab of a card @night', async ({ page, portal, servers }) => {
  await bindPlace(portal, 'CRM_DEAL_DETAIL_TAB', `${servers.appUrl}/index.html`, 'Fire here')
  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
  await expect(app).toReport(['Stage changed'])
  await expect(page.locator('#reload-count')).toHaveAttribute('data-reload-count', '1')
})
