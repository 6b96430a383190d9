import { chromium, type Page } from '@playwright/test'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

/**
 * How soon the first screen appears in the emulated portal: largest paint, layout shift, when the form
 * can be used, what was loaded for it, and the requests to the portal. Times vary on a busy machine;
 * compare rows of one run only.
 */
const runs = 5

interface Profile {
  name: string
  /** Null: not throttled. */
  network: { kilobytesPerSecond: number; latencyMs: number } | null
  cpu: number
}

const profiles: Profile[] = [
  { name: 'not throttled', network: null, cpu: 1 },
  { name: 'slow 4G, CPU 4× slower', network: { kilobytesPerSecond: 200, latencyMs: 150 }, cpu: 4 },
]

interface Reading {
  lcpMs: number
  shift: number
  readyMs: number
  scriptKb: number
  requests: number
  nodes: number
}

const app = await startAppServer({ folder: 'dist', port: 0 })
const portal = await startPortal({ port: 0, appUrl: `${app.url}/index.html` })
const browser = await chromium.launch({
  ...(process.env['BROWSER_PATH'] ? { executablePath: process.env['BROWSER_PATH'] } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})

async function measure(profile: Profile): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await throttle(page, profile)
  let scriptBytes = 0
  let requests = 0
  page.on('requestfinished', async (request) => {
    if (request.url().includes('/rest/') && request.method() === 'POST') requests += 1
    if (request.resourceType() !== 'script' || !request.url().startsWith(app.url)) return
    const { responseBodySize } = await request.sizes()
    scriptBytes += responseBodySize
  })
  await page.addInitScript(() => {
    const seen = { lcpMs: 0, shift: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.lcpMs = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.shift += (entry as PerformanceEntry & { value: number }).value // A layout shift has one.
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${portal.url}/marketplace/app/trigger-console/`)
  const frame = page.frameLocator('iframe[id^="appframe_"]')
  const fire = frame.getByRole('button', { name: 'Fire trigger' })
  await fire.waitFor({ timeout: 60_000 })
  const seen = await fire.evaluate(() => ({
    readyMs: performance.now(),
    nodes: document.querySelectorAll('*').length,
    ...(window as unknown as { seen: { lcpMs: number; shift: number } }).seen, // Set above.
  }))
  await context.close()
  return { ...seen, scriptKb: scriptBytes / 1024, requests }
}

async function throttle(page: Page, { network, cpu }: Profile) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (network === null) return
  await session.send('Network.enable')
  const bytesPerSecond = network.kilobytesPerSecond * 1024
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond / 2,
  })
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

const rows: Record<string, unknown>[] = []
for (const profile of profiles) {
  const readings: Reading[] = []
  // One at a time: parallel measurements would slow each other down.
  // oxlint-disable-next-line no-await-in-loop
  for (let run = 0; run < runs; run += 1) readings.push(await measure(profile))
  const of = (pick: (reading: Reading) => number) => Math.round(median(readings.map(pick)))
  rows.push({
    profile: profile.name,
    'LCP, ms': of((reading) => reading.lcpMs),
    'form ready, ms': of((reading) => reading.readyMs),
    'layout shift': median(readings.map((reading) => reading.shift)).toFixed(3),
    'script, KB gzip': of((reading) => reading.scriptKb),
    'REST requests': of((reading) => reading.requests),
    'DOM nodes': of((reading) => reading.nodes),
  })
}
console.table(rows)

await browser.close()
await portal.close()
await app.close()
