import { expect, type Page } from '@playwright/test'
import type * as Axe from 'axe-core'

import type { StartedPortal } from '#emulator/server/server.ts'

import { APP_PATH, test } from './raw-app.ts'

/** Fires a trigger as the app does, outside the browser. */
async function fire({ portal, url }: StartedPortal, code: string, id: number): Promise<unknown> {
  const answer = await fetch(`${url}/rest/crm.automation.trigger.execute`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      auth: portal.issueFrameAuth().accessToken,
      CODE: code,
      OWNER_TYPE_ID: 2,
      OWNER_ID: id,
    }),
  })
  return answer.json()
}

function column(page: Page, stageId: string) {
  return page.locator(`[data-column="${stageId}"]`)
}

test.describe('the board', () => {
  test('moves a card to its new column when a trigger is fired', async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/deal/kanban/category/0/`)
    const card = page.locator('[data-card="2:1042"]')
    await expect(column(page, 'NEW').locator(card)).toBeVisible()
    const before = Number(await column(page, 'PREPAYMENT_INVOICE').locator('.count').textContent())
    const flight = page.waitForFunction(() => document.querySelector('.is-flying') !== null)
    expect(await fire(portal, 'contract_signed', 1042)).toMatchObject({ result: true })
    await flight
    await expect(column(page, 'PREPAYMENT_INVOICE').locator(card)).toBeVisible()
    await expect(column(page, 'PREPAYMENT_INVOICE').locator('.count')).toHaveText(
      String(before + 1),
    )
    await expect(page.getByRole('status')).toHaveText(
      'Maple & Finch Interiors: showroom shelving → Prepayment invoice',
    )
  })

  test('does not animate the move when reduced motion is preferred', async ({ page, portal }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${portal.url}/crm/deal/kanban/`)
    await fire(portal, 'contract_signed', 1042)
    const card = column(page, 'PREPAYMENT_INVOICE').locator('[data-card="2:1042"]')
    await expect(card).toHaveClass(/has-moved/)
    expect(await card.evaluate((element) => element.getAnimations().length)).toBe(0)
  })

  test('shows a later move by a robot', async ({ page, portal }) => {
    await page.goto(`${portal.url}/crm/type/177/kanban/category/7/`)
    portal.portal.moveByHand(177, 21, 'DT177_7:UC_ORDERD')
    await expect(column(page, 'DT177_7:UC_TRANST').locator('[data-card="177:21"]')).toBeVisible()
  })

  test('shows fifty of 20,000 deals per column, and the totals', async ({ page, portal }) => {
    portal.portal.reset('large')
    await page.goto(`${portal.url}/crm/deal/kanban/`)
    const stage = portal.portal.state.records.find(({ typeId }) => typeId === 2)?.stageId ?? ''
    const total = portal.portal.state.records.filter(
      ({ typeId, stageId }) => typeId === 2 && stageId === stage,
    ).length
    await expect(column(page, stage).locator('[data-card]')).toHaveCount(50)
    await expect(column(page, stage).locator('.count')).toHaveText(String(total))
    const deals = portal.portal.state.records.filter(({ typeId }) => typeId === 2).length
    await page.goto(`${portal.url}/crm/deal/list/?page=400`)
    await expect(page.getByRole('row')).toHaveCount(51)
    await expect(page.getByText(`400 / ${Math.ceil(deals / 50)}`)).toBeVisible()
  })
})

test('the card shows every move of its record and can move it', async ({ page, portal }) => {
  await page.goto(`${portal.url}/crm/deal/details/1042/`)
  const current = page.locator('.chevron[aria-current=step]')
  const history = page.locator('#history li')
  await expect(current).toHaveText('New')
  await expect(history).toHaveCount(1)
  await fire(portal, 'contract_signed', 1042)
  await expect(current).toHaveText('Prepayment invoice')
  await expect(history.first()).toContainText('Moved to Prepayment invoice')
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await expect(current).toHaveText('New')
  await expect(history).toHaveCount(3)
})

test('a rule added on the automation page moves records, a removed one does not', async ({
  page,
  portal,
}) => {
  const deal = () =>
    portal.portal.state.records.find(({ typeId, id }) => typeId === 2 && id === 1042)
  await page.goto(`${portal.url}/crm/deal/automation/0/`)
  const stage = page.getByRole('region', { name: 'Final invoice' })
  await stage.getByRole('button', { name: 'Add a trigger' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Trigger').selectOption('feedback_received')
  await dialog.getByLabel(/moving back/).check()
  await dialog.getByLabel('Field').selectOption('currencyId')
  await dialog.getByLabel('Equals').fill('USD')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(stage.getByText('Only if Currency is “USD”')).toBeVisible()
  expect(portal.portal.state.rules.at(-1)).toMatchObject({
    typeId: 2,
    categoryId: 0,
    stageId: 'FINAL_INVOICE',
    code: 'feedback_received',
    allowBackwards: true,
    condition: { field: 'currencyId', value: 'USD' },
  })
  await fire(portal, 'feedback_received', 1042)
  expect(deal()?.stageId).toBe('FINAL_INVOICE')

  portal.portal.moveByHand(2, 1042, 'NEW')
  await stage.getByRole('button', { name: 'Remove Feedback received' }).click()
  await expect(stage.getByText('Feedback received', { exact: true })).toHaveCount(0)
  await fire(portal, 'feedback_received', 1042)
  expect(deal()?.stageId).toBe('NEW')
})

test('unknown addresses show a page that says so', async ({ page, portal }) => {
  for (const path of [
    '/crm/deal/details/999999/',
    '/crm/type/999/kanban/category/1/',
    '/crm/deal/kanban/category/44/',
    '/crm/contact/kanban/',
    '/somewhere/',
  ]) {
    const answer = await page.goto(portal.url + path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
})

test('titles of records are never taken for markup', async ({ page, portal }) => {
  const title = `<img src=x onerror="document.title='broken'"> & "quotes" </script>`
  const deal = portal.portal.state.records.find(({ typeId, id }) => typeId === 2 && id === 1042)
  if (deal) deal.title = title
  for (const path of ['/crm/deal/kanban/', '/crm/deal/list/', '/crm/deal/details/1042/']) {
    await page.goto(portal.url + path)
    await expect(page.getByText(title).first()).toBeVisible()
    await expect(page.locator('img')).toHaveCount(0)
  }
})

test('can switch to another user and start the demo over', async ({ page, portal }) => {
  await page.goto(`${portal.url}/crm/deal/kanban/`)
  await page.getByLabel('Signed in as').selectOption('Employee')
  await expect(page.getByText('Tobias Lindqvist')).toBeVisible()
  expect(portal.portal.settings.user).toBe('employee')
  portal.portal.moveByHand(2, 1042, 'EXECUTING')
  await page.getByRole('button', { name: 'Start the demo over' }).click()
  await expect(column(page, 'NEW').locator('[data-card="2:1042"]')).toBeVisible()
  await expect(page.getByText('Ana Petrescu')).toBeVisible()
})

for (const path of [
  APP_PATH,
  '/crm/deal/kanban/',
  '/crm/deal/list/',
  '/crm/deal/details/1042/',
  '/crm/deal/automation/0/',
  '/crm/contact/list/',
  '/somewhere/',
]) {
  test(`${path} is accessible and fits a phone`, async ({ page, portal }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(portal.url + path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.getByRole('link', { name: 'Deals', exact: true })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
    expect(
      await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof Axe } // added above
        const { violations } = await axe.run({ exclude: ['iframe'] })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
      }),
    ).toEqual([])
  })
}
