import type { FrameLocator, Locator } from '@playwright/test'

import { axeFindings, sidewaysExcess } from '#e2e/support/axe.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

const tabs = ['إطلاق', 'المشغّلات', 'إطلاق جماعي', 'السجل', 'الإعدادات']
const sections = tabs.slice(1)

test.beforeEach(async ({ page, portal }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await portal.settings({ lang: 'ar' })
})

const tab = (app: FrameLocator, name: string) => app.getByRole('tab', { name, exact: true })
const record = (app: FrameLocator) => app.getByRole('combobox', { name: 'العنصر', exact: true })
const result = (app: FrameLocator) => app.getByRole('region', { name: 'النتيجة' })

async function fireAtDeal(app: FrameLocator, id: number, trigger: string) {
  await app.getByRole('button', { name: /نوع الكائن/ }).click()
  await app.getByRole('option', { name: 'صفقة', exact: true }).click()
  await record(app).fill(String(id))
  await app.getByRole('combobox', { name: 'المشغّل', exact: true }).fill(trigger)
  await app.getByRole('option', { name: new RegExp(trigger) }).click()
  await app.getByRole('button', { name: 'إطلاق المشغّل', exact: true }).click()
}

/** Pixels from the left edge of the window to the middle of the element. */
async function middleOf(element: Locator): Promise<number> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element is not on the screen')
  return box.x + box.width / 2
}

test('an Arabic portal gets a page laid out from the right', async ({ openApp }) => {
  const app = await openApp()
  await expect(tab(app, 'إطلاق')).toBeVisible()
  const root = app.locator('html')
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('lang', /^ar\b/)

  const middles = await Promise.all(tabs.map((name) => middleOf(tab(app, name))))
  expect(middles).toEqual(middles.toSorted((a, b) => b - a))

  // The arrow keys follow what is seen, not the order in the document.
  await tab(app, 'إطلاق').focus()
  await tab(app, 'إطلاق').press('ArrowLeft')
  await expect(tab(app, 'المشغّلات')).toBeFocused()
})

test('the built-in words of the controls are Arabic', async ({ openApp }) => {
  const app = await openApp()
  await expect(record(app)).toBeVisible()
  const openers = app.locator('button[aria-haspopup="listbox"]')
  await expect(openers).toHaveCount(3)
  for (const opener of await openers.all()) {
    // oxlint-disable-next-line no-await-in-loop -- three names
    await expect(opener).toHaveAccessibleName(/^[^a-z]+$/i)
  }
})

test('the stage before is right of the stage after, and a Latin title stays in one piece', async ({
  openApp,
}) => {
  const app = await openApp()
  await fireAtDeal(app, 1042, 'contract_signed')
  const panel = result(app)
  await expect(panel.getByText('تغيّرت المرحلة', { exact: true })).toBeVisible()
  const before = await middleOf(panel.getByText('New', { exact: true }))
  const after = await middleOf(panel.getByText('Prepayment invoice', { exact: true }))
  expect(after).toBeLessThan(before)

  const title = app.getByText('Maple & Finch Interiors: showroom shelving').first()
  await expect(title).toHaveCSS('direction', 'ltr')
  await expect(title).toHaveCSS('unicode-bidi', 'isolate')
})

test('a field starts at the right, whatever it contains', async ({ openApp }) => {
  const app = await openApp()
  await expect(record(app)).toHaveCSS('direction', 'rtl')
  await record(app).fill('1042')
  await expect(record(app)).toHaveCSS('text-align', 'right')
})

test('every section fits its frame and is accessible @night', async ({ page, openApp }) => {
  test.slow()
  const app = await openApp()
  await fireAtDeal(app, 1042, 'feedback_received')
  await expect(
    result(app).getByText('قُبلت الإشارة، لكن المرحلة لم تتغيّر', { exact: true }),
  ).toBeVisible()
  const look = async (section: string) => {
    for (const width of [996, 360]) {
      // oxlint-disable-next-line no-await-in-loop -- one window
      const excess = await sidewaysExcess(page, width)
      expect.soft(excess, `${section} at ${width} px`).toBeLessThanOrEqual(0)
    }
    expect.soft(await axeFindings(page, section), section).toEqual([])
  }
  await look('Fire')
  for (const section of sections) {
    // oxlint-disable no-await-in-loop -- one page
    await tab(app, section).click()
    await expect(app.getByRole('tabpanel', { name: section })).toBeVisible()
    await look(section)
    // oxlint-enable no-await-in-loop
  }
})
