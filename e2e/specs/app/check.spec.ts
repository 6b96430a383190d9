import { readFileSync } from 'node:fs'

import type { Download } from '@playwright/test'

import { checkOf, expectHarmless, findings, requestsSince, runCheck } from '#e2e/screens/check.ts'
import { openSettings } from '#e2e/screens/settings.ts'
import { expectSound } from '#e2e/support/axe.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { noCertificate } from '#e2e/support/servers.ts'

// The check asks for refusals, which the browser reports as failed requests.
test.use({ expectedConsole: failedRequests })
test.beforeEach(() => test.slow())

test.describe('over HTTP/2', () => {
  test.use({ transport: 'http2' })
  test.skip(noCertificate !== null, noCertificate ?? '')

  test('everything is as expected, nothing is fired, and the result is kept', async ({
    openApp,
    portal,
    page,
  }) => {
    await portal.addRecords({ typeId: 2, count: 2, categoryId: 0, title: 'Canary of a deal' })
    const app = await openSettings(openApp, 'Health')
    const since = (await portal.log()).length
    const before = (await portal.state()).records
    const check = await runCheck(app)
    await expect(check.getByText(/^Checked on .*: 20 of 20 as expected\.$/)).toBeVisible()
    await expect(check.getByText('Different here')).toHaveCount(0)
    expect((await requestsSince(portal, since)).length).toBeLessThanOrEqual(40)
    await expectHarmless(portal, since)
    expect((await portal.state()).records).toEqual(before)

    const again = await openSettings(openApp, 'Health')
    await expect(checkOf(again).getByText(/20 of 20 as expected/)).toBeVisible()

    await test.step('the report names nobody and nothing', async () => {
      const saved = page.waitForEvent('download')
      await checkOf(again).getByRole('button', { name: 'Save as JSON' }).click()
      const text = await readText(await saved)
      const { findings: lines } = JSON.parse(text) as { findings: unknown[] } // ours
      expect(lines).toHaveLength(20)
      const { users, triggers, types } = await portal.state()
      const names = [
        ...users.flatMap(({ firstName, lastName }) => [firstName, lastName]),
        ...triggers.flatMap(({ code, name }) => [code, name]),
        ...types.filter(({ rowId }) => rowId !== null).map(({ name }) => name),
        'Canary',
        'localhost',
        'tc_check_',
      ]
      expect(names.filter((name) => text.includes(name))).toEqual([])
    })
  })
})

test('a slow check can be stopped, and nothing is asked after that @night', async ({
  openApp,
  portal,
}) => {
  await portal.settings({ readMs: 1000 })
  const app = await openSettings(openApp, 'Health')
  const check = checkOf(app)
  await check.getByRole('button', { name: 'Check now' }).click()
  await expect(check.getByText('3 of 20 checked')).toBeVisible()
  const stop = check.getByRole('button', { name: 'Stop' })
  await stop.click()
  await expect(check.getByText(/^Stopped\. What was found so far is kept\./)).toBeVisible()
  await expect(check.getByRole('button', { name: 'Check again' })).toBeFocused()
  const methods = (await portal.log()).map(({ method }) => method)
  expect(methods).not.toContain('app.option.set')
  expect(await portal.executes()).toEqual([])
})

test('an employee is not offered the check, and nothing is fired @night', async ({
  openApp,
  portal,
}) => {
  await portal.settings({ user: 'employee' })
  const app = await openApp()
  await expect(app.getByText('Only a Bitrix24 administrator')).toBeVisible()
  await expect(app.getByRole('tab', { name: 'Settings' })).toHaveCount(0)
  expect(await portal.executes()).toEqual([])
})

test('the test record is announced, made, and gone again @night', async ({ openApp, portal }) => {
  const before = await portal.state()
  const app = await openSettings(openApp, 'Health')
  const check = checkOf(app)
  await check.getByRole('button', { name: 'With one test record' }).click()
  await expect(check.getByText(/the rules of that first stage run for this record/)).toBeVisible()
  await check.getByRole('button', { name: /Pipeline for the test record/ }).click()
  await app.getByRole('option', { name: /^Deal/ }).first().click()
  await check.getByRole('button', { name: 'Make the test record' }).click()
  await expect(check.getByText('The test record and its trigger are deleted.')).toBeVisible()
  await expect(check.getByText(/6 of 6 as expected/)).toBeVisible()

  const after = await portal.state()
  expect(after.records).toEqual(before.records)
  expect(after.triggers).toEqual(before.triggers)
  const changes = (await portal.log()).map(({ method }) => method)
  expect(changes.filter((method) => method === 'crm.item.import')).toHaveLength(1)
  const fired = (await portal.executes()).filter(({ params }) => Number(params['OWNER_ID']) > 0)
  expect(fired).toHaveLength(1)
  expect(fired[0]?.effects).toEqual([])
})

/** The text of a saved file. */
async function readText(download: Download): Promise<string> {
  const file = await download.path()
  return readFileSync(file, 'utf8')
}

test('what differs is named, explained, followed, and undone by the next check @night', async ({
  openApp,
  portal,
  page,
}) => {
  await portal.settings({
    executeInBatch: false,
    frame: { openPath: 'silent' },
    differs: ['whole-seconds'],
  })
  const app = await openSettings(openApp, 'Health')
  await runCheck(app)
  const different = findings(app, 'Different here')
  await expect(different.filter({ hasText: 'Several firings fit into one request' })).toContainText(
    'Bulk runs now send each firing on its own',
  )
  await expect(different.filter({ hasText: 'exact to less than a second' })).toBeVisible()
  await expect(different.filter({ hasText: 'opens its pages in a slider' })).toBeVisible()
  await expectHarmless(portal)
  await expectSound(page, 'a check with findings')

  await portal.settings({ executeInBatch: true, frame: { openPath: 'ok' }, differs: [] })
  // The page around the frame answers as it did when it was opened.
  const again = await openSettings(openApp, 'Health')
  await runCheck(again)
  // Plain http has no safe way of sending; the rest is as expected again.
  await expect(findings(again, 'Different here')).toHaveCount(1)
  await expect(findings(again, 'Different here')).toContainText('cannot send a firing twice')
})
