import { button, expectEnded, fireRun, planQuickRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { fastLimits, hurryTimeouts, speedUp } from '#e2e/support/fast-clock.ts'
import {
  allFaults,
  budgetUsedUp,
  earlyFaults,
  expectStruck,
  tooManyRequests,
} from '#e2e/support/faults.ts'
import { appFrame, appPath, failedRequests, nightIf, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

import { expectAgreement, hasFinished, keepGoing, receivedByRecord } from './bulk-evidence.ts'

// Connections kept open from another test would be cut in place of this one's.
test.use({ expectedConsole: failedRequests, hasOwnContext: true })

const inBatch = { method: executeMethod, inBatch: true } as const

/** As many as every fault needs to strike; `npm run night` takes a thousand. */
const chaosRecords = Number(process.env['CHAOS_RECORDS'] ?? 120)

for (const keepAlive of [true, false]) {
  test(`a run survives every fault and a reload, on ${keepAlive ? 'reused' : 'fresh'} connections${nightIf(!keepAlive)}`, async ({
    openApp,
    page,
    portal,
    servers,
  }) => {
    test.setTimeout(240_000)
    const ids = await portal.addRecords({ ...newDeals, count: chaosRecords })
    const faults = allFaults(chaosRecords)
    // A short window, so that a used-up budget opens again during the test.
    await portal.settings({ limits: { ...fastLimits, window: 10 }, keepAlive })
    await speedUp(page)
    await hurryTimeouts(page)
    const app = await openApp()
    await planRun(app, 'contract_signed', ids.join(' '))
    await portal.faults(...faults)
    await fireRun(app)
    const isHalfWay = async () => {
      const { accepted, unknown, refused } = await readSums(app)
      return accepted + unknown + refused >= 0.4 * chaosRecords
    }
    await keepGoing(app, isHalfWay)

    await page.reload()
    await app.getByRole('tab', { name: 'Bulk runs' }).click()
    await expect(app.getByText('A run was interrupted')).toBeVisible()
    await app.getByRole('button', { name: /^Continue with / }).click()
    await keepGoing(app, hasFinished(app))

    await expectStruck(portal, faults)
    const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
    expect(sums).toMatchObject({ refused: 0, notSent: 0 })
    expect(sums.unknown).toBeGreaterThan(0)
    // Five faults and the reload lose the answers of at most one request of fifty records each.
    expect(sums.accepted).toBeGreaterThanOrEqual(
      Math.max(0.25 * chaosRecords, chaosRecords - 6 * 50),
    )
    // On a connection that is used once the browser has nothing to repeat by itself.
    const executed = [...(await receivedByRecord(portal)).values()].map((seen) => seen.executed)
    if (!keepAlive) expect(Math.max(...executed)).toBe(1)
  })
}

test('waits out both portal limits without losing a record @night', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ ...newDeals, count: 60 })
  // A window of seconds, so that a used-up budget opens again during the test.
  await portal.settings({ limits: { burst: 50, drain: 2, operating: 480, window: 10 } })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults(
    { ...inBatch, skip: 8, times: 1, ...budgetUsedUp },
    { method: 'batch', skip: 6, times: 1, ...tooManyRequests },
  )
  await fireRun(app)
  await expect(app.getByText(/time budget is used up, continuing in/)).toBeVisible()
  await expectEnded(app)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})

test('a run loses and repeats nothing when its tab is closed', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const { app, ids } = await planQuickRun({ page, openApp, portal }, 80, { fireMs: 30 })
  await portal.faults(...earlyFaults)
  await fireRun(app)
  await keepGoing(app, async () => (await readSums(app)).accepted >= 20)
  await page.close()

  const next = await context.newPage()
  await speedUp(next)
  await next.goto(`${portal.url}${appPath}`)
  const again = appFrame(next)
  await again.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(again.getByText('A run was interrupted')).toBeVisible()
  const before = (await portal.executes()).length
  await again.getByRole('button', { name: 'Look at the run' }).click()
  const { waiting } = await readSums(again)
  expect(waiting).toBeGreaterThan(0)
  expect((await portal.executes()).length).toBe(before)

  await keepGoing(again, hasFinished(again))
  await expectStruck(portal, earlyFaults)
  const sums = await expectAgreement(again, next, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ refused: 0, notSent: 0 })
  expect(sums.unknown).toBeGreaterThan(0)
})

test('a second tab shows the run live and takes it over', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const { app, ids } = await planQuickRun({ page, openApp, portal }, 200, { fireMs: 40 })

  const other = await context.newPage()
  await speedUp(other)
  await other.goto(`${portal.url}${appPath}`)
  const second = appFrame(other)
  await planRun(second, 'contract_signed', `${ids[0]}`)
  await fireRun(app)
  await expect(second.getByText('A run goes on in another tab')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Fire for 1 deal' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  // The second tab shows the page of the run live, without its buttons.
  await button(second, 'Look at the run').click()
  const { accepted } = await readSums(second)
  await expect.poll(async () => (await readSums(second)).accepted).toBeGreaterThan(accepted)
  await expect(second.getByRole('button', { name: /^(Pause|Stop|Check again)/ })).toHaveCount(0)

  await second.getByRole('button', { name: 'Take over' }).click()
  // An answer on its way is awaited first.
  await expect(button(second, 'Resume')).toBeVisible({ timeout: 90_000 })
  await expect(app.getByText('A run goes on in another tab')).toBeVisible()
  await expect(app.getByRole('button', { name: /^Open the run of / })).toHaveCount(1)
  await keepGoing(second, hasFinished(second))
  const sums = await expectAgreement(second, other, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})

test('a run that another tab took over and lost continues where it stopped @night', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const { app, ids } = await planQuickRun({ page, openApp, portal }, 200, { fireMs: 40 })
  await portal.faults(...earlyFaults)
  await fireRun(app)

  const other = await context.newPage()
  await speedUp(other)
  await other.goto(`${portal.url}${appPath}`)
  const second = appFrame(other)
  await second.getByRole('tab', { name: 'Bulk runs' }).click()
  await second.getByRole('button', { name: 'Take over' }).click()
  await button(second, 'Resume').click()
  await keepGoing(second, async () => (await readSums(second)).accepted >= 40)
  await other.close()

  // The list of runs, not a page with outdated numbers.
  await expect(app.getByText('A run was interrupted')).toBeVisible()
  await expect(button(app, 'Resume')).toHaveCount(0)
  // A double click continues once.
  await app.getByRole('button', { name: /^Continue with / }).dblclick()
  await keepGoing(app, hasFinished(app))
  await expect(app.getByText(/another tab/)).toHaveCount(0)
  await expectStruck(portal, earlyFaults)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ notSent: 0, accepted: ids.length - sums.unknown })
})

test('every section and tab shows that a run has paused by itself @night', async ({
  context,
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 60 })
  await portal.settings({ limits: fastLimits, fireMs: 100 })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults({
    ...inBatch,
    skip: 25,
    kind: 'error',
    http: 400,
    error: '',
    error_description: 'Trigger with code contract_signed is not registered.',
  })
  await fireRun(app)
  await app.getByRole('tab', { name: 'Fire', exact: true }).click()
  await expect(app.getByText(/^Your run of .+ is under way$/)).toBeVisible()

  const other = await context.newPage()
  await other.goto(`${portal.url}${appPath}`)
  const second = appFrame(other)
  await expect(second.getByText('A run goes on in another tab')).toBeVisible()

  await expect(app.getByText(/^Your run of .+ is paused$/)).toBeVisible()
  await expect(page.locator('#pagetitle')).toHaveText(/^Paused: \d+ of 60 done$/)

  await page.reload()
  await expect(app.getByText('A run was interrupted')).toBeVisible()
  await expect(app.getByText(/^The run “.+” of .+ was cut off: \d+ accepted/)).toBeVisible()
})
