import type { FrameLocator } from '@playwright/test'

import { expect } from '#e2e/support/expect.ts'
import type { LoggedCall, PortalControl } from '#e2e/support/portal-control.ts'

/** The part of the page with the check of this portal. */
export const checkOf = (app: FrameLocator) => app.getByRole('region', { name: 'Check this portal' })

/** Presses the button and waits until the check is over. */
export async function runCheck(app: FrameLocator) {
  const check = checkOf(app)
  await check.getByRole('button', { name: /^Check (now|again)$/ }).click()
  await expect(check.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 50_000 })
  return check
}

/** What is listed under a heading of the findings. */
export const findings = (app: FrameLocator, heading: string) =>
  checkOf(app).getByRole('list', { name: heading }).getByRole('listitem')

/** No firing names a trigger of the list or a record, and the option of the check is empty again. */
export async function expectHarmless(portal: PortalControl, since = 0) {
  const { triggers, appOptions } = await portal.state()
  const codes = new Set(triggers.map(({ code }) => code.toLowerCase()))
  const firings = (await portal.executes()).filter(({ n }) => n > since)
  expect(firings).not.toEqual([])
  for (const { params, effects } of firings) {
    expect(String(params['OWNER_ID'])).toBe('0')
    expect(codes.has(String(params['CODE']).toLowerCase())).toBe(false)
    expect(effects).toEqual([])
  }
  expect(appOptions['check'] ?? '').toBe('')
}

/** The plain calls since a call of the log: what counts against a check's requests. */
export async function requestsSince(portal: PortalControl, since: number): Promise<LoggedCall[]> {
  return (await portal.log()).filter(({ n, batch }) => n > since && batch === undefined)
}
