import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, test, type Frame, type Page } from '@playwright/test'

import { ownPolicy, policyText } from '#e2e/hosting/expected-policy.ts'

// The host of an uploaded archive sends no policy header, so the page carries its policy itself.
const app = `<!doctype html>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policyText(ownPolicy)}" />
<script src="/boot.js"></script>
<title>Archive</title>`

const servers: { close: () => void }[] = []

test.afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test('the page of an archive can reach only the portal that opened it', async ({ page }) => {
  const portal = await serve(() => '{}')
  const stranger = await serve(() => '{}')
  const frame = await openNamed(page, `${new URL(portal).host}|0|0a1b`)
  expect(await reaches(frame, portal)).toBe(true)
  expect(await reaches(frame, stranger)).toBe(false)
})

test('an archive opened outside a portal can reach no server', async ({ page }) => {
  const stranger = await serve(() => '{}')
  const frame = await openNamed(page, 'somewhere')
  expect(await reaches(frame, stranger)).toBe(false)
})

test('the page of an archive turns no text into markup or code', async ({ page }) => {
  const frame = await openNamed(page, 'localhost|0|0a1b')
  const refused = await frame.evaluate(() =>
    [
      () => document.body.insertAdjacentHTML('beforeend', '<b>bold</b>'),
      () => new Worker('/boot.js'),
      () => document.createElement('script').setAttribute('src', '/boot.js'),
    ].map((attempt) => {
      try {
        attempt()
        return 'allowed'
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown'
      }
    }),
  )
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

/** Serves one text on a free port to any origin; returns its own origin. */
async function serve(text: (path: string) => string): Promise<string> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html',
    })
    response.end(path === '/boot.js' ? readFileSync('public/boot.js') : text(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  // A listening TCP server has an AddressInfo address.
  const { port } = server.address() as AddressInfo
  return `http://localhost:${port}`
}

/** Opens the page in a frame with this name, as a portal does. */
async function openNamed(page: Page, name: string): Promise<Frame> {
  const archive = await serve(() => app)
  const parent = await serve(
    () => `<!doctype html><iframe name="${name}" src="${archive}"></iframe>`,
  )
  await page.goto(parent)
  const frame = page.frames().find((each) => each.url().startsWith(archive))
  if (frame === undefined) throw new Error('the frame did not open')
  return frame
}

function reaches(frame: Frame, origin: string): Promise<boolean> {
  return frame.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    `${origin}/rest/app.info`,
  )
}
