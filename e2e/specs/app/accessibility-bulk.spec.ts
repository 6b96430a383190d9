import { button, card, expectEnded, fireRun, openNewRun, planRun } from '#e2e/screens/bulk.ts'
import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expectSound } from '#e2e/support/axe.ts'
import { expect } from '#e2e/support/expect.ts'
import { fastLimits, speedUp } from '#e2e/support/fast-clock.ts'
import { badGateway } from '#e2e/support/faults.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: failedRequests })

// Every state is checked in four combinations of width and theme; without motion none has to wait.
test.beforeEach(async ({ page }) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('choosing records, the plan and the review are accessible @night', async ({
  page,
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 60 })
  const won = await portal.addRecords({ ...newDeals, count: 2, stageId: 'WON' })
  const app = await openApp()
  await openNewRun(app)
  await expectSound(page, 'an empty run')

  await chooseTrigger(app, 'contract_signed')
  const pasted = [...ids, ...won, ids[0], 'not a number', 'L_5'].join('\n')
  await app.getByRole('textbox', { name: /Numbers, links/ }).fill(pasted)
  await expect(app.getByText(/repeated/).first()).toBeVisible()
  await expectSound(page, 'a pasted list with faults')

  await app.getByRole('button', { name: /^Show plan for / }).click()
  await expect(card(app, '3. Review')).toBeVisible()
  await expectSound(page, 'the plan and the review, the number not typed')
})

test('choosing by filter is accessible @night', async ({ page, openApp }) => {
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('radio', { name: 'Filter' }).check()
  await expectSound(page, 'choosing by filter')
})

test('a run is accessible while paused, when ended, and in the list @night', async ({
  page,
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 30 })
  // Unknown results are checked again after a minute.
  await portal.settings({ limits: fastLimits })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    skip: 6,
    times: 1,
    ...badGateway,
    executed: true,
  })
  await fireRun(app)
  await expect(button(app, 'Resume')).toBeVisible()
  await expectSound(page, 'paused by an unknown answer')

  await button(app, 'Resume').click()
  await expectEnded(app)
  await app
    .getByRole('button', { name: /^Details of Deal/ })
    .first()
    .click()
  await expectSound(page, 'ended, with the details of a record')

  await page.reload()
  await app.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(app.getByRole('table').first()).toBeVisible()
  await expectSound(page, 'the list of runs')
})
