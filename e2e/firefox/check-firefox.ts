import { existsSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { request } from '@playwright/test'
import { type ElementHandle, type Frame, launch } from 'puppeteer-core'

import { badGateway } from '#e2e/support/faults.ts'
import { executeMethod, newDeals, type PortalControl } from '#e2e/support/portal-control.ts'
import { noCertificate, secureControl, startServers } from '#e2e/support/servers.ts'

/**
 * The main job, a lost answer and a bulk run in a stock Firefox, which Playwright cannot drive.
 * `--report=<file>`: writes the figures there.
 */
/** In milliseconds; by default a page that is not drawn is never looked at again. */
const polling = 100
const file = process.argv.find((arg) => arg.startsWith('--report='))?.slice('--report='.length)
const program = firefoxPath()
const report = {
  passed: 0,
  failed: 0,
  missing: program === null ? ['the main jobs in Firefox, which is not installed'] : [],
}
if (program !== null) await checkAll(program)
if (file !== undefined) writeFileSync(file, JSON.stringify(report))
console.log(`Firefox: ${report.passed} checks passed, ${report.failed} failed`)
process.exit(report.failed === 0 ? 0 : 1)

/** The Firefox a person named or the machine has; null: none. */
function firefoxPath(): string | null {
  const named = process.env['FIREFOX_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const places = [
    ...['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ]
  return [...(named ? [named] : []), ...places].find((place) => existsSync(place)) ?? null
}

async function checkAll(executablePath: string) {
  // As on a cloud portal: here Chromium would send guarded requests.
  const servers = await startServers(noCertificate === null ? 'http2' : 'http')
  const client = await request.newContext({ ignoreHTTPSErrors: true })
  const { portalUrl: url, control } = servers
  const portal = secureControl({ url, control }, client)
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 900 },
  })
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${url}/marketplace/app/trigger-console/`)
    const app = await page.waitForFrame((frame) => frame.url().startsWith(servers.appUrl))
    const ids = await portal.addRecords({ ...newDeals, count: 22 })
    const [movedId = 0, lostId = 0, ...bulkIds] = ids

    await check('a firing moves the deal, and the page proves it', async () => {
      await fireOnce(app, movedId)
      await expectReceived(portal, [movedId])
    })
    await check('a lost answer is unknown, and warns before the next firing', async () => {
      await portal.faults({ method: executeMethod, times: 1, ...badGateway })
      await loseAnswer(app, lostId)
      await expectReceived(portal, [movedId, lostId])
    })
    await check('a bulk run fires twenty records once each', async () => {
      await fireTwenty(app, bulkIds)
      // Also shows that nothing was sent a second time in between.
      await expectReceived(portal, ids)
    })
    await check('nothing unexpected is in the console', async () => {
      const others = errors.filter((text) => !/502|Bad Gateway/.test(text))
      if (others.length > 0) throw new Error(others.join('\n'))
      return Promise.resolve()
    })
  } finally {
    await browser.close()
    await client.dispose()
    await servers.close()
  }
}

async function check(title: string, work: () => Promise<void>) {
  const startedAt = performance.now()
  try {
    await work()
    report.passed += 1
    console.log(`  ✓ ${title} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`)
  } catch (error) {
    report.failed += 1
    console.error(`  ✘ ${title}\n`, error)
  }
}

async function fireOnce(app: Frame, id: number) {
  await press(app, 'Choose a type')
  await press(app, 'Deal', '[role=option]')
  await type(app, 'Record', String(id))
  await chooseTrigger(app)
  await press(app, 'Fire trigger')
  await see(app, 'Stage changed')
  await press(app, 'Technical details', 'button, summary')
  await see(app, 'Ordinary')
}

async function loseAnswer(app: Frame, id: number) {
  await type(app, 'Record', String(id))
  await press(app, 'Fire trigger')
  await see(app, 'Result unknown')
  await see(app, 'A second one may run automation rules twice')
  await press(app, 'Fire trigger', 'button[aria-disabled]')
}

async function fireTwenty(app: Frame, ids: readonly number[]) {
  await press(app, 'Bulk runs', '[role=tab]')
  await press(app, 'New run')
  await chooseTrigger(app)
  await type(app, 'Numbers, links', ids.join(' '))
  await press(app, 'Show plan for 20 deals')
  await press(app, 'Fire for 20 deals')
  await see(app, 'Finished', 60_000)
  await see(app, 'Accepted 20')
}

/** The list closes when the growing frame scrolls the page under it; then it is opened again. */
async function chooseTrigger(app: Frame, attempts = 4): Promise<void> {
  await type(app, 'Trigger', 'contract_signed')
  try {
    await press(app, 'contract_signed', '[role=option]', 4000)
  } catch (error) {
    if (attempts === 0) throw error
    return chooseTrigger(app, attempts - 1)
  }
}

async function press(app: Frame, text: string, kind = 'button', timeout = 20_000) {
  const element = await find(app, kind, text, timeout)
  // The growing frame moves what is below it away from the pointer.
  if (kind.startsWith('button')) return element.press('Enter')
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  await element.click()
}

async function type(app: Frame, label: string, text: string) {
  const field = await app.waitForFunction(
    (wanted) =>
      [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
      ].find(
        (one) =>
          one.checkVisibility() &&
          [...(one.labels ?? [])].some(({ textContent }) => textContent.startsWith(wanted)),
      ),
    { timeout: 20_000, polling },
    label,
  )
  const input = field as ElementHandle<HTMLInputElement> // The function returns nothing else.
  await input.evaluate((one) => one.select())
  await input.type(text)
}

/** The first visible element of a kind that holds a text and can be used. */
async function find(app: Frame, kind: string, text: string, timeout: number) {
  const found = await app.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)].find(
        (one) =>
          `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(wanted) &&
          one.checkVisibility() &&
          (one.getAttribute('aria-disabled') !== 'true' || selector.includes('aria-disabled')),
      ),
    { timeout, polling },
    kind,
    text,
  )
  return found as ElementHandle // The function returns nothing else.
}

async function see(app: Frame, text: string, timeout = 20_000) {
  await app.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout, polling },
    text,
  )
}

/** The portal received one firing on each of these records, and no other. */
async function expectReceived(portal: PortalControl, ids: readonly number[]) {
  const received = (await portal.executes()).map(({ params }) => Number(params['OWNER_ID']))
  if (inOrder(received) !== inOrder(ids)) throw new Error(`The portal received ${received.join()}`)
}

function inOrder(ids: readonly number[]): string {
  return ids.toSorted((a, b) => a - b).join()
}
