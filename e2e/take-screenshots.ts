import { mkdirSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { startAppServer } from '#emulator/app-server.ts'
import { startPortal } from '#emulator/server.ts'

import { PortalControl } from './portal-control.ts'
import { scenes } from './screenshot-scenes.ts'

/** Takes every picture of the README and of the Market card from the running demo. */
const app = await startAppServer({ folder: 'dist', port: 0 })
const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
const control = new PortalControl(portal.url)
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({
  ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
  args: isRoot ? ['--no-sandbox'] : [],
})

for (const scene of scenes) {
  // One after the other: they share the portal.
  // oxlint-disable no-await-in-loop
  await control.reset('demo')
  await control.settings({ lang: scene.lang ?? 'en' })
  const page = await browser.newPage({
    viewport: { width: scene.width, height: scene.height },
    reducedMotion: 'reduce',
  })
  await page.goto(`${portal.url}${scene.path}`)
  await scene.act(page, control)
  const file = `docs/${scene.file}.png`
  mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  await page.screenshot({ path: file })
  console.log(file)
  await page.close()
  // oxlint-enable no-await-in-loop
}

await browser.close()
await portal.close()
await app.close()
