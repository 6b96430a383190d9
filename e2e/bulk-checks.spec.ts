import { readJournal } from './bulk-evidence.ts'
import { button, fireRun, planRun, readSums } from './bulk-page.ts'
import { expect } from './expect.ts'
import { failedRequests, test } from './fixtures.ts'
import { executeMethod } from './portal-control.ts'

test.use({ expectedConsole: failedRequests })

const newDeals = { typeId: 2, categoryId: 0, stageId: 'NEW' } as const

test('a whole group is looked at again at once, and nothing is sent for it', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 12 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    skip: 4,
    times: 1,
    kind: 'status',
    status: 502,
    body: '<html>Bad Gateway</html>',
    contentType: 'text/html',
    executed: false,
  })
  await fireRun(app)
  await expect(button(app, 'Resume')).toBeVisible()
  const { unknown } = await readSums(app)
  expect(unknown).toBeGreaterThan(0)

  // One group for each thing that was seen of them since.
  const again = app.getByRole('button', { name: /^Check again: \d+ records?, Unknown/ }).first()
  await expect(again).toBeVisible()
  const sent = (await portal.executes()).length
  const looks = async () =>
    (await portal.log()).filter(({ method }) => method === 'crm.item.list').length
  const before = await looks()
  await again.click()
  await expect.poll(looks).toBeGreaterThan(before)
  expect((await portal.executes()).length).toBe(sent)
  expect((await readSums(app)).unknown).toBe(unknown)
})

test('a portal that is dead for a while costs the proof of no record', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 12 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  // Every look fails from the second list on: the first is the one before the firing.
  await portal.faults({
    method: 'crm.item.list',
    inBatch: true,
    skip: 1,
    times: 2,
    kind: 'error',
    http: 500,
    error: 'INTERNAL_SERVER_ERROR',
    error_description: 'Internal server error',
  })
  await fireRun(app)
  await expect(app.getByText('Finished', { exact: true })).toBeVisible({ timeout: 60_000 })
  const journal = await readJournal(page, servers.appUrl)
  expect([...journal.values()]).toEqual(ids.map(() => 'moved'))
})
