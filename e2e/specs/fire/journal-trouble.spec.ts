import { planRun } from '#e2e/screens/bulk.ts'
import { expectOutcome, fire } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

test.use({ hasOwnContext: true })

const refused = `IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError') }`
/** A request that never succeeds and never fails. */
const silent = `const { open } = IDBFactory.prototype
IDBFactory.prototype.open = function (...given) {
  const request = open.apply(this, given)
  for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
    request.addEventListener(type, (event) => event.stopImmediatePropagation())
  return request
}`

test('a browser without storage says so at the button, and fires once', async ({
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

test('with a silent storage a single firing goes on after 5 s, and no bulk run starts @night', async ({
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
