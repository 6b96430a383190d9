import type * as Sdk from '@bitrix24/b24jssdk'
import { expect } from '@playwright/test'

import { bind, test, rawFrame, type RawFrame } from './raw-app.ts'

/** The vendor's own library on the raw app's page, from its published bundle. */
interface SdkWindow extends Window {
  B24Js: typeof Sdk
  b24: Sdk.B24Frame
}

declare const window: SdkWindow

async function initialize({ frame }: RawFrame): Promise<void> {
  await frame.evaluate(async () => {
    window.b24 = await window.B24Js.initializeB24Frame()
  })
}

test('the vendor’s library connects, reads its placement and calls REST', async ({
  open,
  portal,
}) => {
  const app = await open()
  await initialize(app)
  const seen = await app.frame.evaluate(async () => {
    const { b24 } = window
    const auth = b24.auth.getAuthData()
    const answer = await b24.actions.v2.call.make({ method: 'crm.automation.trigger.list' })
    return {
      isFirstRun: b24.isFirstRun,
      isInstallMode: b24.isInstallMode,
      isAdmin: b24.auth.isAdmin,
      placement: b24.placement.placement,
      lang: b24.getLang(),
      domain: auth === false ? null : auth.domain,
      expiresIn: auth === false ? null : auth.expires_in,
      answer: answer.getData()?.result,
    }
  })
  expect(seen).toEqual({
    isFirstRun: true,
    isInstallMode: false,
    isAdmin: true,
    placement: 'DEFAULT',
    lang: 'en',
    domain: portal.url,
    expiresIn: 3600,
    answer: portal.portal.state.triggers.map(({ code, name }) => ({ NAME: name, CODE: code })),
  })
  // The library has sent setInstall by itself.
  const again = await open()
  await initialize(again)
  expect(await again.frame.evaluate(() => window.b24.isFirstRun)).toBe(false)
})

test('an expired token is renewed through the frame before a call', async ({ open, portal }) => {
  portal.portal.change({ tokenTtl: 0.001 })
  const app = await open()
  await initialize(app)
  expect(await app.frame.evaluate(() => window.b24.auth.getAuthData())).toBe(false)
  portal.portal.change({ tokenTtl: 3600 })
  const isSuccess = await app.frame.evaluate(async () => {
    const answer = await window.b24.actions.v2.call.make({ method: 'profile' })
    return answer.isSuccess
  })
  expect(isSuccess).toBe(true)
  expect(portal.portal.log.entries.map(({ method }) => method)).toEqual(['profile'])
})

test('options, size and title go through the library', async ({ page, open, portal }) => {
  const app = await open()
  await initialize(app)
  await app.frame.evaluate(async () => {
    const { options, parent } = window.b24
    await options.appSet('retention', 90)
    await options.userSet('density', 'compact')
    await parent.setTitle('Titled: by the library')
    await parent.resizeWindow(700, 444)
  })
  expect(portal.portal.state.appOptions).toEqual({ retention: 90 })
  expect(portal.portal.state.userOptions[1]).toEqual({ density: 'compact' })
  await expect(page.locator('#pagetitle')).toHaveText('Titled: by the library')
  expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 700, height: 444 })
})

test.describe('sliders of the library', () => {
  for (const width of [1640, 1200, 950, 900, 5000]) {
    test(`openPath with width ${width} reaches a page outside the pattern`, async ({
      page,
      open,
    }) => {
      const app = await open()
      await initialize(app)
      const closed = app.frame.evaluate((pixels) => {
        const { slider } = window.b24
        return slider.openPath(slider.getUrl('/crm/quote/automation/0/'), pixels)
      }, width)
      const slider = page.getByRole('dialog')
      const rules = slider.frameLocator('iframe')
      await expect(rules.getByRole('heading', { level: 1 })).toContainText('Estimates')
      await slider.getByRole('button', { name: 'Close', exact: true }).click()
      expect(await closed).toEqual({ isOpenAtNewWindow: false, isClose: true })
    })
  }

  test('an older portal refuses the library’s default trick', async ({ open, portal }) => {
    portal.portal.change({ oldCore: true })
    const app = await open()
    await initialize(app)
    const refusal = await app.frame.evaluate(async () => {
      const { slider } = window.b24
      try {
        return await slider.openPath(slider.getUrl('/crm/deal/details/1042/'))
      } catch (error) {
        return error instanceof Error ? error.message : error
      }
    })
    expect(refusal).toBe('PATH_NOT_AVAILABLE')
  })

  test('the app opens itself and closes itself', async ({ page, open }) => {
    const app = await open()
    await initialize(app)
    await app.frame.evaluate(() => {
      void window.b24.slider.openSliderAppPage({ bx24_title: 'Second', run: 8 })
    })
    await expect(page.getByRole('dialog', { name: 'Second' }).locator('iframe')).toBeVisible()
    const second = await rawFrame(page)
    await initialize(second)
    expect(await second.frame.evaluate(() => window.b24.placement.options)).toEqual({ run: 8 })
    await second.frame.evaluate(() => {
      void window.b24.slider.closeSliderAppPage()
    })
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
})

test('a placement’s commands reach the card', async ({ page, portal }) => {
  bind(portal, 'CRM_DEAL_DETAIL_TAB')
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  await page.getByRole('tab', { name: /App at/ }).click()
  const app = await rawFrame(page)
  await initialize(app)
  const seen = await app.frame.evaluate(async () => {
    const { placement } = window.b24
    const commands: unknown = await placement.getInterface()
    await placement.call('reloadData')
    return { code: placement.placement, options: placement.options, commands }
  })
  expect(seen).toEqual({
    code: 'CRM_DEAL_DETAIL_TAB',
    options: { ID: '1042', URI: '/crm/deal/details/1042/' },
    commands: { command: ['reloadData'], event: [] },
  })
  await expect(page.locator('[data-reload-count]')).toHaveAttribute('data-reload-count', '1')
})

test('the installer finishes through the library', async ({ page, open, portal }) => {
  portal.portal.reset('empty')
  const installer = await open()
  await initialize(installer)
  expect(await installer.frame.evaluate(() => window.b24.isInstallMode)).toBe(true)
  await installer.frame.evaluate(() => {
    void window.b24.installFinish()
  })
  await page.waitForURL(/install_finished=Y/)
  const app = await rawFrame(page)
  await initialize(app)
  expect(await app.frame.evaluate(() => window.b24.isInstallMode)).toBe(false)
  expect(portal.portal.state.installed).toBe(true)
})

test('the library’s dialog returns the selected user', async ({ page, open }) => {
  const app = await open()
  await initialize(app)
  const dialog = page.getByRole('dialog')
  const user = app.frame.evaluate(() => window.b24.dialog.selectUser())
  await dialog.getByLabel('Ana Petrescu').check()
  await dialog.getByRole('button', { name: 'Select' }).click()
  expect(await user).toMatchObject({ id: '1', name: 'Ana Petrescu' })
})
