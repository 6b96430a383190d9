import { button, expectEnded, fireRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { executeMethod } from '#e2e/support/portal-control.ts'

test('a large run has to be wanted, and is told to be too long before it and on its way', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ typeId: 2, count: 1001, categoryId: 0, stageId: 'NEW' })
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

  // A part is another number, which is typed anew.
  await button(app, 'Only the first 1,000').click()
  await expect(all).not.toBeChecked()
  await expect(app.getByRole('textbox', { name: 'Type 1000 to confirm' })).toHaveValue('')
  await expect(app.getByRole('button', { name: 'Fire for 1,000 deals' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  expect(await portal.executes()).toHaveLength(0)

  // The portal tells that each firing keeps its server busy for long.
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
