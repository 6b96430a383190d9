import { chooseTrigger, expectEnded, fireRun, openNewRun, readSums, showPlan } from './bulk-page.ts'
import { expect } from './expect.ts'
import { test } from './fixtures.ts'

test('a pasted list is planned, fired, and each record is proven', async ({ openApp, portal }) => {
  const ids = await portal.addRecords({ typeId: 2, count: 12, categoryId: 0, stageId: 'NEW' })
  const app = await openApp()
  const [first, second, ...rest] = ids
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app
    .getByRole('textbox', { name: /Numbers, links/ })
    .fill(`${first}, ${portal.url}/crm/deal/details/${second}/; D_${rest.join('\n')} ${first} abc`)
  await expect(app.getByText('14 read: 12 usable, 1 repeated, 1 unreadable')).toBeVisible()
  await expect(app.getByText('Line 10: abc')).toBeVisible()
  await showPlan(app)
  await expect(app.getByText('12 of 12 will be fired')).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  await expect(app.getByRole('radio', { name: 'Changed 12' })).toBeVisible()
  expect(await readSums(app)).toMatchObject({ accepted: 12, total: 12 })
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
})
