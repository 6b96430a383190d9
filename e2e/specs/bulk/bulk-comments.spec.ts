import { button, expectEnded, planRun } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { executeMethod } from '#e2e/support/portal-control.ts'
import { callRest } from '#e2e/support/portal-rest.ts'

import { readExport } from './bulk-evidence.ts'

const newDeals = { typeId: 2, categoryId: 0, stageId: 'NEW' } as const

test('one is fired as a test, the rest follows, with a reason and comments', async ({
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 4 })
  const [first = 0] = ids
  // The trigger leads to a stage that lies behind this one.
  const [still = 0] = await portal.addRecords({ ...newDeals, count: 1, stageId: 'EXECUTING' })
  const app = await openApp()
  await planRun(app, 'contract_signed', [...ids, still].join(' '))
  await app.getByRole('textbox', { name: 'Reason (optional)' }).fill('March contracts')
  await app.getByRole('checkbox', { name: /Leave a comment/ }).check()
  await button(app, 'Fire 1 as a test').click()
  await expect(app.getByText(`Test with Deal #${first}`)).toBeVisible()
  await expect(app.getByText('The plan now holds the other 4 deals.')).toBeVisible()
  // What the test showed is known to the plan at once.
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

  // Or only what is shown, and its numbers for another run.
  await app.getByRole('radio', { name: 'No change 1' }).check({ force: true })
  await expect(button(app, 'Copy 1 number')).toBeVisible()
  await expect(button(app, 'Export CSV: whole run')).toBeVisible()
  const part = page.waitForEvent('download')
  await button(app, 'Export CSV: 1 record').click()
  expect((await readExport(await part)).map((row) => row['Number'])).toEqual([String(still)])

  // A move that is seen later gets its comment when somebody says so.
  await callRest(portal, executeMethod, {
    CODE: 'changes_requested',
    OWNER_TYPE_ID: 2,
    OWNER_ID: still,
  })
  await button(app, 'Check again: 1 record, No change').click()
  await expect(app.getByText('1 record that moved has no comment yet.')).toBeVisible()
  expect((await portal.state()).comments).toHaveLength(4)
  await button(app, 'Leave the comments').click()
  await expect(app.getByText('Comments: 4 of 4 written.')).toBeVisible()
  const { comments: all } = await portal.state()
  expect(all.map(({ ownerId }) => ownerId).toSorted((a, b) => a - b)).toEqual([...ids, still])
})
