import type { FrameLocator, Page } from '@playwright/test'

import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { waitForScripts } from '#e2e/support/fast-clock.ts'
import { appPath, failedRequests, nightIf, test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

/** A gate says what is wrong and what to do, and shows nothing of the app. */
async function expectGate(app: FrameLocator | Page, title: string, wayOut: string) {
  const gate = app.getByRole('alert').filter({ hasText: title })
  await expect(gate.getByRole('heading', { name: title, exact: true })).toBeVisible()
  await expect(gate).toContainText(wayOut)
  await expect(app.getByRole('heading', { name: 'Trigger Console', level: 1 })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Fire trigger' })).toHaveCount(0)
}

const fireForm = (app: FrameLocator) => app.getByRole('region', { name: 'Fire a trigger' })

/** The portal never answers the renewal, and the app says so within five seconds of its own clock. */
async function passRenewalTimeout(page: Page, app: FrameLocator, words: string) {
  await expect(page.getByRole('alert')).toContainText('could not be authorised')
  await page.clock.fastForward(5000)
  await expect(app.getByText(words)).toBeVisible()
}

// A browser asks for the icon of a top-level page only; a missing one would be an error.
for (const file of ['index.html', 'install.html']) {
  test(`asks to be opened in Bitrix24 when opened by its own address: ${file}${nightIf(file === 'install.html')}`, async ({
    page,
    servers,
  }) => {
    await page.goto(`${servers.appUrl}/${file}`)
    // A headless browser does not ask for it by itself.
    const icon = await page.locator('link[rel="icon"]').getAttribute('href')
    expect((await page.request.get(`${servers.appUrl}/${icon}`)).status()).toBe(200)
    await expectGate(
      page,
      'Open Trigger Console from your Bitrix24',
      'Open Bitrix24, go to Applications in the left menu and choose Trigger Console.',
    )
  })
}

test('refuses to run inside another page that claims to be the portal', async ({
  page,
  servers,
}) => {
  const portal = new URL(servers.portalUrl).host
  await page.goto(`${servers.appUrl}/privacy.html`)
  await page.evaluate((host) => {
    const frame = document.createElement('iframe')
    frame.name = `${host}|0|0123456789abcdef0123456789abcdef`
    frame.src = `/index.html?DOMAIN=${host}&PROTOCOL=0&LANG=en&APP_SID=0123456789abcdef0123456789abcdef`
    document.body.append(frame)
  }, portal)
  await expectGate(
    page.frameLocator('iframe'),
    'This page is not your portal',
    'Open it from the Bitrix24 menu.',
  )
})

test('says that Bitrix24 is slow, then that it does not answer @night', async ({
  page,
  openApp,
  portal,
}) => {
  await portal.settings({ frame: { mute: true } })
  await page.clock.install()
  const app = await openApp()
  // The heading is drawn before any script, so the page is never blank.
  await waitForScripts(app)
  await page.clock.fastForward(8000)
  await expect(app.getByText('Bitrix24 is slow to answer.')).toBeVisible()
  await expect(async () => {
    await page.clock.fastForward(15_000)
    await expect(app.getByText('Bitrix24 does not answer')).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectGate(app, 'Bitrix24 does not answer', 'Reload the page')
  expect(await portal.log()).toEqual([])

  await portal.settings({ frame: { mute: false } })
  await page.goto(portal.url + appPath)
  await expect(fireForm(app)).toBeVisible()
})

for (const user of ['employee', 'installer'] as const) {
  test(`tells a user who is no administrator whom to ask: ${user}${nightIf(user === 'installer')}`, async ({
    openApp,
    portal,
  }) => {
    await portal.settings({ user })
    const app = await openApp()
    await expectGate(
      app,
      'Only a Bitrix24 administrator can fire triggers',
      'Ask an administrator to open this app, or to give you administrator rights.',
    )
    await app.getByRole('button', { name: 'Copy a request for the administrator' }).click()
    await expect(app.getByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await portal.executes()).toEqual([])
  })
}

test('tells a user without access to the CRM whom to ask', async ({ openApp, portal }) => {
  await portal.settings({ user: 'employee', crmAccess: false })
  await expectGate(
    await openApp(),
    'Your account has no access to CRM',
    'Ask an administrator to give you access to CRM, then open the app again.',
  )
})

test('names the missing permission of the app @night', async ({ openApp, portal }) => {
  await portal.settings({ scope: 'placement' })
  await expectGate(
    await openApp(),
    'The app lacks a permission',
    'Trigger Console needs the permissions CRM and Embedding.',
  )
})

test('opens the installer for a user who may finish the installation', async ({
  openApp,
  portal,
}) => {
  await portal.faults({
    method: 'app.info',
    inBatch: true,
    kind: 'body',
    executed: true,
    body: { ID: '1', CODE: 'app.trigger-console', VERSION: 1, STATUS: 'L', INSTALLED: false },
  })
  const app = await openApp()
  await expect(app.getByRole('heading', { name: 'Set up Trigger Console' })).toBeVisible()
  await expect(app.getByRole('button', { name: 'Finish installation' })).toBeVisible()
  await expect(fireForm(app)).toHaveCount(0)
})

test('tells a user who may not finish the installation whom to ask @night', async ({
  openApp,
  portal,
}) => {
  await portal.reset('empty')
  await portal.settings({ user: 'installer' })
  const app = await openApp()
  await expectGate(
    app,
    'Only a Bitrix24 administrator can fire triggers',
    'Ask an administrator to open this app',
  )
  await expect(app.getByText('Trigger Console is not fully installed')).toBeVisible()
  await expect(app.getByText('An administrator has to finish the installation first')).toBeVisible()
})

test.describe('when the portal answers with an error', () => {
  test.use({ expectedConsole: failedRequests })

  test('says that the plan has no REST API @night', async ({ openApp, portal }) => {
    await portal.faults({
      method: 'batch',
      kind: 'error',
      http: 403,
      error: 'ACCESS_DENIED',
      error_description: 'REST API is available only on commercial plans',
    })
    const app = await openApp()
    await expectGate(app, 'Your Bitrix24 plan has no REST API', 'Change the plan')
    await app.getByRole('button', { name: 'Technical details' }).click()
    await expect(app.getByText('REST API is available only on commercial plans')).toBeVisible()
  })

  for (const [name, body] of [
    ['a page instead of an answer', '<html><body>Maintenance</body></html>'],
    ['an answer of another shape', { result: { result: 'nothing' }, time: { duration: 0 } }],
  ] as const) {
    test(`says that the answer is unreadable and can try again: ${name}`, async ({
      openApp,
      portal,
    }) => {
      await portal.faults({ method: 'batch', kind: 'body', body, executed: true })
      const app = await openApp()
      await expectGate(
        app,
        'Bitrix24 answered in a way this app does not understand',
        'send the technical details to support',
      )
      await portal.faults()
      await app.getByRole('button', { name: 'Try again' }).click()
      await expect(fireForm(app)).toBeVisible()
    })
  }

  for (const [name, fault, title, wayOut] of [
    [
      'cut connections',
      { kind: 'drop-before' },
      'No connection to Bitrix24',
      'Check your connection',
    ],
    [
      'pages of its web server',
      {
        kind: 'status',
        status: 502,
        body: '<html><body>502</body></html>',
        contentType: 'text/html',
        executed: false,
      },
      'The portal’s server did not answer properly',
      'Try again in a minute.',
    ],
  ] as const) {
    test(`says that the portal is down and can try again: ${name}${nightIf(name === 'cut connections')}`, async ({
      openApp,
      portal,
    }) => {
      await portal.faults({ method: 'batch', ...fault })
      const app = await openApp()
      await expectGate(app, title, wayOut)
      await portal.faults()
      await app.getByRole('button', { name: 'Try again' }).click()
      await expect(fireForm(app)).toBeVisible()
    })
  }
})

test.describe('when the session ends', () => {
  test.use({ expectedConsole: failedRequests })

  test('before the first answer, offers a reload', async ({ page, openApp, portal }) => {
    await portal.settings({ tokenTtl: 0.001, frame: { refreshAuth: 'silent' } })
    await page.clock.install()
    const app = await openApp()
    // Connected: if the clock jumped before that, the portal would seem not to answer at all.
    await expect(app.getByRole('tab', { name: 'Fire', exact: true })).toBeVisible()
    await passRenewalTimeout(page, app, 'Your Bitrix24 session has ended')
    await expectGate(app, 'Your Bitrix24 session has ended', 'Reload the page and sign in')

    await portal.settings({ tokenTtl: 3600, frame: { refreshAuth: 'ok' } })
    await app.getByRole('button', { name: 'Reload page' }).click()
    await expect(fireForm(app)).toBeVisible()
  })

  test('while a record is read, offers a reload that keeps what was typed @night', async ({
    page,
    openApp,
    portal,
  }) => {
    await portal.settings({ tokenTtl: 600 })
    await page.clock.install()
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })
    await portal.settings({ frame: { refreshAuth: 'silent' } })
    await page.clock.fastForward('11:00')
    await fillFireForm(app, { record: '1042' })
    await passRenewalTimeout(page, app, 'Your Bitrix24 session has ended')

    await portal.settings({ tokenTtl: 3600, frame: { refreshAuth: 'ok' } })
    await app.getByRole('button', { name: 'Reload page' }).click()
    await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
    await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue('1042')
    await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
    expect(await portal.executes()).toEqual([])
  })

  test('before a firing, sends nothing and keeps what was typed', async ({
    page,
    openApp,
    portal,
  }) => {
    const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
    // Shorter than a firing may take (75 s), so the app asks for a new token first.
    await portal.settings({ tokenTtl: 100, frame: { refreshAuth: 'silent' } })
    await page.clock.install()
    const app = await openApp()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(resultPanel(app)).toContainText('Firing')
    await passRenewalTimeout(page, app, 'Your Bitrix24 session has ended')
    await expect(app).toReport([
      'Not sent',
      `Nothing was sent for Deal #${id}.`,
      'Your Bitrix24 session has ended',
      'Reload the page and sign in; what you typed stays here.',
    ])
    expect(await portal.executes()).toEqual([])

    await portal.settings({ tokenTtl: 3600, frame: { refreshAuth: 'ok' } })
    await page.reload()
    await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue(String(id))
    await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
    await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
    await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
    await expect(portal).toHaveFired({ id }, 1)
  })
})
