import type { FrameLocator } from '@playwright/test'

import { expectEnded, planRun } from '#e2e/screens/bulk.ts'
import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { appFrame, appPath, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: /Failed to load resource/ })

/** A redirect within the portal, after the work: the browser asks there with an empty GET. */
const lostAnswer = {
  method: executeMethod,
  kind: 'status',
  status: 302,
  body: '',
  contentType: 'text/html',
  executed: true,
  times: 1,
  location: `/rest/${executeMethod}`,
} as const

test('an unknown result warns after a reload, without its panel and in another tab', async ({
  page,
  openApp,
  portal,
}) => {
  const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  const wish = { type: 'Deal', record: String(id), trigger: 'contract_signed' }
  const otherPage = await page.context().newPage()
  await otherPage.goto(`${portal.url}${appPath}`)
  const other = appFrame(otherPage)
  await fillFireForm(other, wish)
  const app = await openApp()
  await portal.faults(lostAnswer)
  await fire(app, wish)
  await expect(resultPanel(app)).toContainText('Answer lost, but the deal moved')
  await expect(resultPanel(app)).toContainText('It sent the browser to another address.')

  await test.step('in another tab that was open before', async () => {
    await other.getByRole('button', { name: 'Fire trigger' }).click()
    await expectWarning(other, id)
  })
  await test.step('without its panel', async () => {
    await app.getByRole('button', { name: 'Clear result' }).click()
    await expectWarning(app, id)
  })
  await test.step('after a reload', async () => {
    const again = await openApp()
    await fillFireForm(again, wish)
    await expectWarning(again, id)
  })
  await expect(portal).toHaveFired({ id }, 1)
  await otherPage.close()
})

test('a bulk plan leaves out what has come into doubt since it was made @night', async ({
  page,
  openApp,
  portal,
}) => {
  const [lostId = 0, certainId = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const otherPage = await page.context().newPage()
  await otherPage.goto(`${portal.url}${appPath}`)
  const other = appFrame(otherPage)
  await fillFireForm(other, { type: 'Deal', record: String(lostId), trigger: 'contract_signed' })
  const app = await openApp()
  await planRun(app, 'contract_signed', `${lostId} ${certainId}`)

  await portal.faults(lostAnswer)
  await other.getByRole('button', { name: 'Fire trigger' }).click()
  await expect(resultPanel(other)).toContainText('Answer lost, but the deal moved')
  await expect(app.getByRole('button', { name: 'Fire for 2 deals' })).toBeVisible()
  await app.getByRole('button', { name: 'Fire for 2 deals' }).click()
  await expect(
    app.getByText(
      'Nothing was fired: 1 record may have received this trigger since the plan was read.',
    ),
  ).toBeVisible()
  const doubtful = app.getByRole('checkbox', { name: /Result unknown/ })
  await expect(doubtful).not.toBeChecked()
  await expect(portal).toHaveFired({ id: certainId }, 0)

  await app.getByRole('button', { name: 'Fire for 1 deal' }).click()
  await expectEnded(app)
  await expect(portal).toHaveFired({ id: certainId }, 1)
  await expect(portal).toHaveFired({ id: lostId }, 1)
  await otherPage.close()
})

/** The form fires nothing; the warning offers it after a minute. */
async function expectWarning(app: FrameLocator, id: number) {
  const warning = app.getByRole('status').filter({ hasText: 'the result is still unknown' })
  await expect(warning).toContainText(`This trigger was fired on Deal #${id} at`)
  await expect(warning.getByRole('button', { name: 'Fire again' })).toHaveAccessibleDescription(
    /Possible in \d+ s/,
  )
  const submit = app.getByRole('button', { name: 'Fire trigger', exact: true })
  await expect(submit).toHaveAccessibleDescription(/the result is still unknown/)
}
