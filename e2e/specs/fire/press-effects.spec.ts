import { planRun } from '#e2e/screens/bulk.ts'
import { expectOutcome, fillFireForm, fire } from '#e2e/screens/fire.ts'
import { fireButton } from '#e2e/screens/places.ts'
import { expect, resultPanel, technicalDetails } from '#e2e/support/expect.ts'
import { budgetUsedUp } from '#e2e/support/faults.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'
import { noCertificate } from '#e2e/support/servers.ts'

test.use({ expectedConsole: failedRequests })

test('a firing that waits for a limit can be cancelled', async ({ page, openApp, portal }) => {
  const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  await page.clock.install()
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  const app = await openApp()
  await portal.faults({ method: executeMethod, times: 1, ...budgetUsedUp })
  await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
  await resultPanel(app).getByRole('button', { name: 'Cancel' }).click()
  await expect(app).toReport(['Bitrix24 refused the request', `Nothing happened to Deal #${id}.`])
  await expect(app.getByRole('combobox', { name: 'Record' })).toBeEditable()
  await page.clock.fastForward(61_000)
  await expect(portal).toHaveFired({ id }, 1)
})

test('after a lost answer the same trigger is not fired on the client’s deal either', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await portal.faults({ method: executeMethod, kind: 'body', body: '<html>', times: 1 })
  await fillFireForm(app, { type: 'Contact', record: '1', trigger: 'contract_signed' })
  await fireButton(app).click()
  await expect(resultPanel(app)).toContainText('Answer lost, but the deal moved')
  const instead = app.getByRole('button', { name: 'Fire at this one instead: Deal #1042' })
  await instead.last().click()
  await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue('1042')
  await expect(fireButton(app)).toHaveAccessibleDescription(/Bitrix24 may have acted on the first/)
  expect(await portal.executes()).toHaveLength(1)
})

test('fires in a browser that has only what pages without https have', async ({
  page,
  openApp,
  portal,
}) => {
  const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  await page.addInitScript(() => {
    Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
    Reflect.deleteProperty(Crypto.prototype, 'subtle')
    for (const name of ['locks', 'clipboard', 'storage', 'serviceWorker']) {
      Reflect.deleteProperty(Navigator.prototype, name)
    }
  })
  const app = await openApp()
  await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
  await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
  await expect(portal).toHaveFired({ id }, 1)
})

test.describe('when the app itself fails', () => {
  test.use({ expectedConsole: /broken on purpose/ })

  test('at a press, the record is not sent, and the details say why', async ({
    openApp,
    portal,
  }) => {
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
    await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
    await app.locator('body').evaluate(() => {
      crypto.getRandomValues = () => {
        throw new Error('broken on purpose')
      }
    })
    await fireButton(app).click()
    await expect(app).toReport(['Not sent', 'This app failed before anything was sent.'])
    await expect(await technicalDetails(app)).toContainText('Error: broken on purpose')
    await expect(portal).toHaveFired({ id: 1042 }, 0)
  })

  test('anywhere else, a message shows the error @night', async ({ openApp }) => {
    const app = await openApp()
    await expect(fireButton(app)).toBeVisible()
    await app.locator('body').evaluate(() => {
      setTimeout(() => {
        throw new Error('broken on purpose')
      })
    })
    const message = app.getByRole('alert').filter({ hasText: 'Something in this app failed' })
    await message.getByRole('button', { name: 'Technical details' }).click()
    await expect(message).toContainText('Error: broken on purpose')
    await message.getByRole('button', { name: 'Close' }).click()
    await expect(message).toHaveCount(0)
  })
})

test('a portal without sliders opens the record in a new tab, or says that it is blocked @night', async ({
  page,
  openApp,
  portal,
}) => {
  await portal.settings({ frame: { openPath: 'silent' } })
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042' })
  const open = app.getByRole('link', { name: 'Open record' })
  const opened = page.waitForEvent('popup')
  await open.click()
  const tab = await opened
  expect(new URL(tab.url()).pathname).toBe('/crm/deal/details/1042/')
  await expect(app.getByText('This Bitrix24 can’t show it here')).toBeVisible()
  await tab.close()

  await app.locator('body').evaluate(() => {
    window.open = () => null
  })
  await open.click()
  await expect(app.getByText('Your browser blocked the new tab')).toBeVisible()
})

test('a reading that failed without a connection is repeated when it is back @night', async ({
  context,
  openApp,
}) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })
  await context.setOffline(true)
  await fillFireForm(app, { record: '1042' })
  await expect(app.getByText('No connection to Bitrix24')).toBeVisible()
  await context.setOffline(false)
  await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
  await expect(app.getByText('No connection to Bitrix24')).toHaveCount(0)
})

test.describe('behind a proxy that ends TLS', () => {
  test.use({ transport: 'http2' })
  test.skip(noCertificate !== null, noCertificate ?? '')

  test('the app names exactly that', async ({ openApp, portal }) => {
    await portal.settings({ frame: { protocol: 'http' } })
    const app = await openApp()
    const title = 'Bitrix24 doesn’t know that it is opened by https'
    const gate = app.getByRole('alert').filter({ hasText: title })
    await expect(gate).toContainText('Whoever runs this server can fix it')
  })
})

const refused = `IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }`
/** A request that never succeeds and never fails. */
const silent = `const { open } = IDBFactory.prototype
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given)
  for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
    request.addEventListener(type, (event) => event.stopImmediatePropagation())
  return request
}`

test.describe('when the storage of the browser', () => {
  test.use({ hasOwnContext: true })

  test('is refused, the button says so, and the trigger is fired once', async ({
    page,
    openApp,
    portal,
  }) => {
    await page.addInitScript({ content: refused })
    const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
    const app = await openApp()
    await expect(app.getByText('No storage in this browser')).toBeVisible()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expectOutcome(app, 'Stage changed')
    await expect(portal).toHaveFired({ id }, 1)
  })

  test('is silent, a single firing goes on after 5 s, and no bulk run starts @night', async ({
    page,
    openApp,
    portal,
  }) => {
    await page.addInitScript({ content: silent })
    const [id = 0, other = 0] = await portal.addRecords({ ...newDeals, count: 2 })
    const app = await openApp()
    await expect(app.getByText('The browser’s storage doesn’t answer')).toBeVisible({
      timeout: 15_000,
    })
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expectOutcome(app, 'Stage changed')
    await expect(portal).toHaveFired({ id }, 1)

    await planRun(app, 'contract_signed', String(other))
    const start = app.getByRole('button', { name: 'Fire for 1 deal' })
    await expect(start).toBeDisabled()
    await expect(start).toHaveAccessibleDescription(/so a bulk run could not be continued/)
    await expect(portal).toHaveFired({ id: other }, 0)
  })
})
