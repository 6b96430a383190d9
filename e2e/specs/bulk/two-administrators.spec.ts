import { planRun } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { appFrame, appPath, test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

test('of two administrators who start at once one fires, and the other is told who @night', async ({
  browser,
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 5 })
  const colleague = await browser.newContext()
  const page = await colleague.newPage()
  await page.goto(`${portal.url}${appPath}`)
  const apps = [await openApp(), appFrame(page)]
  for (const app of apps) await planRun(app, 'contract_signed', ids.join(' '))
  await Promise.all(
    apps.map((app) => app.getByRole('button', { name: 'Fire for 5 deals' }).click()),
  )

  const ends = apps.map(async (app) => {
    const end = app.getByText(/^Finished|has a bulk run on this portal/)
    await expect(end.first()).toBeVisible({ timeout: 30_000 })
    return end.first().innerText()
  })
  const texts = (await Promise.all(ends)).toSorted()
  expect(texts).toEqual([
    expect.stringContaining('Finished'),
    expect.stringContaining('has a bulk run'),
  ])
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
  await colleague.close()
})
