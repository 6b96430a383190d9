import { test as base, type FrameLocator, type Page } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

import { PortalControl } from './portal-control.ts'

interface Servers {
  portalUrl: string
  appUrl: string
}

interface Fixtures {
  /** The emulated portal of this worker, freshly seeded for each test. */
  portal: PortalControl
  /** Opens the app in the portal and gives its frame. */
  openApp: (path?: string) => Promise<FrameLocator>
  /** Console errors a test provokes on purpose; any other one fails it. */
  expectedConsole: RegExp | null
  consoleGuard: undefined
}

export const appPath = '/marketplace/app/trigger-console/'

export const test = base.extend<Fixtures, { servers: Servers }>({
  servers: [
    // Playwright wants an object pattern here, also an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const app = await startAppServer({ folder: process.env['APP_FOLDER'] ?? 'dist', port: 0 })
      const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
      await provide({ portalUrl: portal.url, appUrl: app.url })
      await portal.close()
      await app.close()
    },
    { scope: 'worker' },
  ],
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
      if (unexpected.length > 0) throw new Error(`The console says: ${unexpected.join('\n')}`)
    },
    { auto: true },
  ],
})

/** The innermost frame of the app on a portal page. */
export function appFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[id^="appframe_"]')
}

/** Chromium reports every answer above 399 and every cut connection in the console. */
export const failedRequests = /Failed to load resource/

export { expect } from '@playwright/test'
