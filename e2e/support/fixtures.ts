import {
  test as base,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Page,
} from '@playwright/test'

import { PortalControl } from './portal-control.ts'
import { type Servers, type Transport, secureControl, startServers } from './servers.ts'

/** What the tests of a worker with the same transport use one after the other. */
interface Shared {
  servers: Servers
  /** Null before the first test, and after a test that changed it for good. */
  context: BrowserContext | null
  page: Page | null
}

interface Fixtures {
  transport: Transport
  servers: Servers
  shared: Shared
  /** True: the tests get a browser context that no other test has used. */
  hasOwnContext: boolean
  /** The emulated portal of this worker, seeded again for each test. */
  portal: PortalControl
  /** Opens the app in the portal and returns its frame. */
  openApp: (path?: string) => Promise<FrameLocator>
  /** The app's server loses the files of such names; null: it has all of them again. */
  loseFiles: (files: RegExp | null) => Promise<void>
  /** Console errors the tests provoke on purpose; any other error fails them. */
  expectedConsole: RegExp | null
  consoleGuard: undefined
}

export const appPath = '/marketplace/app/trigger-console/'

export const test = base.extend<Fixtures, { sharedOf: (transport: Transport) => Promise<Shared> }>({
  // One worker serves every transport: to start another one with its browser takes seconds.
  sharedOf: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants an object pattern
    async ({}, provide) => {
      const started = new Map<Transport, Shared>()
      await provide(async (transport) => {
        const known = started.get(transport)
        if (known !== undefined) return known
        const shared = { servers: await startServers(transport), context: null, page: null }
        started.set(transport, shared)
        return shared
      })
      for (const { context, servers } of started.values()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, at the very end
        await Promise.all([context?.close(), servers.close()])
      }
    },
    { scope: 'worker' },
  ],
  transport: ['http', { option: true }],
  shared: async ({ sharedOf, transport }, provide) => provide(await sharedOf(transport)),
  servers: async ({ shared }, provide) => provide(shared.servers),
  hasOwnContext: [false, { option: true }],
  // A fresh context fetches the whole app again, and a fresh page compiles it again: most of the time
  // of a short test. What a test stored, set or opened is cleared after it.
  context: async ({ browser, shared, servers, transport, hasOwnContext }, provide) => {
    const options = { ignoreHTTPSErrors: transport !== 'http' }
    if (hasOwnContext) {
      const own = await browser.newContext(options)
      await provide(own)
      await own.close()
      return
    }
    const context = shared.context ?? (await browser.newContext(options))
    shared.context = context
    // A fake clock cannot be removed from a context.
    const isSpoiled = watchCalls(context.clock, ['install'])
    await provide(context)
    if (isSpoiled()) {
      shared.context = null
      shared.page = null
      await context.close()
      return
    }
    await clear(context, shared.page, servers)
  },
  page: async ({ context, shared, servers }, provide) => {
    const isShared = shared.context === context
    const page = (isShared ? shared.page : null) ?? (await context.newPage())
    shared.page = isShared ? page : shared.page
    // Scripts of a test would run before those of the next one too.
    const isSpoiled = watchCalls(page, ['addInitScript', 'exposeFunction', 'route'])
    await provide(page)
    if (!isShared) return
    if (isSpoiled() || page.isClosed()) shared.page = null
    else await reset(page, servers)
  },
  portal: async ({ servers, transport, playwright }, provide) => {
    const address = { url: servers.portalUrl, control: servers.control }
    const client =
      transport === 'http' ? null : await playwright.request.newContext({ ignoreHTTPSErrors: true })
    const portal = client === null ? new PortalControl(address) : secureControl(address, client)
    await portal.reset('demo')
    await provide(portal)
    await client?.dispose()
  },
  openApp: async ({ page, portal }, provide) => {
    await provide(async (path = appPath) => {
      await page.goto(`${portal.url}${path}`)
      return appFrame(page)
    })
  },
  loseFiles: async ({ page, servers }, provide) => {
    await provide(async (files) => {
      // Until then the browser needs no server for what it has loaded once.
      const session = await page.context().newCDPSession(page)
      await session.send('Network.clearBrowserCache')
      await session.detach()
      servers.loseFiles(files)
    })
    servers.loseFiles(null)
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

/** @returns asks, once, whether one of these methods has been called since */
function watchCalls<Target extends object>(target: Target, names: (keyof Target)[]): () => boolean {
  const methods = names.map((name) => target[name])
  let isCalled = false
  for (const [index, name] of names.entries()) {
    const method = methods[index]
    if (typeof method !== 'function') throw new Error(`No method ${String(name)}`)
    Object.assign(target, {
      [name]: (...given: unknown[]) => {
        isCalled = true
        return Reflect.apply(method, target, given) as unknown
      },
    })
  }
  return () => {
    for (const [index, name] of names.entries()) Object.assign(target, { [name]: methods[index] })
    return isCalled
  }
}

/** Makes a used page like a new one. */
async function reset(page: Page, { appUrl, portalUrl }: Servers): Promise<void> {
  page.removeAllListeners()
  await clearSession(page, [appUrl, portalUrl])
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Page.resetNavigationHistory')
  await session.detach()
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, contrast: null })
  const { viewport } = test.info().project.use
  if (viewport) await page.setViewportSize(viewport)
}

/** Clears what a tab stores in its session, which only a document of its origin can do. */
async function clearSession(page: Page, origins: string[]): Promise<void> {
  const open = page.frames().filter((frame) => origins.includes(originOf(frame)))
  await Promise.all(open.map((frame) => frame.evaluate(() => sessionStorage.clear())))
  for (const origin of origins) {
    if (open.some((frame) => originOf(frame) === origin)) continue
    // oxlint-disable-next-line no-await-in-loop -- one page
    await page.goto(`${origin}/robots.txt`)
    // oxlint-disable-next-line no-await-in-loop -- one page
    await page.evaluate(() => sessionStorage.clear())
  }
}

function originOf(frame: Frame): string {
  // A frame that has not loaded anything has no address yet.
  return URL.canParse(frame.url()) ? new URL(frame.url()).origin : ''
}

/** Closes all pages of a context but one, and clears what a test stored or set in it. */
async function clear(
  context: BrowserContext,
  kept: Page | null,
  { appUrl, portalUrl }: Servers,
): Promise<void> {
  const page = kept ?? (await context.newPage())
  const others = context.pages().filter((other) => other !== page)
  await Promise.all(others.map((other) => other.close()))
  const session = await context.newCDPSession(page)
  for (const origin of [appUrl, portalUrl]) {
    const order = { origin, storageTypes: 'all' }
    // oxlint-disable-next-line no-await-in-loop -- two origins in one browser
    await session.send('Storage.clearDataForOrigin', order)
  }
  await session.detach()
  await context.clearCookies()
  await context.clearPermissions()
  await context.setOffline(false)
  if (kept === null) await page.close()
}

/** The innermost frame of the app on a portal page. */
export function appFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe[id^="appframe_"]')
}

/** The tag, at the end of a title, of a test that takes place at night only, in `npm run night`. */
export function nightIf(isNightly: boolean): string {
  return isNightly ? ' @night' : ''
}

/** What Chromium reports in the console for a status above 399 or a cut connection. */
export const failedRequests = /Failed to load resource/

export { expect } from '@playwright/test'
