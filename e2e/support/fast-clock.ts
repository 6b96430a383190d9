import { expect, type FrameLocator, type Page } from '@playwright/test'

/** How many times faster than real time the clock of a tab runs. */
const speed = 8

/**
 * Makes the clock of a tab run faster: at the pace that keeps within the portal's limits, a thousand
 * records would take minutes. `fastLimits` widens the portal's limits by the same factor, so that they
 * are reached at the same points. Call it before the page is opened.
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
      // The app waits in a worker, whose clock is the real one. `post` is called with its worker below.
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

/** Shortens the time-outs of the tab's requests by the same factor. Call it before the page is opened. */
export async function hurryTimeouts(page: Page): Promise<void> {
  await page.addInitScript((factor) => {
    const timeout = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'timeout')
    if (timeout === undefined) throw new Error('This browser has no request time-outs')
    Object.defineProperty(XMLHttpRequest.prototype, 'timeout', {
      ...timeout,
      set(ms: number) {
        timeout.set?.call(this, ms / factor)
      },
    })
  }, speed)
}

/**
 * Waits until the app's page is complete and its scripts have started. A fake clock that jumps earlier
 * misses timers that are not set yet, and fires others before the elements they change exist.
 */
export async function waitForScripts(app: FrameLocator): Promise<void> {
  await expect(app.getByRole('heading', { name: 'Trigger Console' })).toBeVisible()
  await expect(async () => {
    expect(await app.locator('html').evaluate(() => document.readyState)).toBe('complete')
  }).toPass()
}

/** The limits of a cloud portal as a tab with the fast clock meets them. */
export const fastLimits = {
  burst: 50 * speed,
  drain: 2 * speed,
  operating: 480,
  window: 600 * speed,
}
