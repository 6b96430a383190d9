import type { FrameLocator, Locator, Page } from '@playwright/test'

import { expect } from '#e2e/support/expect.ts'
import { fastLimits, speedUp } from '#e2e/support/fast-clock.ts'
import { newDeals, type PortalControl } from '#e2e/support/portal-control.ts'

import { chooseTrigger } from './fire.ts'

/** What a person does on the Bulk runs screen, in their order. */
export async function openNewRun(app: FrameLocator): Promise<void> {
  await app.getByRole('tab', { name: 'Bulk runs' }).click()
  await app.getByRole('button', { name: 'New run' }).first().click()
}

/** Pastes deal IDs and opens the plan. */
export async function planRun(app: FrameLocator, trigger: string, text: string): Promise<void> {
  await openNewRun(app)
  await chooseTrigger(app, trigger)
  await app.getByRole('textbox', { name: /Numbers, links/ }).fill(text)
  await showPlan(app)
}

interface QuickPortal {
  page: Page
  openApp: () => Promise<FrameLocator>
  portal: PortalControl
}

/** Adds new deals and plans a run for them, in an app and on a portal whose time runs faster. */
export async function planQuickRun(
  { page, openApp, portal }: QuickPortal,
  count: number,
  { window, ...settings }: { fireMs?: number; window?: number } = {},
): Promise<{ app: FrameLocator; ids: number[] }> {
  const ids = await portal.addRecords({ ...newDeals, count })
  await portal.settings({ limits: { ...fastLimits, ...(window && { window }) }, ...settings })
  await speedUp(page)
  const app = await openApp()
  await planRun(app, 'contract_signed', ids.join(' '))
  return { app, ids }
}

/** Drops files on the card of a new run, as the system's file manager does. */
export async function dropFiles(page: Page, app: FrameLocator, paths: string[]): Promise<void> {
  const place = app.getByText(/can also be dropped here/)
  await place.scrollIntoViewIfNeeded()
  const box = await place.boundingBox()
  if (box === null) throw new Error('The place to drop on is not shown')
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: paths, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a hand does it
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data })
  }
  await session.detach()
}

export async function showPlan(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: /^Show plan for / }).click()
  await expect(card(app, '3. Review')).toBeVisible()
}

/** Confirms the size of the run where this is asked for, and fires. */
export async function fireRun(app: FrameLocator): Promise<void> {
  const typed = app.getByRole('textbox', { name: /^Type \d+ to confirm/ })
  if (await typed.isVisible()) {
    const label = await app.getByText(/^Type \d+ to confirm/).textContent()
    await typed.fill(label?.match(/\d+/)?.[0] ?? '')
  }
  const fire = app.getByRole('button', { name: /^Fire for / })
  await expect(fire).toBeVisible()
  await expect(fire).not.toHaveAttribute('aria-disabled', 'true')
  // The frame may still grow and move the button away from the pointer; then it is clicked again.
  await expect(async () => {
    if (await fire.isVisible()) await fire.click()
    await expect(app.getByRole('progressbar').first()).toBeVisible({ timeout: 10_000 })
  }).toPass({ timeout: 40_000 })
}

export function card(app: FrameLocator, title: string): Locator {
  return app.getByRole('region', { name: title })
}

export function button(app: FrameLocator, name: string): Locator {
  return app.getByRole('button', { name, exact: true })
}

export interface Sums {
  accepted: number
  refused: number
  unknown: number
  notSent: number
  waiting: number
  sending: number
  total: number
}

/** Reads the line of sums on the page of a run. */
export async function readSums(app: FrameLocator): Promise<Sums> {
  const text = (await app.getByText(/^Accepted \d/).textContent()) ?? ''
  const [accepted, refused, unknown, notSent, waiting, sending, total] = [
    ...text.replaceAll(',', '').matchAll(/\d+/g),
  ].map(([digits]) => Number(digits))
  if (total === undefined) throw new Error(`No sums in "${text}"`)
  return {
    accepted: accepted ?? NaN,
    refused: refused ?? NaN,
    unknown: unknown ?? NaN,
    notSent: notSent ?? NaN,
    waiting: waiting ?? NaN,
    sending: sending ?? NaN,
    total,
  }
}

/**
 * Waits until the page of the run says that it has ended. On a busy machine the emulated portal may answer
 * too slowly for the claim of a run, which then asks a person.
 */
export async function expectEnded(app: FrameLocator, timeout = 120_000): Promise<void> {
  const ended = app.getByText(/^(Finished|Stopped)(, .+)?$/).first()
  const unmarked = app.getByText('Paused: other administrators can’t see this run.').first()
  await expect(ended.or(unmarked).first()).toBeVisible({ timeout })
  if (await unmarked.isVisible()) await button(app, 'Resume').click()
  await expect(ended).toBeVisible({ timeout })
}
