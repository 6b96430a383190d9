import { mkdirSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { PortalControl, bindPlace } from '#e2e/support/portal-control.ts'
import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

import { scenes } from './scenes.ts'
import { expectLanguage, tidy } from './words.ts'

/** Takes every picture of the README and of the Market card from the running demo. */
const app = await startAppServer({ folder: 'dist', port: 0 })
const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
const control = new PortalControl(portal)
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({
  ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
  // Greyscale text looks the same on every screen and makes smaller files.
  args: ['--disable-lcd-text', ...(isRoot ? ['--no-sandbox'] : [])],
})

/** `npm run screenshots -- market/` takes only those whose path begins with that. */
const wanted = process.argv[2] ?? ''

for (const scene of scenes.filter(({ file }) => file.startsWith(wanted))) {
  // One after another, because they share the portal.
  // oxlint-disable no-await-in-loop
  await control.reset('demo')
  scene.prepare?.(portal.portal)
  await control.settings({ lang: scene.lang ?? 'en' })
  await bindPlace(control, 'CRM_DEAL_DETAIL_TAB', `${app.url}/index.html`)
  const page = await browser.newPage({
    viewport: { width: scene.width, height: scene.height },
    reducedMotion: 'reduce',
  })
  await page.goto(`${portal.url}${scene.path}`)
  await scene.act(page, control)
  if (scene.lang !== undefined) {
    await tidy(page, scene.lang)
    await expectLanguage(page, scene.lang)
  }
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
