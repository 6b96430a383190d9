import { button, expectEnded, fireRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { callRest, executeMethod, newDeals } from '#e2e/support/portal-control.ts'

import { readExport } from './bulk-evidence.ts'

test('a run for a client watches its open deals and names the one that moved', async ({
  openApp,
  portal,
}) => {
  const { records } = await portal.state()
  const client = records.find(({ typeId }) => typeId === 3)?.id ?? 0
  const app = await openApp()
  await planRun(app, 'contract_signed', `C_${client} C_888888`)
  await expect(app.getByRole('cell', { name: /^\d+ open deals?$/ })).toBeVisible()
  await expect(app.getByText(/All of these are watched/)).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  await app
    .getByRole('row', { name: `Contact #${client}` })
    .getByRole('button')
    .last()
    .click()
  const picked = app.getByText(/Bitrix24 picked Deal #\d+ of \d+ open deals? of this client/)
  await expect(picked).toBeVisible()
  const deal = Number((await picked.textContent())?.match(/#(\d+)/)?.[1])
  const moved = (await portal.state()).records.find(({ typeId, id }) => typeId === 2 && id === deal)
  const before = records.find(({ typeId, id }) => typeId === 2 && id === deal)
  expect(moved?.stageId).not.toBe(before?.stageId)
})

test('a run whose trigger was deleted cannot be planned again, and says why @night', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 2 })
  const first = await openApp()
  await planRun(first, 'contract_signed', ids.join(' '))
  // Moved in the meantime, so that one record is left to be repeated.
  await callRest(portal, executeMethod, {
    CODE: 'payment_received',
    OWNER_TYPE_ID: 2,
    OWNER_ID: ids[0] ?? 0,
  })
  await fireRun(first)
  await expectEnded(first)
  await callRest(portal, 'crm.automation.trigger.delete', { CODE: 'contract_signed' })

  const app = await openApp()
  await app.getByRole('tab', { name: 'Bulk runs' }).click()
  await app.getByRole('button', { name: /^Open the run of/ }).click()
  await app.getByRole('button', { name: 'Fire again for a part of the run' }).click()
  await app.getByRole('checkbox', { name: 'Not sent (1)' }).check()
  await expect(button(app, 'Plan 1 record again')).toHaveAttribute('aria-disabled', 'true')
  await expect(app.getByText(/“contract_signed” is no longer registered/)).toBeVisible()
})

test('fires one record as a test, then the rest, with a reason and comments @night', async ({
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 4 })
  const [first = 0] = ids
  // This deal is already past the stage the trigger leads to.
  const [still = 0] = await portal.addRecords({ ...newDeals, count: 1, stageId: 'EXECUTING' })
  const app = await openApp()
  await planRun(app, 'contract_signed', [...ids, still].join(' '))
  await app.getByRole('textbox', { name: 'Reason (optional)' }).fill('March contracts')
  await app.getByRole('checkbox', { name: /Leave a comment/ }).check()
  await button(app, 'Fire 1 as a test').click()
  await expect(app.getByText(`Test with Deal #${first}`)).toBeVisible()
  await expect(app.getByText('The plan now holds the other 4 deals.')).toBeVisible()
  // The plan uses the result of the test at once.
  await expect(app.getByRole('checkbox', { name: 'Will probably move (3)' })).toBeChecked()
  await expect(app.getByText('Measured on the last 1 firing of this trigger.')).toBeVisible()
  await expect(portal).toHaveFired({ id: first }, 1)
  expect(await portal.executes()).toHaveLength(1)

  const rest = app.getByRole('button', { name: 'Fire for 4 deals' })
  await expect(rest).not.toHaveAttribute('aria-disabled', 'true')
  await rest.click()
  await expectEnded(app)
  await expect(app.getByText('Comments: 3 of 3 written.')).toBeVisible()
  const { comments } = await portal.state()
  expect(comments.map(({ ownerId }) => ownerId).toSorted((a, b) => a - b)).toEqual(ids)
  expect(comments[0]?.text).toContain('Reason: March contracts')

  const download = page.waitForEvent('download')
  await button(app, 'Export CSV').click()
  const rows = await readExport(await download)
  expect(rows.map((row) => [row['Answer'], row['Result'], row['Reason']])).toEqual(
    ['Changed', 'Changed', 'Changed', 'No change'].map((result) => [
      'accepted',
      result,
      'March contracts',
    ]),
  )

  // The rows shown can be exported alone, and their IDs copied for another run.
  await app.getByRole('radio', { name: 'No change 1' }).check()
  await expect(button(app, 'Copy 1 number')).toBeVisible()
  await expect(button(app, 'Export CSV: whole run')).toBeVisible()
  const part = page.waitForEvent('download')
  await button(app, 'Export CSV: 1 record').click()
  expect((await readExport(await part)).map((row) => row['Number'])).toEqual([String(still)])

  // A move of the firing that is seen later gets its comment on request.
  const call = (await portal.executes()).find(({ params }) => params['OWNER_ID'] === still)
  const secondOfCall = Math.floor((call?.at ?? 0) / 1000) * 1000
  const { assignedById: userId = 0 } = (await portal.record(2, still)) ?? {}
  await portal.move({
    typeId: 2,
    id: still,
    stageId: 'FINAL_INVOICE',
    userId,
    seconds: (secondOfCall - Date.now()) / 1000,
  })
  await button(app, 'Check again: 1 record, No change').click()
  await expect(app.getByText('1 record that moved has no comment yet.')).toBeVisible()
  expect((await portal.state()).comments).toHaveLength(4)
  await button(app, 'Post the comments').click()
  await expect(app.getByText('Comments: 4 of 4 written.')).toBeVisible()
  const { comments: all } = await portal.state()
  expect(all.map(({ ownerId }) => ownerId).toSorted((a, b) => a - b)).toEqual([...ids, still])
})

test('a large run asks for confirmation, and warns that it takes too long before and during it @night', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 1001 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await expect(
    app.getByText('More than 1,000 records at once. A mistake would reach all of them.'),
  ).toBeVisible()
  const fireAll = app.getByRole('button', { name: 'Fire for 1,001 deals' })
  await app.getByRole('textbox', { name: 'Type 1001 to confirm' }).fill('1001')
  await expect(fireAll).toHaveAttribute('aria-disabled', 'true')
  await expect(
    app.getByText('Confirm the size of the run, or take only a part of it.'),
  ).toBeVisible()
  const all = app.getByRole('checkbox', { name: 'I want all 1,001 in one run' })
  await all.check()
  await expect(fireAll).not.toHaveAttribute('aria-disabled', 'true')

  // A part has another size, which must be typed again.
  await button(app, 'Only the first 1,000').click()
  await expect(all).not.toBeChecked()
  await expect(app.getByRole('textbox', { name: 'Type 1000 to confirm' })).toHaveValue('')
  await expect(app.getByRole('button', { name: 'Fire for 1,000 deals' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  expect(await portal.executes()).toHaveLength(0)

  // The portal reports that each firing takes its server 40 s.
  await portal.faults({
    method: executeMethod,
    kind: 'body',
    body: { result: true, time: { duration: 40 } },
    executed: true,
  })
  const tooLong = app.getByText(/^That is too long for one tab\./)
  await expect(tooLong).toBeHidden()
  await button(app, 'Fire 1 as a test').click()
  await expect(app.getByText('The plan now holds the other 1,000 deals.')).toBeVisible()
  await expect(tooLong).toBeVisible()
  await fireRun(app)
  await expect(app.getByText(/^about 1\d h( \d+ min)? left$/)).toBeVisible()
  await expect(tooLong).toBeVisible()
  await button(app, 'Stop').click()
  await button(app, 'Stop run').click()
  await expectEnded(app)
  const { accepted, notSent } = await readSums(app)
  expect(accepted + notSent).toBe(1000)
  expect(await portal.executes()).toHaveLength(accepted + 1)
})
