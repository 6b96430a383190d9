import { button, expectEnded, fireRun, planRun } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { executeMethod } from '#e2e/support/portal-control.ts'
import { callRest } from '#e2e/support/portal-rest.ts'

const newDeals = { typeId: 2, categoryId: 0, stageId: 'NEW' } as const

test('of clients the open deals are watched, and the one that moved is named', async ({
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

test('a run whose trigger is gone says so before anything is planned again', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 2 })
  const first = await openApp()
  await planRun(first, 'contract_signed', ids.join(' '))
  // Moved in between, so that one record is left to be repeated.
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
