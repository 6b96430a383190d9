import { readFileSync, writeFileSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { ensureBrowser } from '#e2e/commands/browser.mjs'

const side = 512
/** Offset of the colour type in a PNG's header, and the value that means "no transparency". */
const colourTypeAt = 25
const opaque = 2

const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ viewport: { width: side, height: side } })
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync('public/icon.svg', 'utf8')}`,
)
const png = await page.screenshot({ type: 'png' })
await browser.close()

// The Market refuses an icon with transparency.
if (png[colourTypeAt] !== opaque) throw new Error('The icon came out with an alpha channel.')
writeFileSync('public/icon.png', png)
console.log(`public/icon.png: ${side}×${side}, ${Math.ceil(png.length / 1024)} KB, opaque`)
