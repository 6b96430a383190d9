import { readFileSync } from 'node:fs'

import type { FrameLocator } from '@playwright/test'

import { fire } from '#e2e/screens/fire.ts'
import { openSettings } from '#e2e/screens/settings.ts'
import { expect } from '#e2e/support/expect.ts'
import { appPath, failedRequests, test } from '#e2e/support/fixtures.ts'
import { type PortalControl, callRest } from '#e2e/support/portal-control.ts'

test.beforeEach(() => test.slow())

const checks = (app: FrameLocator) => app.getByRole('textbox', { name: 'Look again after' })
const save = (app: FrameLocator) => app.getByRole('button', { name: 'Save settings' })

async function stored(portal: PortalControl): Promise<Record<string, unknown>> {
  const text = (await portal.state()).appOptions['settings']
  return typeof text === 'string' ? (JSON.parse(text) as Record<string, unknown>) : {} // written by the app
}

/** Another administrator saves, in another window. */
function saveElsewhere(portal: PortalControl, settings: object) {
  return callRest(portal, 'app.option.set', { options: { settings: JSON.stringify(settings) } })
}

test.describe('shared settings', () => {
  test('are saved in the portal and shown again', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('1 3')
    await app.getByRole('radio', { name: /Enterprise/ }).check()
    await app.getByRole('textbox', { name: 'Keep history for' }).fill('30')
    await save(app).click()
    await expect(app.getByRole('status').getByText(/^Saved /)).toBeVisible()
    expect(await stored(portal)).toMatchObject({
      checkAfter: [1, 3],
      plan: 'enterprise',
      keepDays: 30,
    })

    const again = await openSettings(openApp)
    await expect(checks(again)).toHaveValue('1, 3')
    await expect(again.getByRole('radio', { name: /Enterprise/ })).toBeChecked()
    await expect(again.getByText(/^Last saved by Ana Petrescu/)).toBeVisible()
  })

  test('apply to the next firing @night', async ({ openApp, portal }) => {
    await saveElsewhere(portal, { checkAfter: [1, 4] })
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openApp()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    const steps = app.getByRole('list', { name: 'Looks at the record' }).getByRole('listitem')
    await expect(steps).toHaveCount(4)
    await expect(steps.last()).toContainText('4 s')
  })

  test('of an on-premise portal ask for its limits @night', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await app.getByRole('radio', { name: /On-premise/ }).check()
    await app.getByRole('textbox', { name: 'Requests at once' }).fill('none')
    await app.getByRole('textbox', { name: 'Requests a second' }).fill('1,5')
    await save(app).click()
    await expect(app.getByText('A whole number from 1 to 10000.')).toBeVisible()
    await expect(app.getByText('Please check 1 field.')).toBeVisible()
    expect(await stored(portal)).toEqual({})

    await app.getByRole('textbox', { name: 'Requests at once' }).fill('20')
    await save(app).click()
    await expect(app.getByRole('status').getByText(/^Saved /)).toBeVisible()
    expect(await stored(portal)).toMatchObject({
      plan: 'own',
      ownLimits: { burst: 20, perSecond: 1.5, operatingSeconds: null },
    })
  })

  test('reports wrong delays at their field and saves nothing', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('15, 5')
    await save(app).click()
    await expect(app.getByText('Whole seconds from 1 to 600, growing')).toBeVisible()
    await expect(checks(app)).toBeFocused()
    expect(await stored(portal)).toEqual({})
    await app.getByRole('button', { name: 'Discard changes' }).click()
    await expect(checks(app)).toHaveValue('2, 5, 15')
  })
})

test.describe('unsaved changes', () => {
  test('survive a visit to another tab and are marked @night', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('1 3')
    await app.getByRole('radio', { name: /On-premise/ }).check()
    await app.getByRole('textbox', { name: 'Requests at once' }).fill('20')
    await app.getByRole('tab', { name: 'Triggers' }).click()
    // The page changes its height with the screen, and moves under the pointer while it does.
    const triggers = app.getByRole('tabpanel', { name: 'Triggers' })
    await expect(triggers.getByRole('heading').first()).toBeVisible()
    await expect(checks(app)).toBeHidden()
    await app.getByRole('tab', { name: 'Settings' }).click()

    await expect(checks(app)).toHaveValue('1 3')
    await expect(app.getByRole('textbox', { name: 'Requests at once' })).toHaveValue('20')
    await expect(app.getByRole('status').getByText('Not saved yet')).toBeVisible()
    expect(await stored(portal)).toEqual({})
    await save(app).click()
    await expect(app.getByRole('status').getByText(/^Saved /)).toBeVisible()
    await expect(app.getByText('Not saved yet')).toHaveCount(0)
    expect(await stored(portal)).toMatchObject({ checkAfter: [1, 3], ownLimits: { burst: 20 } })
  })

  test('to places survive a visit to another section and tab @night', async ({
    openApp,
    portal,
  }) => {
    const app = await openSettings(openApp, 'Places')
    const tick = app.getByRole('checkbox', { name: 'Lead: List menu' })
    await tick.check()
    await app.getByText('Health', { exact: true }).click()
    await expect(tick).toHaveCount(0)
    await app.getByRole('tab', { name: 'History' }).click()
    await app.getByRole('tab', { name: 'Settings' }).click()
    await app.getByText('Places', { exact: true }).click()

    await expect(tick).toBeChecked()
    await expect(app.getByRole('status').getByText('Not applied yet')).toBeVisible()
    expect((await portal.state()).placements).toEqual([])
    await app.getByRole('button', { name: 'Discard changes' }).click()
    await expect(tick).not.toBeChecked()
    await expect(app.getByText('Not applied yet')).toHaveCount(0)
  })
})

test.describe('when another administrator has saved in the meantime', () => {
  const theirs = {
    checkAfter: [7],
    saved: { by: 'Boris K.', at: '2026-03-02T10:00:00.000Z' },
  }

  test('offers to keep theirs @night', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('1')
    await saveElsewhere(portal, theirs)
    await save(app).click()
    await expect(app.getByRole('alert').getByText(/Another administrator/)).toBeVisible()
    await expect(app.getByText(/^Boris K. saved theirs/)).toBeVisible()
    expect(await stored(portal)).toEqual(theirs)
    await app.getByRole('button', { name: 'Show theirs' }).click()
    await expect(checks(app)).toHaveValue('7')
  })

  test('warns even if theirs were read since, and can discard mine @night', async ({
    openApp,
    portal,
  }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('1')
    await saveElsewhere(portal, theirs)
    await app.getByText('Health', { exact: true }).click()
    await app.getByRole('button', { name: 'Check again' }).click()
    await expect(app.getByRole('button', { name: 'Check again' })).not.toHaveAttribute('aria-busy')
    await app.getByText('General', { exact: true }).click()
    await save(app).click()
    await expect(app.getByText(/^Boris K. saved theirs/)).toBeVisible()
    expect(await stored(portal)).toEqual(theirs)

    await expect(save(app)).toHaveAccessibleDescription('Decide above whose settings to keep.')
    await app.getByRole('button', { name: 'Discard changes' }).click()
    await expect(app.getByText(/Another administrator/)).toHaveCount(0)
    await expect(checks(app)).toHaveValue('7')
    await checks(app).fill('3')
    await save(app).click()
    await expect(app.getByRole('status').getByText(/^Saved /)).toBeVisible()
    expect(await stored(portal)).toMatchObject({ checkAfter: [3] })
  })

  test('overwrites theirs only after a confirmation @night', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('1')
    await saveElsewhere(portal, theirs)
    await save(app).click()
    await app.getByRole('button', { name: 'Save mine over them' }).click()
    await expect(app.getByText(/Another administrator/)).toBeHidden()
    expect(await stored(portal)).toMatchObject({ checkAfter: [1], saved: { by: 'Ana Petrescu' } })
  })
})

test.describe('when Bitrix24 refuses', () => {
  test.use({ expectedConsole: failedRequests })
  const refusal = {
    kind: 'error',
    http: 403,
    error: 'ACCESS_DENIED',
    error_description: 'Access denied!',
  } as const

  test('keeps what was typed and can save it again', async ({ openApp, portal }) => {
    const app = await openSettings(openApp)
    await checks(app).fill('9')
    await portal.faults({ method: 'app.option.set', times: 1, ...refusal })
    await save(app).click()
    await expect(app.getByText('The settings were not saved')).toBeVisible()
    await expect(checks(app)).toHaveValue('9')
    expect(await stored(portal)).toEqual({})
    await save(app).click()
    await expect(app.getByRole('status').getByText(/^Saved /)).toBeVisible()
    expect(await stored(portal)).toMatchObject({ checkAfter: [9] })
  })

  test('shows no form for settings that could not be read @night', async ({ openApp, portal }) => {
    // They are read in the first batch, and then in a call of their own.
    const reading = { method: 'app.option.get', ...refusal }
    await portal.faults(reading, { ...reading, inBatch: true })
    const app = await openSettings(openApp)
    await expect(app.getByRole('alert').getByText('Bitrix24 denies access')).toBeVisible()
    await expect(save(app)).toHaveCount(0)
    await portal.faults()
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(checks(app)).toHaveValue('2, 5, 15')

    await test.step('nor replaces a stored text that cannot be read, before a yes', async () => {
      const cut = '{"plan":"own","saved":{"by":"Ana '
      await callRest(portal, 'app.option.set', { options: { settings: cut } })
      const again = await openSettings(openApp)
      await expect(again.getByText('What is saved in Bitrix24 can’t be read')).toBeVisible()
      await checks(again).fill('4')
      await checks(again).press('Enter')
      await expect(save(again)).toHaveAccessibleDescription(/Decide above whether to replace it/)
      expect((await portal.state()).appOptions['settings']).toBe(cut)
      await again.getByRole('button', { name: 'Replace it' }).click()
      await save(again).click()
      await expect.poll(() => stored(portal)).toMatchObject({ checkAfter: [4] })
    })
  })

  test('applies the theme here and says that it was not stored @night', async ({
    openApp,
    portal,
  }) => {
    const app = await openSettings(openApp)
    await portal.faults({ method: 'user.option.set', ...refusal })
    await app.getByRole('radio', { name: 'Dark' }).check()
    await expect(app.getByText('so it holds in this browser only')).toBeVisible()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
    await portal.faults()
    await app.getByRole('button', { name: 'Try again' }).click()
    await expect(app.getByText('so it holds in this browser only')).toBeHidden()
    expect((await portal.state()).userOptions['appearance']).toBe('dark')
  })
})

test('shows the version and opens the pages about the app @night', async ({
  openApp,
  page,
  servers,
}) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string } // ours
  const app = await openSettings(openApp)
  await expect(app.getByText(`Trigger Console ${version}`)).toBeVisible()
  for (const [name, file, text] of [
    ['Licence', 'licence.html', 'Permission is hereby granted'],
    ['Licences of its parts', 'third-party.txt', 'react-dom'],
    ['Privacy', 'privacy.html', 'Trigger Console'],
  ] as const) {
    const opened = page.waitForEvent('popup')
    await app.getByRole('link', { name, exact: true }).click()
    const tab = await opened
    await expect(tab).toHaveURL(`${servers.appUrl}/${file}`)
    await expect(tab.getByText(text).first()).toBeVisible()
    expect(await tab.evaluate(() => window.opener)).toBeNull()
    await tab.close()
  }
})

test.describe('the theme', () => {
  test.use({ expectedConsole: failedRequests })

  test('is stored for the user and applied before the first paint @night', async ({
    openApp,
    portal,
    page,
    loseFiles,
  }) => {
    const app = await openSettings(openApp)
    await app.getByRole('radio', { name: 'Dark' }).check()
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect.poll(async () => (await portal.state()).userOptions['appearance']).toBe('dark')

    // Without any module: only the page itself and its first scripts.
    await loseFiles(/assets\/.*\.js/)
    await page.goto(portal.url + appPath)
    await expect(app.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})
