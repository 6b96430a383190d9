import { expect, type FrameLocator, type Page } from '@playwright/test'

/** How much faster than the wall's the clock of a tab runs. */
const speed = 8

/**
 * Lets the time of a tab run faster: its pace, kept below the portal's limits, would make a thousand
 * records a matter of minutes. The portal's limits are widened by the same factor, so that both bite
 * where they would. Call it before the page is opened.
 */
export async function speedUp(page: Page): Promise<void> {
  await page.addInitScript(
    ({ factor, from }) => {
      const Real = Date
      const now = () => from + (Real.now() - from) * factor
      window.Date = new Proxy(Real, {
        construct: (target, given: unknown[]) =>
          given.length === 0 ? new Real(now()) : Reflect.construct(target, given),
        get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
      })
      // Waits are slept in a worker, which keeps the real time.
      // It is called with its worker below.
      // oxlint-disable-next-line typescript/unbound-method
      const post = Worker.prototype.postMessage
      Worker.prototype.postMessage = function postMessage(message: { ms?: number }) {
        const { ms } = message
        return post.call(this, ms === undefined ? message : { ...message, ms: ms / factor })
      }
    },
    { factor: speed, from: Date.now() },
  )
}

/** Lets requests of such a tab be given up as much sooner. Call it before the page is opened. */
export async function hurryTimeouts(page: Page): Promise<void> {
  await page.addInitScript((factor) => {
    const timeout = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout')
    if (timeout === undefined) throw new Error('This browser gives no request up')
    Object.defineProperty(XMLHttpRequest.prototype, 'timeout', {
      ...timeout,
      set(ms: number) {
        timeout.set?.call(this, ms / factor)
      },
    })
  }, speed)
}

/**
 * Waits until the scripts of the app's page have started. A fake clock that jumps earlier passes over
 * the timers they have not set yet, and over the places on the page that do not exist yet.
 */
export async function waitForScripts(app: FrameLocator): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Trigger Console' })).toBeVisible()
  await expect(async () => {
    expect(await app.locator('html').evaluate(() => document.readyState)).toBe('complete')
  }).toPass()
}

/** What a cloud portal allows, seen by such a tab. */
export const fastLimits = {
  burst: 50 * speed,
  drain: 2 * speed,
  operating: 480,
  window: 600 * speed,
}
