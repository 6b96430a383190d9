import type { FrameLocator, Locator, Page } from '@playwright/test'

import { expect } from '#e2e/support/expect.ts'
import { appFrame } from '#e2e/support/fixtures.ts'
import { type PortalControl, bindPlace } from '#e2e/support/portal-control.ts'

const suffixes = {
  tab: 'DETAIL_TAB',
  menu: 'DETAIL_TOOLBAR',
  list: 'LIST_MENU',
  designer: 'ROBOT_DESIGNER_TOOLBAR',
}

/** The app is bound to its places with this title, which the portal shows on tabs and buttons. */
const title = 'Fire here'

export async function bind(portal: PortalControl, appUrl: string, stem: string) {
  for (const suffix of Object.values(suffixes)) {
    const hasNone = suffix === suffixes.designer && /CONTACT|COMPANY|QUOTE/.test(stem)
    if (!hasNone) await bindPlace(portal, `CRM_${stem}_${suffix}`, `${appUrl}/index.html`, title)
  }
}

export async function openTab(
  page: Page,
  portal: PortalControl,
  card: string,
): Promise<FrameLocator> {
  await page.goto(portal.url + card)
  await page.getByRole('tab', { name: title }).click()
  return shown(appFrame(page))
}

export async function openMenu(
  page: Page,
  portal: PortalControl,
  card: string,
): Promise<FrameLocator> {
  await page.goto(portal.url + card)
  await page.getByRole('button', { name: 'Applications' }).click()
  await page.getByRole('button', { name: title }).click()
  return shown(slider(page))
}

export async function openRowMenu(
  page: Page,
  portal: PortalControl,
  list: string,
  row: RegExp | string,
) {
  await page.goto(portal.url + list)
  await page.getByRole('button', { name: row }).first().click()
  await page.getByRole('button', { name: title }).click()
  return shown(slider(page))
}

export async function openDesigner(page: Page, portal: PortalControl, automation: string) {
  await page.goto(portal.url + automation)
  await page.getByRole('button', { name: title }).click()
  return shown(slider(page))
}

/** The app has loaded and asked the portal what it has. */
async function shown(app: FrameLocator): Promise<FrameLocator> {
  const content = app.locator('main').locator('section, form, h2').first()
  await expect(content).toBeVisible({ timeout: 20_000 })
  return app
}

export function slider(page: Page): FrameLocator {
  return page.getByRole('dialog').last().frameLocator('iframe')
}

export async function pickTrigger(app: FrameLocator, name: string) {
  await app.getByRole('combobox', { name: 'Trigger' }).fill(name)
  await app.getByRole('option', { name }).first().click()
}

export const fireButton = (app: FrameLocator): Locator =>
  app.getByRole('button', { name: 'Fire trigger', exact: true })

export const recentRows = (app: FrameLocator): Locator =>
  app.getByRole('table', { name: 'Recent firings of this record' }).getByRole('row')

export const moved = ['Stage changed']

/** A contact or company with an open deal. */
export async function clientWithDeal(portal: PortalControl, typeId: number): Promise<number> {
  const { records } = await portal.state()
  for (const deal of records) {
    const isOpen = deal.typeId === 2 && deal.stageId === 'NEW'
    const client = typeId === 3 ? deal.contactIds[0] : deal.companyId
    if (isOpen && client !== null && client !== undefined) return client
  }
  throw new Error('The seed has no client with an open deal')
}
