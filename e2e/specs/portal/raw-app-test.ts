import { test as base, type Page } from '@playwright/test'

import { startPortal, type StartedPortal } from '#emulator/server/server.ts'

import { rawFrame, startRawApp, type RawApp, type RawFrame } from './raw-app.ts'

interface Fixtures {
  /** The portal around the raw app, freshly seeded, with the app bound to every deal placement. */
  portal: StartedPortal
  /** Opens a page of the portal and gives the app's frame in it. */
  open: (path?: string) => Promise<RawFrame>
}

export const APP_PATH = '/marketplace/app/trigger-console/'

/** Tests of the portal's pages and frames, with an app that speaks the protocol by hand. */
export const test = base.extend<Fixtures, { rawApp: RawApp; startedPortal: StartedPortal }>({
  rawApp: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads fixture names from the pattern
    async ({}, provide) => {
      const app = await startRawApp()
      await provide(app)
      await app.close()
    },
    { scope: 'worker' },
  ],
  startedPortal: [
    async ({ rawApp }, provide) => {
      const started = await startPortal({ port: 0, appUrl: rawApp.url })
      await provide(started)
      await started.close()
    },
    { scope: 'worker' },
  ],
  portal: async ({ startedPortal, rawApp }, provide) => {
    startedPortal.portal.reset('demo')
    rawApp.requests.length = 0
    await provide(startedPortal)
  },
  open: async ({ page, portal }, provide) => {
    await provide((path = APP_PATH) => openFrame(page, portal.url + path))
  },
})

/** Binds the app to a placement, as `placement.bind` does. */
export function bind({ portal }: StartedPortal, placement: string): void {
  portal.state.placements.push({
    placement,
    handler: `${portal.appUrl}?at=${placement}`,
    title: `App at ${placement}`,
    description: '',
    langAll: {},
  })
}

async function openFrame(page: Page, address: string): Promise<RawFrame> {
  await page.goto(address)
  return rawFrame(page)
}
