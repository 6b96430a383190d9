import { expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { expectOutcome, fire } from '#e2e/screens/fire.ts'
import { ageJournal, readExport } from '#e2e/specs/bulk/bulk-evidence.ts'
import { expect } from '#e2e/support/expect.ts'
import { badGateway } from '#e2e/support/faults.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

test('lists every firing, also after a reload @night', async ({ openApp, page, portal }) => {
  const [moved = 0, still = 0] = [
    ...(await portal.addRecords({ ...newDeals, count: 1 })),
    ...(await portal.addRecords({ ...newDeals, count: 1, stageId: 'WON' })),
  ]
  const app = await openApp()
  const history = app.getByRole('table', { name: 'History' })
  await app.getByRole('tab', { name: 'History' }).click()
  await expect(app.getByText('Nothing has been fired yet')).toBeVisible()

  await app.getByRole('tab', { name: 'Fire' }).click()
  await fire(app, { type: 'Deal', record: String(moved), trigger: 'contract_signed' })
  await expectOutcome(app, 'Stage changed')
  await fire(app, { type: 'Deal', record: String(still), trigger: 'contract_signed' })
  await expectOutcome(app, 'Accepted, but the stage has not changed')

  // What is seen is written down a moment later.
  await app.getByRole('tab', { name: 'History' }).click()
  const rows = history.getByRole('row')
  await expect(rows.nth(1)).toContainText('No change')

  await page.reload()
  await app.getByRole('tab', { name: 'History' }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText(`Deal #${still}`)
  await expect(rows.nth(1)).toContainText('No change')
  await expect(rows.nth(2)).toContainText(`Deal #${moved}`)
  await expect(rows.nth(2)).toContainText('Changed')

  await rows
    .nth(2)
    .getByRole('button', { name: `Details of Deal #${moved}` })
    .click()
  await expect(history.getByText(`The stage of Deal #${moved} is another one`)).toBeVisible()
  await expect(history.getByText('Read before')).toBeVisible()
  await history.getByRole('button', { name: 'Technical details' }).click()
  await expect(
    history.getByText(`CODE=contract_signed OWNER_TYPE_ID=2 OWNER_ID=${moved}`),
  ).toBeVisible()

  await app.getByRole('button', { name: /All results/ }).click()
  await app.getByRole('option', { name: 'No change' }).click()
  await expect(rows).toHaveCount(2)
  await app.getByRole('searchbox').fill('no such record')
  await expect(app.getByText('Nothing for these filters')).toBeVisible()
  await app.getByRole('button', { name: 'Clear filters' }).click()
  await expect(rows).toHaveCount(3)

  const fired = (await portal.executes()).length
  await rows.nth(2).getByRole('button', { name: 'Details and actions' }).click()
  await app.getByRole('menuitem', { name: 'Fire again' }).click()
  await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue(String(moved))
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
  expect(await portal.executes()).toHaveLength(fired)
})

test('lists a bulk run row by row, and exports and deletes it as one @night', async ({
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 25 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await app.getByRole('textbox', { name: 'Reason (optional)' }).fill('=1+1 March, "late"')
  await fireRun(app)
  await expectEnded(app)
  await app.getByRole('tab', { name: 'History' }).click()
  const history = app.getByRole('table', { name: 'History' })
  await expect(history.getByRole('row')).toHaveCount(21)
  await app.getByRole('button', { name: 'Page 2' }).click()
  await expect(history.getByRole('row')).toHaveCount(6)

  const download = page.waitForEvent('download')
  await app.getByRole('button', { name: 'Export CSV' }).click()
  const rows = await readExport(await download)
  await expect(app.getByText('25 firings exported.')).toBeVisible()
  expect(rows.map((row) => Number(row['Number'])).toSorted((a, b) => a - b)).toEqual(ids)
  expect(rows[0]?.['Reason']).toBe('\t\uFEFF=1+1 March, "late"')
  expect(rows[0]).toMatchObject({ Kind: 'bulk', Code: 'contract_signed', 'Times sent': '1' })
  expect(rows[0]?.['Link']).toBe(`${portal.url}/crm/deal/details/${rows[0]?.['Number']}/`)
  expect(rows[0]?.['Time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+02:00$/)

  await history.getByRole('button', { name: 'Details and actions' }).first().click()
  await app.getByRole('menuitem', { name: 'Delete' }).click()
  const question = app.getByRole('region', { name: /Delete the whole run of 25 records/ })
  await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused()
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect(app.getByText('Nothing has been fired yet')).toBeVisible()
})

test('deletes old firings only on request, after offering an export @night', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 2 })
  const app = await openApp()
  for (const id of ids) {
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
  }
  // With the app closed, which would overwrite the change. Closing it also ends the firings that are
  // still being checked; only ended ones can be old.
  await page.goto(`${servers.appUrl}/privacy.html`)
  await ageJournal(page, servers.appUrl, 91)
  await openApp()
  await fire(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
  await expect(app).toReport(['Stage changed', 'The stage of Deal #1042'])
  await page.reload()
  await app.getByRole('tab', { name: 'History' }).click()
  const history = app.getByRole('table', { name: 'History' })
  await expect(history.getByRole('row')).toHaveCount(4)
  const notice = app.getByRole('status').filter({ hasText: '2 firings are older than 90 days' })

  await notice.getByRole('button', { name: 'Delete old firings' }).click()
  const question = app.getByRole('region', { name: 'Delete 2 old firings from the history?' })
  await expect(question).toContainText('They have not been exported here.')
  await question.getByRole('button', { name: 'Keep' }).click()
  await expect(history.getByRole('row')).toHaveCount(4)

  const download = page.waitForEvent('download')
  await notice.getByRole('button', { name: 'Export CSV' }).click()
  const rows = await readExport(await download)
  expect(rows.map((row) => Number(row['Number'])).toSorted((a, b) => a - b)).toEqual(ids)

  await notice.getByRole('button', { name: 'Delete old firings' }).click()
  await expect(question).toContainText('You have exported them.')
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect(history.getByRole('row')).toHaveCount(2)
  await expect(history).toContainText('Deal #1042')
  await expect(notice).toBeHidden()
})

test.describe('while the portal is down', () => {
  test.use({ expectedConsole: failedRequests })

  test('the history of this browser can still be read and exported @night', async ({
    openApp,
    page,
    portal,
  }) => {
    const app = await openApp()
    await fire(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed', 'The stage of Deal #1042'])
    await portal.faults({ method: 'batch', ...badGateway, executed: false })
    await page.reload()
    const closed = app.getByRole('heading', { name: 'The portal’s server did not answer properly' })
    await expect(closed).toBeVisible()

    await app.getByRole('button', { name: 'Show the history of this browser' }).click()
    const history = app.getByRole('table', { name: 'History' })
    await expect(history).toContainText('Deal #1042')
    await expect(history).toContainText('Prepayment invoice')
    const download = page.waitForEvent('download')
    await app.getByRole('button', { name: 'Export CSV' }).click()
    expect((await readExport(await download)).map((row) => row['Number'])).toEqual(['1042'])

    await portal.faults()
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByRole('button', { name: 'Fire trigger', exact: true })).toBeVisible()
  })
})
