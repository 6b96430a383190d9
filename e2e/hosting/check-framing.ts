import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'

import { chromium, type Browser, type Frame } from '@playwright/test'

import type { ServerName, Report } from './recipe.ts'
import { runServer, type Site } from './run-server.ts'

/**
 * Opens the app in a frame as a portal does, from a listed portal and from another site, and checks who
 * can frame it and whom the page may call.
 */
export async function checkFraming(
  server: ServerName,
  program: string,
  work: string,
  site: Site,
  report: Report,
): Promise<void> {
  const executablePath = browserPath()
  if (executablePath === undefined) {
    report.leftOut('frames', 'no Chrome or Chromium; BROWSER_PATH can name one')
    return
  }
  const portal = await startParent()
  const stranger = await startParent()
  const running = await runServer(server, program, {
    work: join(work, 'framed'),
    site: site.folder,
    portals: portal.origin,
    broken: undefined,
  })
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const inPortal = await openFramed(browser, portal, running.origin)
    report.add(
      'a listed portal gets the app by POST',
      inPortal.title === 'Trigger Console' ? undefined : `title "${inPortal.title}"`,
    )
    report.add(
      'the page does not violate its policy',
      inPortal.complaints.length === 0 ? undefined : inPortal.complaints.join(' | '),
    )
    report.add('the page may call its portal', await call(inPortal.frame, portal.origin, true))
    report.add(
      'the page may not call anyone else',
      await call(inPortal.frame, stranger.origin, false),
    )
    const inStranger = await openFramed(browser, stranger, running.origin)
    report.add(
      'another site may not frame the app',
      inStranger.title === 'Trigger Console' ? 'the app was shown' : undefined,
    )
  } finally {
    await browser.close()
    await running.stop()
    await Promise.all([portal.stop(), stranger.stop()])
  }
}

interface Parent {
  origin: string
  stop: () => Promise<void>
}

/** A page that opens `?app=` in a frame by POSTing a form, and answers any other path to any origin. */
async function startParent(): Promise<Parent> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const app = url.searchParams.get('app')
    if (app === null) {
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}')
      return
    }
    const action = `${app}/?DOMAIN=${encodeURIComponent(url.host)}&amp;PROTOCOL=0&amp;LANG=en&amp;APP_SID=0a1b`
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>
      <iframe name="${url.host}|0|0a1b" width="1000" height="600"></iframe>
      <form method="post" action="${action}" target="${url.host}|0|0a1b"><input name="AUTH_ID" value="x"></form>
      <script>document.forms[0].submit()</script>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening TCP server has an AddressInfo address.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function openFramed(
  browser: Browser,
  parent: Parent,
  app: string,
): Promise<{ frame: Frame; title: string; complaints: string[] }> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true })
  const complaints: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|TrustedHTML/.test(message.text()))
      complaints.push(message.text())
  })
  const answered = page.waitForResponse((response) => response.url().startsWith(`${app}/?`))
  await page.goto(`${parent.origin}/?app=${encodeURIComponent(app)}`)
  await answered
  await page.waitForLoadState('networkidle')
  const frame = page.frames().find((each) => each !== page.mainFrame())
  if (frame === undefined) throw new Error('the parent page has no frame')
  return { frame, title: await frame.title(), complaints }
}

async function call(frame: Frame, origin: string, isAllowed: boolean): Promise<string | undefined> {
  const reached = await frame.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    `${origin}/rest/app.info`,
  )
  return reached === isAllowed ? undefined : reached ? 'it did' : 'it could not'
}

function browserPath(): string | undefined {
  const named = process.env['BROWSER_PATH']
  if (named !== undefined) return named
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser']
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}
