import { button, expectEnded, fireRun, planQuickRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { budgetUsedUp, expiredToken } from '#e2e/support/faults.ts'
import { appFrame, appPath, failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

import { expectAgreement } from './bulk-evidence.ts'

test.use({ expectedConsole: failedRequests })

test('a run pauses without a connection and continues when it is back', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  // Ten real seconds, during which the connection is cut.
  const { app, ids } = await planQuickRun({ page, openApp, portal }, 10, { window: 80 })
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    skip: 4,
    times: 1,
    ...budgetUsedUp,
  })
  await fireRun(app)
  await expect(app.getByText(/time budget is used up, continuing in/)).toBeVisible()
  await context.setOffline(true)
  await expect(app.getByText('Paused: there is no connection.')).toBeVisible({ timeout: 60_000 })
  const sent = (await portal.executes()).length
  expect((await readSums(app)).waiting).toBeGreaterThan(0)

  // Resuming without a connection sends nothing.
  await button(app, 'Resume').click()
  await expect(button(app, 'Resume')).toBeVisible()
  await expect(app.getByText('Paused: there is no connection.')).toBeVisible()
  expect((await portal.executes()).length).toBe(sent)

  // Coming back changes the notice by itself; what to do next is up to the person.
  await context.setOffline(false)
  await expect(app.getByText('Paused: Bitrix24 can be reached again.')).toBeVisible({
    timeout: 5000,
  })
  expect((await portal.executes()).length).toBe(sent)
  await button(app, 'Resume').click()
  await expectEnded(app)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})

test('a run pauses when its session cannot be renewed, and no record is in doubt', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 12 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.settings({ frame: { refreshAuth: 'silent' } })
  await portal.faults({ method: 'batch', skip: 1, times: 1, ...expiredToken })
  await fireRun(app)
  await expect(app.getByText('Paused: your Bitrix24 session ended.')).toBeVisible({
    timeout: 90_000,
  })
  const { accepted, unknown, waiting } = await readSums(app)
  expect([accepted, unknown, waiting]).toEqual([3, 0, ids.length - 3])

  await button(app, 'Stop').click()
  await button(app, 'Stop run').click()
  await expectEnded(app)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: 3, unknown: 0, notSent: ids.length - 3 })
})

test('a portal that accepts no triggers in batches gets one plain call per record @night', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 6 })
  await portal.settings({ executeInBatch: false })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await fireRun(app)
  await expectEnded(app)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
  const done = (await portal.executes()).filter(({ executed }) => executed)
  expect(done.map(({ batch }) => batch)).toEqual(ids.map(() => undefined))
})

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
