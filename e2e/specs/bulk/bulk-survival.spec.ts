import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type Browser, type Page, chromium } from '@playwright/test'

import { installedBrowser } from '#e2e/commands/browser.mjs'
import { button, expectEnded, fireRun, planQuickRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import { fastLimits, speedUp } from '#e2e/support/fast-clock.ts'
import { budgetUsedUp, earlyFaults, expectStruck } from '#e2e/support/faults.ts'
import { appFrame, appPath, test } from '#e2e/support/fixtures.ts'
import { executeMethod, newDeals } from '#e2e/support/portal-control.ts'

import { expectAgreement, hasFinished, keepGoing } from './bulk-evidence.ts'

test.use({ hasOwnContext: true })

/** A separate browser with a profile on the disk, so that it can be killed and restarted. */
interface MortalBrowser {
  page: Page
  /** Ends it like a power cut: nothing more is written or sent. */
  kill: () => Promise<void>
}

/** The headless shell cannot open the storage of a killed browser. */
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
    // A separate process group, so that all its processes can be killed together.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  )
  started.push(child)
  const browser = await chromium.connectOverCDP(await debuggingAddress(child))
  return { page: await firstPage(browser), kill: () => killed(child, browser) }
}

/** The browser prints it to its error output once it is listening. */
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

/** Killed after every test, even one that failed halfway. */
const started: ChildProcess[] = []
test.afterEach(() => started.forEach(end))

test('a run loses and repeats nothing when the browser is killed @night', async ({
  portal,
  servers,
}) => {
  test.skip(
    /headless.shell/.test(mortalProgram),
    'the headless shell cannot open the storage of a killed browser',
  )
  test.setTimeout(180_000)
  const profile = mkdtempSync(join(tmpdir(), 'trigger-console-'))
  const ids = await portal.addRecords({ ...newDeals, count: 70 })
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
  // The last answer may have been shown but not written yet; then it counts as unknown.
  expect(accepted + unknown).toBeGreaterThanOrEqual(20)
  expect(waiting).toBeGreaterThan(0)
  // Viewing the run sends nothing.
  expect((await portal.executes()).length).toBe(before)

  await keepGoing(again, hasFinished(again))
  await expectStruck(portal, earlyFaults)
  const sums = await expectAgreement(again, second.page, portal, servers.appUrl, ids)
  expect(sums).toMatchObject({ refused: 0, notSent: 0 })
  expect(sums.unknown).toBeGreaterThan(0)

  await second.kill()
  // Processes of the killed browser may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
})

test('a run pauses when its storage is wiped: nothing is sent without a journal entry', async ({
  openApp,
  page,
  portal,
  servers,
}) => {
  test.setTimeout(180_000)
  const { app } = await planQuickRun({ page, openApp, portal }, 200, { fireMs: 30 })
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

  // Resuming cannot write either, so nothing is sent.
  const before = (await portal.executes()).length
  await button(app, 'Resume').click()
  await expect(button(app, 'Resume')).toBeVisible()
  expect((await portal.executes()).length).toBe(before)
})

test('a background tab with throttled timers goes on firing and informs other tabs @night', async ({
  context,
  openApp,
  portal,
  page,
  servers,
}) => {
  const ids = await portal.addRecords({ ...newDeals, count: 60 })
  // A short window, so that the run has to wait for it and resumes during the test.
  await portal.settings({ limits: { burst: 50, drain: 2, operating: 480, window: 10 } })
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  await portal.faults({
    method: executeMethod,
    inBatch: true,
    skip: 8,
    times: 2,
    ...budgetUsedUp,
  })
  // Browsers let the timers of a page that is hidden for long fire only once a minute.
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
