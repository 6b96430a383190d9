import { chromium, type FrameLocator, type Page } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

/**
 * What a run of fifty thousand records costs a tab: heap, DOM nodes, and how long the page takes to
 * respond to a click during the run. Times vary on a busy machine; heap and nodes do not.
 */
const count = Number(process.argv[2] ?? 50_000)

const app = await startAppServer({ folder: 'dist', port: 0 })
const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
const browser = await chromium.launch({
  ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

async function control(call: string, body: unknown): Promise<{ ids?: number[] }> {
  const answer = await fetch(`${portal.url}/__emulator/${call}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-control-token': portal.control ?? '' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as { ids?: number[] } // The answer according to the contract.
}

const { ids = [] } = await control('records', {
  typeId: 2,
  count,
  categoryId: 0,
  stageId: 'NEW',
})
// The app keeps its own pace; the limits of the portal must not slow it down.
await control('settings', { limits: null })

const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
await page.addInitScript(() => {
  const seen = { slowestMs: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.slowestMs = Math.max(seen.slowestMs, entry.duration)
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit) // Newer than its type.
})
await page.goto(`${portal.url}/marketplace/app/trigger-console/`)
const frame = page.frameLocator('iframe[id^="appframe_"]')
const session = await page.context().newCDPSession(page)
await session.send('HeapProfiler.enable')

interface Reading {
  moment: string
  'heap, MB': string
  'DOM nodes': number
  'slowest click, ms': number
  'took, s': string
}
const readings: Reading[] = []
let since = performance.now()

async function measure(moment: string) {
  const tookSeconds = (performance.now() - since) / 1000
  // Garbage does not count.
  await session.send('HeapProfiler.collectGarbage')
  const seen = await frame.locator('body').evaluate(() => {
    const kept = (window as unknown as { seen: { slowestMs: number } }).seen // Set above.
    const { slowestMs } = kept
    kept.slowestMs = 0
    const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } } // Chromium only.
    return { slowestMs, heap: memory.usedJSHeapSize, nodes: document.querySelectorAll('*').length }
  })
  readings.push({
    moment,
    'heap, MB': (seen.heap / 1_048_576).toFixed(1),
    'DOM nodes': seen.nodes,
    'slowest click, ms': Math.round(seen.slowestMs),
    'took, s': tookSeconds.toFixed(1),
  })
  since = performance.now()
}

await chooseAndPlan(frame)
await measure('plan read')
await frame.getByRole('checkbox', { name: /I want all/ }).check({ force: true })
await frame.getByRole('textbox', { name: /^Type \d+ to confirm/ }).fill(String(count))
await frame.getByRole('button', { name: /^Fire for / }).click()
await frame.getByRole('button', { name: 'Pause', exact: true }).waitFor({ timeout: 300_000 })
await measure('run journaled and started')
await clickAround(page, frame)
await measure('filters and pages clicked during the run')
await frame.getByRole('button', { name: 'Stop', exact: true }).click()
await frame.getByRole('button', { name: 'Stop run' }).click()
await frame.getByText('Stopped', { exact: true }).first().waitFor({ timeout: 300_000 })
await measure('stopped')
await clickAround(page, frame)
await measure('filters and pages clicked afterwards')
console.table(readings)

await browser.close()
await portal.close()
await app.close()

async function chooseAndPlan(screen: FrameLocator) {
  await screen.getByRole('tab', { name: 'Bulk runs' }).click()
  await screen.getByRole('button', { name: 'New run' }).click()
  await screen.getByRole('combobox', { name: 'Trigger' }).fill('contract_signed')
  await screen.getByRole('option', { name: /contract_signed/ }).click()
  since = performance.now()
  // As a file, because typing so many lines into a field is slow.
  await screen.locator('input[type=file]').setInputFiles({
    name: 'deals.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(ids.join('\n')),
  })
  await screen.getByText(/ read: /).waitFor({ timeout: 60_000 })
  await measure('file read')
  await screen.getByRole('button', { name: /^Show plan for / }).click()
  await screen.getByRole('region', { name: '3. Review' }).waitFor({ timeout: 600_000 })
}

/** Clicks the filters and pages of the results. */
async function clickAround(on: Page, screen: FrameLocator) {
  for (let round = 0; round < 5; round += 1) {
    for (const name of [/^Changed/, /^Waiting|^Not sent/, /^All/]) {
      const chip = screen.getByRole('radio', { name })
      // One click after another, as a person does.
      // oxlint-disable-next-line no-await-in-loop
      if ((await chip.count()) > 0) await chip.first().check({ force: true })
      // oxlint-disable-next-line no-await-in-loop
      await on.waitForTimeout(300)
    }
    const next = screen.getByRole('button', { name: 'Next page' })
    // oxlint-disable-next-line no-await-in-loop
    if ((await next.count()) > 0) await next.first().click()
  }
}
