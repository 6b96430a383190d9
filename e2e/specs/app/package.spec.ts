import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'

import { expectOutcome, fire } from '#e2e/screens/fire.ts'
import { expectApp, finish } from '#e2e/screens/settings.ts'
import { appFrame, appPath, expect, test } from '#e2e/support/fixtures.ts'
import { PortalControl } from '#e2e/support/portal-control.ts'
import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

// Made once, by the command that makes the archive to upload.
test.describe.configure({ mode: 'default' })

/** The app built, packed and unpacked again, as a portal does with the uploaded archive. */
const folder = mkdtempSync(join(tmpdir(), 'package-'))
const zip = join(folder, 'trigger-console.zip')
const unpacked = join(folder, 'unpacked')

test.beforeAll(() => {
  // A worker may return to this file after the folder was removed.
  mkdirSync(folder, { recursive: true })
  execFileSync(process.execPath, ['e2e/commands/package.mjs', join(folder, 'built'), zip])
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true })
    writeFileSync(join(unpacked, name), content)
  }
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Serves the unpacked archive and opens it in a separate portal. */
async function openUnpacked(page: Page, seed: 'empty' | 'demo') {
  const app = await startAppServer({ folder: unpacked, port: 0 })
  const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
  const control = new PortalControl(portal)
  await control.reset(seed)
  await control.settings({ frame: { mode: 'get' } })
  await page.goto(`${portal.url}${appPath}`)
  const close = () => Promise.all([portal.close(), app.close()])
  return { app, portal, control, close }
}

test('has both pages at its root', () => {
  expect(existsSync(join(unpacked, 'index.html'))).toBe(true)
  expect(existsSync(join(unpacked, 'install.html'))).toBe(true)
})

test('installs as a static app: opened by GET @night', async ({ page }) => {
  const opened = page.waitForRequest((request) => request.url().includes('/install.html'))
  const { app, control, close } = await openUnpacked(page, 'empty')
  expect((await opened).method()).toBe('GET')
  await finish(appFrame(page)).click()
  await expectApp(appFrame(page), control)
  const handlers = (await control.state()).placements.map(({ handler }) => handler)
  expect([...new Set(handlers)]).toEqual([`${app.url}/index.html`])
  await close()
})

test('fires as a static app: opened by GET, without tokens in any address', async ({ page }) => {
  const asked: { url: string; method: string; body: string }[] = []
  page.on('request', (request) => {
    asked.push({ url: request.url(), method: request.method(), body: request.postData() ?? '' })
  })
  const { app, portal, control, close } = await openUnpacked(page, 'demo')
  await fire(appFrame(page), { type: 'Deal', record: '1042', trigger: 'contract_signed' })
  await expectOutcome(appFrame(page), 'Stage changed')

  expect(await control.executes()).toHaveLength(1)
  const pageRequest = asked.find(({ url }) => url.startsWith(`${app.url}/index.html`))
  expect(pageRequest?.method).toBe('GET')
  const token = asked.map(({ body }) => /"auth":"([^"]+)"/.exec(body)?.[1]).find(Boolean) ?? ''
  expect(token).not.toBe('')
  expect(asked.filter(({ url }) => url.includes(token))).toEqual([])
  // Only the portal and the server of the files were asked for anything.
  const origins = new Set(asked.map(({ url }) => new URL(url).origin))
  expect([...origins].toSorted()).toEqual([app.url, portal.url].toSorted())

  await close()
})

test.describe('the policy', () => {
  test.use({ expectedConsole: /Content Security Policy/ })

  test('the built page lets its scripts reach only the portal', async ({ openApp }) => {
    const app = await openApp()
    await expect(app.getByRole('tab', { name: 'Fire' })).toBeVisible()
    const blocked = await app.locator('body').evaluate(async () => {
      const refused = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective)
        })
      })
      const answer = fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'failed',
      )
      return [await refused, await answer]
    })
    expect(blocked).toEqual(['connect-src', 'failed'])
  })
})
