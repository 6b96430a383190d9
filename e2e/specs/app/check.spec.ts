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
  }) => {
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
  })
})

test('what differs is named, explained, followed, and undone by the next check', async ({
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
