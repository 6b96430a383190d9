import { test as base, type BrowserContext, type FrameLocator, type Page } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

import { PortalControl } from './portal-control.ts'

interface Servers {
  portalUrl: string
  appUrl: string
}

interface Shared {
  /** Null before the first test, and after a test that changed it for good. */
  context: BrowserContext | null
}

interface Fixtures {
  /** True: the tests get a browser context that no other test has used. */
  hasOwnContext: boolean
  /** The emulated portal of this worker, seeded again for each test. */
  portal: PortalControl
  /** Opens the app in the portal and returns its frame. */
  openApp: (path?: string) => Promise<FrameLocator>
  /** Console errors the tests provoke on purpose; any other error fails them. */
  expectedConsole: RegExp | null
  consoleGuard: undefined
}

export const appPath = '/marketplace/app/trigger-console/'

export const test = base.extend<Fixtures, { servers: Servers; shared: Shared }>({
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants an object pattern
    async ({}, provide) => {
      const app = await startAppServer({ folder: process.env['APP_FOLDER'] ?? 'dist', port: 0 })
      const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
      await provide({ portalUrl: portal.url, appUrl: app.url })
      await portal.close()
      await app.close()
    },
    { scope: 'worker' },
  ],
  shared: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants an object pattern
    async ({}, provide) => {
      const shared: Shared = { context: null }
      await provide(shared)
      await shared.context?.close()
    },
    { scope: 'worker' },
  ],
  hasOwnContext: [false, { option: true }],
  // A fresh context would fetch and compile the whole app again, which is most of a short test's time.
  // Each test still has its own page, and what the pages share is cleared between tests.
  context: async ({ browser, shared, servers, hasOwnContext }, provide) => {
    const context = (hasOwnContext ? null : shared.context) ?? (await browser.newContext())
    let isReusable = !hasOwnContext
    shared.context = isReusable ? context : shared.context
    // A fake clock cannot be removed from a context.
    const install = context.clock.install.bind(context.clock)
    context.clock.install = (options) => {
      isReusable = false
      return install(options)
    }

    await provide(context)
    context.clock.install = install
    if (isReusable) {
      await clear(context, servers)
      return
    }
    if (shared.context === context) shared.context = null
    await context.close()
  },
  portal: async ({ servers }, provide) => {
    const portal = new PortalControl(servers.portalUrl)
    await portal.reset('demo')
    await provide(portal)
  },
  openApp: async ({ page, portal }, provide) => {
    await provide(async (path = appPath) => {
      await page.goto(`${portal.url}${path}`)
      return appFrame(page)
    })
  },
  expectedConsole: [null, { option: true }],
  consoleGuard: [
    async ({ page, expectedConsole }, provide) => {
      const errors: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      await provide(undefined)
      const unexpected = errors.filter(
        (error) => expectedConsole === null || !expectedConsole.test(error),
      )
      if (unexpected.length > 0) throw new Error(`Errors in the console: ${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})

/** Closes the pages of a context and clears what the test stored or set in it. */
async function clear(context: BrowserContext, { appUrl, portalUrl }: Servers): Promise<void> {
  const blank = await context.newPage()
  const pages = context.pages().filter((page) => page !== blank)
  await Promise.all(pages.map((page) => page.close()))
  const session = await context.newCDPSession(blank)
  for (const origin of [appUrl, portalUrl]) {
    const order = { origin, storageTypes: 'all' }
    // oxlint-disable-next-line no-await-in-loop -- two origins in one browser
    await session.send('Storage.clearDataForOrigin', order)
  }
  await context.clearCookies()
  await context.clearPermissions()
  await context.setOffline(false)
  await blank.close()
}

/** The innermost frame of the app on a portal page. */
export function appFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[id^="appframe_"]')
}

/** What Chromium reports in the console for a status above 399 or a cut connection. */
export const failedRequests = /Failed to load resource/

export { expect } from '@playwright/test'
