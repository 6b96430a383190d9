import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { type Frame, type Page, test as base } from '@playwright/test'

import { startPortal, type StartedPortal } from '#emulator/server/server.ts'

/** What the portal sent to the app's server to open a frame. */
interface AppRequest {
  method: string
  /** Path and query. */
  url: URL
  /** The form's fields; empty for a GET. */
  fields: Record<string, string>
}

export interface RawApp {
  url: string
  requests: AppRequest[]
  close: () => Promise<void>
}

/** The functions that the page below puts on its window. */
interface RawWindow extends Window {
  sid: string
  /** Every message of the portal, in order. */
  heard: string[]
  /** Posts a command and waits for the message that answers it. */
  ask: (command: string, params?: unknown) => Promise<string>
  /** Posts anything, as it is. */
  post: (message: unknown) => void
}

const PAGE = `<!doctype html><title>Raw app</title><p>Raw app</p>
<script src="/sdk.js"></script>
<script>
  const [host, protocol, sid] = name.split('|')
  const portal = (protocol === '1' ? 'https://' : 'http://') + host
  let keys = 0
  Object.assign(window, {
    sid,
    heard: [],
    post: (message) => parent.postMessage(message, portal),
    ask: (command, params) => {
      const key = 'key' + ++keys
      const json = params === undefined ? '' : JSON.stringify(params)
      return new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          if (typeof data === 'string' && data.startsWith(key + ':')) resolve(data.slice(key.length + 1))
        })
        post(command + ':' + json + ':' + key + ':' + sid)
      })
    },
  })
  addEventListener('message', ({ data, origin }) => { if (origin === portal) heard.push(data) })
</script>`

/** An app that speaks the frame protocol itself and also has the vendor's library. */
async function startRawApp(): Promise<RawApp> {
  const sdk = readFileSync('node_modules/@bitrix24/b24jssdk/dist/umd/index.min.js')
  const requests: AppRequest[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request)
    const url = new URL(request.url ?? '/', 'http://app.test')
    if (url.pathname === '/sdk.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(sdk)
      return
    }
    const fields = Object.fromEntries(new URLSearchParams(body))
    requests.push({ method: request.method ?? '', url, fields })
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve)
  })
  const { port } = server.address() as AddressInfo // a listening TCP server has one
  return {
    url: `http://localhost:${port}/app`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The app inside the frame that was opened last. */
export async function rawFrame(page: Page): Promise<RawFrame> {
  const element = await page.locator('iframe[id^=appframe_]').last().elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The portal shows no frame of the app')
  await frame.waitForFunction(() => 'ask' in window)
  return new RawFrame(frame)
}

export class RawFrame {
  readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
  }

  /** The answer as it came: the text after the key and its colon. */
  ask(command: string, params?: unknown): Promise<string> {
    return this.frame.evaluate(
      ([name, value]) => (window as unknown as RawWindow).ask(name, value), // the page above
      [command, params] as const,
    )
  }

  async answer(command: string, params?: unknown): Promise<unknown> {
    return JSON.parse(await this.ask(command, params))
  }

  /** Posts a text in which `SID` stands for the frame's sid, or an object with it. */
  post(message: string | Record<string, unknown>): Promise<void> {
    return this.frame.evaluate((data) => {
      const { post, sid } = window as unknown as RawWindow // the page above
      post(
        typeof data === 'string'
          ? data.replace('SID', sid)
          : { ...data, appSid: data['appSid'] ?? sid },
      )
    }, message)
  }

  /** Every message of the portal up to the answer to a last question of ours. */
  async heard(): Promise<string[]> {
    await this.ask('getInitData')
    return this.frame.evaluate(() => (window as unknown as RawWindow).heard) // the page above
  }

  sid(): Promise<string> {
    return this.frame.evaluate(() => (window as unknown as RawWindow).sid) // the page above
  }
}

interface Fixtures {
  /** The portal around the raw app, seeded again for each test. */
  portal: StartedPortal
  /** Opens a page of the portal and returns the app's frame in it. */
  open: (path?: string) => Promise<RawFrame>
}

export const APP_PATH = '/marketplace/app/trigger-console/'

/** Tests of the portal's pages and frames, with an app that speaks the protocol itself. */
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
