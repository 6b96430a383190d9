import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'
import { makeCertificate } from '#emulator/testing/sdk-client.ts'

import { test as base } from './fixtures.ts'
import { PortalControl } from './portal-control.ts'

const certificate = makeCertificate()

/** Why the tests that need https cannot run here; null when they can. */
export const noCertificate =
  certificate === null ? 'openssl, which makes the certificate, is not installed' : null

/** The same fixtures with portal and app behind https. `http2: false`: HTTP/1.1 only. */
export function secureTest({ http2 }: { http2: boolean }) {
  return base.extend({
    ignoreHTTPSErrors: true,
    servers: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright wants an object pattern
      async ({}, provide) => {
        if (certificate === null) throw new Error('The test should have been skipped')
        const secure = { ...certificate, http2 }
        const app = await startAppServer({
          folder: process.env['APP_FOLDER'] ?? 'dist',
          port: 0,
          secure,
        })
        const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html`, secure })
        const { url: portalUrl, control } = portal
        await provide({ portalUrl, control, appUrl: app.url, loseFiles: app.loseFiles })
        await portal.close()
        await app.close()
      },
      { scope: 'worker' },
    ],
    portal: async ({ servers, playwright }, provide) => {
      const client = await playwright.request.newContext({ ignoreHTTPSErrors: true })
      const portal = new PortalControl(
        { url: servers.portalUrl, control: servers.control },
        async (url, { body, ...question }) => {
          const answer = await client.fetch(url, {
            ...question,
            ...(body === undefined ? {} : { data: body }),
          })
          return new Response(await answer.text(), { status: answer.status() })
        },
      )
      await portal.reset('demo')
      await provide(portal)
      await client.dispose()
    },
  })
}
