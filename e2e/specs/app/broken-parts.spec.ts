import { fillFireForm } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

test.use({ expectedConsole: /Failed to load resource|imported module|ResizeObserver/ })

test('works without the reminder of bulk runs when its file is missing @night', async ({
  page,
  openApp,
  loseFiles,
}) => {
  const missing = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('bulk-reminder'),
  )
  await loseFiles(/assets\/bulk-reminder.*\.js/)
  const app = await openApp()
  await missing
  await fillFireForm(app, { type: 'Deal', record: '1042' })
  await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
})

test('offers a reload when the file of the first screen is missing', async ({
  page,
  openApp,
  loseFiles,
}) => {
  await loseFiles(/assets\/app-.*\.js/)
  const given = page.waitForEvent('pageerror')
  const app = await openApp()
  const reload = app.getByRole('alert').getByRole('button', { name: 'Reload page' })
  await given
  await loseFiles(null)
  await reload.click()
  await expect(app.getByRole('region', { name: 'Fire a trigger' })).toBeVisible()
})

test('says that something broke and offers a reload when the whole app crashes', async ({
  page,
  openApp,
}) => {
  await page.addInitScript(() => {
    // Only in the frame: the portal's page needs it.
    if (window.parent !== window) Reflect.deleteProperty(window, 'ResizeObserver')
  })
  const app = await openApp()
  const broken = app.getByRole('alert').filter({ hasText: 'Something in this screen broke' })
  await expect(broken.getByRole('button', { name: 'Reload page' })).toBeVisible()
  await expect(app.getByRole('heading', { name: 'Trigger Console' })).toBeVisible()
})
