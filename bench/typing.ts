import { chromium } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

/**
 * How long a key takes to be seen in the text field of a bulk run that holds nearly as long a text as it
 * accepts; a longer one is read like a file. Times vary on a busy machine.
 */
const maxTyped = 10_000
const keys = 30

const app = await startAppServer({ folder: 'dist', port: 0 })
const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
const browser = await chromium.launch({
  ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
// A string, because functions of this file are compiled with helpers that the page does not have.
await page.addInitScript({
  content: `
    window.keyTimesMs = []
    addEventListener('keydown', ({ timeStamp }) => {
      // The timer runs after the next frame.
      requestAnimationFrame(() => setTimeout(() => {
        window.keyTimesMs.push(performance.now() - timeStamp)
      }))
    }, true)`,
})
await page.goto(`${portal.url}/marketplace/app/trigger-console/`)
const screen = page.frameLocator('iframe[id^="appframe_"]')
await screen.getByRole('tab', { name: 'Bulk runs' }).click()
await screen.getByRole('button', { name: 'New run' }).click()
const field = screen.getByRole('textbox', { name: /Numbers, links/ })
const session = await page.context().newCDPSession(page)

/** Rows up to the size of the field, with room for the keys. */
function textOf(row: (at: number) => string): string {
  const rows: string[] = []
  for (let length = 0, at = 0; ; at += 1) {
    const next = row(at)
    length += next.length + 1
    if (length > maxTyped - keys) return rows.join('\n')
    rows.push(next)
  }
}

/** As if it had been pasted: Playwright's own `fill` types each line, which takes seconds. */
async function put(text: string): Promise<void> {
  await field.evaluate((element, value) => {
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')
    own?.set?.call(element, value)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}

const texts = {
  IDs: textOf((at) => String(10_000 + at)),
  'numbers among words': textOf((at) => `Oak table ${at}, ${at * 7} chairs`),
  table: textOf((at) => `${at + 1};Oak table ${at};${at * 37},50;2026-05-12`),
  links: textOf((at) => `https://old-name.example/crm/deal/details/${at + 1}/`),
}

interface Timing {
  text: string
  lines: number
  processor: string
  'slowest key, ms': number
  'median key, ms': number
}
const timings: Timing[] = []

for (const rate of [1, 4]) {
  for (const [name, text] of Object.entries(texts)) {
    // One text after another, as in one tab.
    // oxlint-disable no-await-in-loop
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await put(text)
    await screen.getByText(/ read: /).waitFor({ timeout: 60_000 })
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    await field.press('Control+End')
    await field.evaluate(() => Object.assign(window, { keyTimesMs: [] }))
    await page.keyboard.type('\n1042 1043 1044 1045 1046 1047 1'.slice(0, keys), { delay: 120 })
    await page.waitForTimeout(1000)
    const times = await field.evaluate(
      () => (window as unknown as { keyTimesMs: number[] }).keyTimesMs, // Set above.
    )
    const sorted = times.toSorted((a, b) => a - b)
    timings.push({
      text: name,
      lines: text.split('\n').length,
      processor: rate === 1 ? 'this one' : `${rate} times slower`,
      'slowest key, ms': Math.round(sorted.at(-1) ?? Number.NaN),
      'median key, ms': Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN),
    })
    await put('')
    // oxlint-enable no-await-in-loop
  }
}
console.table(timings)

await browser.close()
await portal.close()
await app.close()
