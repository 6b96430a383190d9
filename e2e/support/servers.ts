import type { APIRequestContext } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'
import { makeCertificate } from '#emulator/testing/sdk-client.ts'

import { PortalControl } from './portal-control.ts'

/** How the browser reaches portal and app; `https` is HTTP/1.1 only. */
export type Transport = 'http' | 'https' | 'http2'

export interface Servers {
  portalUrl: string
  /** The token of its control calls. */
  control: string | null
  appUrl: string
  /** The app's server loses the files of such names; null: it has all of them again. */
  loseFiles: (files: RegExp | null) => void
  close: () => Promise<void>
}

const certificate = makeCertificate()

/** Why the tests that need https cannot run here; null when they can. */
export const noCertificate =
  certificate === null ? 'openssl, which makes the certificate, is not installed' : null

export async function startServers(transport: Transport): Promise<Servers> {
  const options = { port: 0, ...secured(transport) }
  const app = await startAppServer({ ...options, folder: process.env['APP_FOLDER'] ?? 'dist' })
  const portal = await startPortal({ ...options, appUrl: `${app.url}/index.html` })
  return {
    portalUrl: portal.url,
    control: portal.control,
    appUrl: app.url,
    loseFiles: app.loseFiles,
    close: async () => {
      await portal.close()
      await app.close()
    },
  }
}

function secured(transport: Transport) {
  if (transport === 'http') return {}
  if (certificate === null) throw new Error('The test should have been skipped')
  return { secure: { ...certificate, http2: transport === 'http2' } }
}

/** @param client trusts the certificate of a secure portal, which `fetch` does not */
export function secureControl(
  portal: Pick<PortalControl, 'url'> & { control: string | null },
  client: APIRequestContext,
): PortalControl {
  return new PortalControl(portal, async (url, { body, ...question }) => {
    const answer = await client.fetch(url, {
      ...question,
      ...(body === undefined ? {} : { data: body }),
    })
    return new Response(await answer.text(), { status: answer.status() })
  })
}
