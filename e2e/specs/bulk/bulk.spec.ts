import {
  button,
  card,
  expectEnded,
  fireRun,
  openNewRun,
  planRun,
  readSums,
  showPlan,
} from '#e2e/screens/bulk.ts'
import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { executeMethod, callRest, newDeals } from '#e2e/support/portal-control.ts'

import { receivedByRecord } from './bulk-evidence.ts'

test('a pasted list is planned and fired, and every move is proven', async ({
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 12 })
  const app = await openApp()
  const [first, second, ...rest] = ids
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app
    .getByRole('textbox', { name: /Numbers, links/ })
    .fill(
      `${first}\n${portal.url}/crm/deal/details/${second}/\nD_${rest.join('\n')}, ${first}\nabc`,
    )
  await expect(
    app.getByText('14 read: 12 usable, 0 unsure, 1 repeated, 1 unreadable'),
  ).toBeVisible()
  await expect(app.getByText('Line 13: abc')).toBeVisible()
  await showPlan(app)
  await expect(app.getByText('The trigger will be fired for 12 of 12')).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  await expect(page.locator('#pagetitle')).toHaveText('Finished: 12 of 12 changed')
  await expect(app.getByRole('radio', { name: 'Changed 12' })).toBeVisible()
  await expect(app.getByText('12 records', { exact: true })).toBeVisible()
  await expect(button(app, 'Show 12 records: Changed')).toBeVisible()
  expect(await readSums(app)).toMatchObject({ accepted: 12, total: 12 })
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
})

test('a filter counts live and includes every match at the time of the plan @night', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ typeId: 2, count: 60, categoryId: 3, stageId: 'C3:NEW' })
  const all = (await portal.state()).records.filter(({ stageId }) => stageId === 'C3:NEW')
  const app = await openApp()
  await openNewRun(app)
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('radio', { name: 'Filter' }).check()
  await app.getByRole('button', { name: /Pipeline/ }).click()
  await app.getByRole('option', { name: 'Partners' }).click()
  await app.getByRole('checkbox', { name: 'Application' }).check()
  await expect(app.getByText(`Matching now: ${all.length} deals.`, { exact: false })).toBeVisible()
  await showPlan(app)
  await expect(
    app.getByText(`The trigger will be fired for ${all.length} of ${all.length}`),
  ).toBeVisible()
  const [late = 0] = await portal.addRecords({
    typeId: 2,
    count: 1,
    categoryId: 3,
    stageId: 'C3:NEW',
  })

  const fire = app.getByRole('button', { name: `Fire for ${all.length} deals` })
  await expect(fire).toHaveAttribute('aria-disabled', 'true')
  await fire.click({ force: true })
  expect(await portal.executes()).toHaveLength(0)
  const typed = app.getByRole('textbox', { name: /^Type \d+ to confirm/ })
  await typed.fill(String(all.length))
  await typed.press('Enter')
  await expect(fire).not.toHaveAttribute('aria-disabled', 'true')
  expect(await portal.executes()).toHaveLength(0)
  await typed.press('Control+Enter')
  await button(app, 'Pause').click()
  await expect(app.getByText('Paused by you.')).toBeVisible()
  // An option of the app tells other administrators about the run until it is over.
  const marker = async (): Promise<unknown> => {
    const text = String((await portal.state()).appOptions['bulkRun'])
    return text.startsWith('{') ? JSON.parse(text) : text
  }
  await expect.poll(marker).toMatchObject({
    userName: 'Ana Petrescu',
    trigger: 'Contract signed',
    total: all.length,
    done: expect.any(Number),
  })
  await button(app, 'Resume').click()
  await expectEnded(app)
  await expect.poll(marker).toBe('')
  const received = await receivedByRecord(portal)
  expect(ids.map((id) => received.get(id)?.executed)).toEqual(ids.map(() => 1))
  await expect(portal).toHaveFired({ id: late }, 0)
})

test('leaves out records that cannot move, and sends nothing in a dry run @night', async ({
  openApp,
  portal,
}) => {
  const [one = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  const [won = 0] = await portal.addRecords({ ...newDeals, count: 1, stageId: 'WON' })
  const app = await openApp()
  await planRun(app, 'contract_signed', `${one} ${won} 999999 888888`)
  await expect(app.getByText('The trigger will be fired for 2 of 4')).toBeVisible()
  await expect(app.getByText('1 of them is in a final stage.')).toBeVisible()
  const missing = app.getByRole('checkbox', { name: /Not found, or hidden from you.*\(2\)/ })
  await expect(missing).not.toBeChecked()
  await expect(app.getByRole('cell', { name: 'Left out' })).toHaveCount(2)
  await missing.check()
  await expect(app.getByRole('button', { name: 'Fire for 4 deals' })).toBeVisible()
  await missing.uncheck()

  await button(app, 'Dry run').click()
  await expect(app.getByText('Dry run: nothing was sent')).toBeVisible()
  await expect(
    app.getByText('2 records stand as planned; the trigger would be fired.'),
  ).toBeVisible()
  expect(await portal.executes()).toHaveLength(0)

  // What was entered is still there after a visit to the list of runs.
  await button(app, 'All runs').click()
  await app.getByRole('button', { name: 'New run' }).first().click()
  const numbers = app.getByRole('textbox', { name: /Numbers, links/ })
  await expect(numbers).toHaveValue(`${one} ${won} 999999 888888`)
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
  await button(app, 'Clear').click()
  await expect(numbers).toHaveValue('')
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('')
})

test('sends nothing more after a stop, and can plan the rest again', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 40 })
  await portal.settings({ fireMs: 2000 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await fireRun(app)
  await button(app, 'Stop').click()
  await expect(app.getByText('Stop this run?')).toBeVisible()
  await expect(
    app.getByText(/\d+ records? (is|are) on the way and may still take effect\./),
  ).toBeVisible()
  await button(app, 'Stop run').click()
  await expectEnded(app)
  const { accepted, notSent, total } = await readSums(app)
  expect(accepted + notSent).toBe(total)
  expect(notSent).toBeGreaterThan(0)
  expect(await portal.executes()).toHaveLength(accepted)

  await app.getByRole('button', { name: 'Fire again for a part of the run' }).click()
  await expect(app.getByRole('checkbox', { name: /^Changed/ })).toHaveCount(0)
  await app.getByRole('checkbox', { name: `Not sent (${notSent})` }).check()
  await portal.settings({ fireMs: 0 })
  await app.getByRole('button', { name: `Plan ${notSent} records again` }).click()
  await expect(app.getByText(`${notSent} records of the run of`, { exact: false })).toBeVisible()
  await expect(button(app, `Show plan for ${notSent} records`)).toBeVisible()
  await expect(card(app, '3. Review')).toBeVisible()
  await fireRun(app)
  await expectEnded(app)
  await expect(app.getByText(/Repeats a part of the run/)).toBeVisible()
  const received = await receivedByRecord(portal)
  expect(ids.map((id) => received.get(id)?.executed)).toEqual(ids.map(() => 1))
})

test('pauses after refusals in a row, and skips a record that changed in the meantime', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 20 })
  const [moved = 0, ...rest] = ids
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await button(app, 'When it stops by itself').click()
  const limit = app.getByRole('textbox', { name: 'Refusals in a row' })
  await expect(limit).toHaveValue('5')
  await limit.fill('0')
  await expect(app.getByText('Correct “When it stops by itself”.')).toBeVisible()
  await limit.fill('3')
  // Someone else moves one of them between the plan and the run.
  await callRest(portal, executeMethod, {
    CODE: 'payment_received',
    OWNER_TYPE_ID: 2,
    OWNER_ID: moved,
  })
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    kind: 'error',
    http: 400,
    error: '',
    error_description: 'Trigger with code contract_signed is not registered.',
  })
  await fireRun(app)
  await expect(app.getByText('Paused: Bitrix24 refuses one record after the other.')).toBeVisible()
  await expect(app.getByRole('radio', { name: 'Not sent 1' })).toBeVisible()
  await expect(portal).toHaveFired({ id: moved }, 1)
  const { refused, accepted, waiting, sending } = await readSums(app)
  expect([3, 4]).toContain(refused)
  expect(accepted + refused + waiting + sending).toBe(rest.length)
  expect((await portal.executes()).filter(({ executed }) => executed)).toHaveLength(accepted + 1)
})

test('a colleague’s run is shown at once and blocks mine until I confirm', async ({
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 2 })
  const marker = JSON.stringify({
    runId: 'run of a colleague',
    userId: 7,
    userName: 'Maria Weber',
    trigger: 'Contract signed',
    total: 412,
    done: 40,
    at: new Date().toISOString(),
  })
  await callRest(portal, 'app.option.set', { options: { bulkRun: marker } })
  const markerNow = async () => {
    const { result } = (await callRest(portal, 'app.option.get', { option: 'bulkRun' })) as {
      result: string
    } // the contract's answer
    return result
  }
  const app = await openApp()
  await app.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(app.getByText('Maria Weber has a bulk run on this portal')).toBeVisible()

  await planRun(app, 'contract_signed', ids.join(' '))
  const fire = app.getByRole('button', { name: 'Fire for 2 deals' })
  await expect(fire).toHaveAttribute('aria-disabled', 'true')
  await fire.click({ force: true })
  expect(await portal.executes()).toHaveLength(0)

  await app.getByRole('checkbox', { name: 'Start mine anyway' }).check()
  await fireRun(app)
  await expectEnded(app)
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
  expect(await markerNow()).toBe(marker)
})
