import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Browser, type Page, chromium } from '@playwright/test'

import { installedBrowser } from '#e2e/commands/browser.mjs'
import { button, expectEnded, fireRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { fastLimits, speedUp } from '#e2e/support/fast-clock.ts'
import { appFrame, appPath, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

import { expectAgreement, hasFinished, keepGoing } from './bulk-evidence.ts'
import { earlyFaults, expectStruck } from './chaos-faults.ts'

test.use({ hasOwnContext: true })

/** A browser of its own with a profile on the disk, so that it can be killed and started again. */
interface MortalBrowser {
  page: Page
  /** As a power cut would end it: nothing is written any more, nothing is said. */
  kill: () => Promise<void>
}

/** A browser without windows cannot open the storage of a killed one again. */
const mortalProgram =
  process.env['WHOLE_BROWSER_PATH'] ?? installedBrowser() ?? chromium.executablePath()

async function startBrowser(profile: string): Promise<MortalBrowser> {
  const child = spawn(
    mortalProgram,
    [
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    // A group of its own, so that nothing of it outlives it and writes on.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  )
  started.push(child)
  const browser = await chromium.connectOverCDP(await debuggingAddress(child))
  return { page: await firstPage(browser), kill: () => killed(child, browser) }
}

/** The browser writes it to its error output as soon as it listens. */
async function debuggingAddress(child: ChildProcess): Promise<string> {
  let text = ''
  for await (const piece of child.stderr ?? []) {
    text += String(piece)
    const address = /DevTools listening on (\S+)/.exec(text)?.[1]
    if (address !== undefined) return address
  }
  throw new Error(`The browser did not start: ${text}`)
}

async function firstPage(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  return page
}

async function killed(child: ChildProcess, browser: Browser): Promise<void> {
  const isOver = once(child, 'exit')
  end(child)
  await isOver
  await browser.close()
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  if (process.platform === 'win32') child.kill('SIGKILL')
  else process.kill(-child.pid, 'SIGKILL')
}

/** A test that fails in the middle leaves none behind. */
const started: ChildProcess[] = []
test.afterEach(() => started.forEach(end))

test('a killed browser loses nothing and repeats nothing', async ({ portal, servers }) => {
  test.skip(
    /headless.shell/.test(mortalProgram),
    'this browser cannot open the storage of a killed one again',
  )
  test.setTimeout(180_000)
  const profile = mkdtempSync(join(tmpdir(), 'trigger-console-'))
  const ids = await portal.addRecords({ ...newDeals, count: 150 })
  await portal.settings({ limits: fastLimits, fireMs: 30 })

  const first = await startBrowser(profile)
  await speedUp(first.page)
  await first.page.goto(`${portal.url}${appPath}`)
  const app = appFrame(first.page)
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults(...earlyFaults)
  await fireRun(app)
  await keepGoing(app, async () => (await readSums(app)).accepted >= 20)
  await first.kill()

  const second = await startBrowser(profile)
  await speedUp(second.page)
  await second.page.goto(`${portal.url}${appPath}`)
  const again = appFrame(second.page)
  await again.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(again.getByText('A run was interrupted')).toBeVisible()
  const before = (await portal.executes()).length
  await again.getByRole('button', { name: 'Look at the run' }).click()
  const { accepted, unknown, waiting } = await readSums(again)
  // The last answer may have been shown and not yet written: then it is told as unknown.
  expect(accepted + unknown).toBeGreaterThanOrEqual(20)
  expect(waiting).toBeGreaterThan(0)
  // Looking at it sends nothing.
  expect((await portal.executes()).length).toBe(before)

  await keepGoing(again, hasFinished(again))
  await expectStruck(portal, earlyFaults)
  const sums = await expectAgreement(again, second.page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ refused: 0, notSent: 0 })
  expect(sums.unknown).toBeGreaterThan(0)

  await second.kill()
  // What is left of the killed one may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
})

test('a storage that is wiped in the middle stops the run: nothing leaves without a note', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const ids = await portal.addRecords({ ...newDeals, count: 200 })
  await portal.settings({ limits: fastLimits, fireMs: 30 })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await fireRun(app)
  await keepGoing(app, async () => (await readSums(app)).accepted >= 20)

  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: servers.appUrl,
    storageTypes: 'indexeddb',
  })
  await expect(app.getByText('Paused: this browser could not write the run down.')).toBeVisible()
  const { waiting } = await readSums(app)
  expect(waiting).toBeGreaterThan(0)

  // Resuming cannot write either, so it sends nothing.
  const before = (await portal.executes()).length
  await button(app, 'Resume').click()
  await expect(button(app, 'Resume')).toBeVisible()
  expect((await portal.executes()).length).toBe(before)
})

test('a tab in the background, whose timers stand still, goes on firing and telling', async ({
  context,
  openApp,
  portal,
  page,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 60 })
  // A window of seconds, so that the run has to wait for it and wakes up in the test's time.
  await portal.settings({ limits: { burst: 50, drain: 2, operating: 480, window: 10 } })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    skip: 8,
    times: 2,
    kind: 'error',
    http: 429,
    error: 'OPERATION_TIME_LIMIT',
    error_description: 'Method is blocked due to operation time limit.',
  })
  // What a browser does to the timers of a page that is hidden for long: one look a minute.
  await app.locator('body').evaluate(() => {
    const real = window.setTimeout
    window.setTimeout = ((work: TimerHandler, ms = 0, ...rest: unknown[]) =>
      real(work, ms + 60_000, ...rest)) as typeof window.setTimeout // only the wait is another one
  })
  await fireRun(app)
  await expect(app.getByText(/time budget is used up, continuing in/)).toBeVisible()
  await expect(app.getByText('The portal’s time budget sets the pace.')).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${portal.url}${appPath}`)
  const second = appFrame(other)
  await second.getByRole('tab', { name: 'Bulk runs' }).click()
  await expect(second.getByText('A run goes on in another tab')).toBeVisible()
  await expectEnded(app, 50_000)
  await expect(second.getByText('A run goes on in another tab')).toBeHidden()
  const sums = await expectAgreement(app, page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ accepted: ids.length })
})
