import { expectAgreement, keepGoing } from './bulk-agreement.ts'
import { button, expectEnded, fireRun, planRun, readSums } from './bulk-page.ts'
import { expect } from './expect.ts'
import { fastLimits, speedUp } from './fast-clock.ts'
import { appFrame, appPath, failedRequests, test } from './fixtures.ts'
import { executeMethod, type FaultRule } from './portal-control.ts'

test.use({ expectedConsole: failedRequests })

const inBatch = { method: executeMethod, inBatch: true } as const

/** Each strikes once, somewhere on the way, with some rows of its request done and some not. */
const faults: FaultRule[] = [
  { ...inBatch, skip: 20, times: 1, kind: 'drop-before' },
  { ...inBatch, skip: 60, times: 2, kind: 'drop-after' },
  {
    ...inBatch,
    skip: 150,
    times: 1,
    kind: 'status',
    status: 502,
    body: '<html>Bad Gateway</html>',
    contentType: 'text/html',
    executed: true,
  },
  { ...inBatch, skip: 250, times: 1, kind: 'delay', ms: 1500 },
  {
    method: 'batch',
    skip: 24,
    times: 1,
    kind: 'error',
    http: 401,
    error: 'expired_token',
    error_description: 'The access token provided has expired.',
  },
]

test('a thousand records through cuts, late answers, an old token and a reload', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(240_000)
  const ids = await portal.addRecords({ typeId: 2, count: 1000, categoryId: 0, stageId: 'NEW' })
  await portal.settings({ limits: fastLimits })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults(...faults)
  await fireRun(app)
  const halfWay = async () => {
    const { accepted, unknown, refused } = await readSums(app)
    return accepted + unknown + refused >= 400
  }
  await keepGoing(app, halfWay)

  await page.reload()
  await app.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(app.getByText('A run was interrupted')).toBeVisible()
  await app.getByRole('button', { name: /^Continue with / }).click()
  await keepGoing(app, async () => (await app.getByText(/^Finished/).count()) > 0)

  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums.notSent).toBe(0)
  expect(sums.unknown).toBeGreaterThan(0)
  expect(sums.accepted).toBeGreaterThan(700)
})

test('both limits of the portal cost time, and not one record', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ typeId: 2, count: 60, categoryId: 0, stageId: 'NEW' })
  // A window of seconds, so that a used-up budget opens again while the test looks on.
  await portal.settings({ limits: { burst: 50, drain: 2, operating: 480, window: 10 } })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults(
    {
      ...inBatch,
      skip: 8,
      times: 3,
      kind: 'error',
      http: 429,
      error: 'OPERATION_TIME_LIMIT',
      error_description: 'Method is blocked due to operation time limit.',
    },
    {
      method: 'batch',
      skip: 6,
      times: 1,
      kind: 'error',
      http: 503,
      error: 'QUERY_LIMIT_EXCEEDED',
      error_description: 'Too many requests',
    },
  )
  await fireRun(app)
  await expect(app.getByText(/time budget is used up, continuing in/)).toBeVisible()
  await expectEnded(app)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})

test('a closed tab loses nothing and repeats nothing', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ typeId: 2, count: 150, categoryId: 0, stageId: 'NEW' })
  await portal.settings({ limits: fastLimits, fireMs: 30 })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
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
  const { unknown, waiting } = await readSums(again)
  expect(waiting).toBeGreaterThan(0)
  expect((await portal.executes()).length).toBe(before)

  await button(again, 'Resume').click()
  await expectEnded(again)
  const sums = await expectAgreement(again, next, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ unknown, notSent: 0, accepted: ids.length - unknown })
})

test('two tabs: one fires, the other looks on and takes over', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ typeId: 2, count: 200, categoryId: 0, stageId: 'NEW' })
  await portal.settings({ limits: fastLimits, fireMs: 40 })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))

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
  // Its page is there as well, live, with nothing to press.
  await button(second, 'Look at the run').click()
  const { accepted } = await readSums(second)
  await expect.poll(async () => (await readSums(second)).accepted).toBeGreaterThan(accepted)
  await expect(second.getByRole('button', { name: /^(Pause|Stop|Check again)/ })).toHaveCount(0)

  await second.getByRole('button', { name: 'Take over' }).click()
  await expect(button(second, 'Resume')).toBeVisible()
  await expect(app.getByText('A run goes on in another tab')).toBeVisible()
  await expect(app.getByRole('button', { name: /^Open the run of / })).toHaveCount(1)
  await button(second, 'Resume').click()
  await expectEnded(second)
  const sums = await expectAgreement(second, other, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})

test('a run that was handed over and cut off there is taken up as it stands', async ({
  context,
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ typeId: 2, count: 200, categoryId: 0, stageId: 'NEW' })
  await portal.settings({ limits: fastLimits, fireMs: 40 })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
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

  // The list, and no page with the numbers of before.
  await expect(app.getByText('A run was interrupted')).toBeVisible()
  await expect(button(app, 'Resume')).toHaveCount(0)
  // Two presses of the hasty are one.
  await app.getByRole('button', { name: /^Continue with / }).dblclick()
  await expectEnded(app)
  await expect(app.getByText(/another tab/)).toHaveCount(0)
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ notSent: 0, accepted: ids.length - sums.unknown })
})

test('a run that stops by itself is told on every section and in every tab', async ({
  context,
  openApp,
  page,
  portal,
}) => {
  const ids = await portal.addRecords({ typeId: 2, count: 60, categoryId: 0, stageId: 'NEW' })
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
