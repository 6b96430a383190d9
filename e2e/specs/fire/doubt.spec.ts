import type { FrameLocator } from '@playwright/test'

import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { appFrame, appPath, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

test.use({ expectedConsole: /Failed to load resource/ })

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
  // A redirect within the portal, after the work: the browser asks there with an empty GET.
  await portal.faults({
    method: executeMethod,
    kind: 'status',
    status: 302,
    body: '',
    contentType: 'text/html',
    executed: true,
    times: 1,
    location: `/rest/${executeMethod}`,
  })
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
