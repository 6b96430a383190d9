import type { FrameLocator, Locator, Page } from '@playwright/test'

import { button, expectEnded, fireRun, openNewRun, planRun, showPlan } from '#e2e/screens/bulk.ts'
import { chooseTrigger, fire } from '#e2e/screens/fire.ts'
import { expectSound } from '#e2e/support/axe.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { type PortalControl, callRest } from '#e2e/support/portal-control.ts'

/**
 * Presses Tab (or another key) until the control has the focus. At every stop the focus must be
 * visible, on the focused control itself or on the box around it.
 */
async function walkTo(page: Page, app: FrameLocator, control: Locator, key = 'Tab') {
  for (let stop = 0; stop < 40; stop++) {
    // One stop after the other.
    // oxlint-disable no-await-in-loop
    await page.keyboard.press(key)
    await expect.poll(() => app.locator(':focus').evaluate(isMarked)).toBe(true)
    if (await control.evaluate((element) => element === document.activeElement)) return
    // oxlint-enable no-await-in-loop
  }
  throw new Error(`${key} never comes to ${control.toString()}`)
}

function isMarked(focused: Element): boolean {
  return [focused, focused.parentElement, focused.parentElement?.parentElement].some((element) => {
    if (!element) return false
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
  })
}

test('everything can be done without a mouse', async ({ page, openApp, portal }) => {
  const [first = 0, second = 0] = await portal.addRecords({
    typeId: 2,
    count: 2,
    categoryId: 0,
    stageId: 'NEW',
  })
  const app = await openApp()
  const record = app.getByRole('combobox', { name: 'Record' })
  const trigger = app.getByRole('combobox', { name: 'Trigger' })
  await expect(record).toBeVisible()
  await page.locator('iframe').focus()

  await test.step('choose a type, a record and a trigger', async () => {
    await walkTo(page, app, app.getByRole('tab', { name: 'Fire', exact: true }))
    await walkTo(page, app, app.getByRole('button', { name: /Object type/ }))
    await page.keyboard.press('Enter')
    await expect(app.getByRole('listbox')).toBeVisible()
    await page.keyboard.type('deal')
    await expect(app.getByRole('option', { name: 'Deal', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(app.getByRole('button', { name: /Object type/ })).toBeFocused()

    await walkTo(page, app, record)
    await page.keyboard.type(String(first))
    await walkTo(page, app, trigger)
    await page.keyboard.type('contract')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(trigger).toHaveValue('Contract signed')
  })

  await test.step('fire and read what happened', async () => {
    await walkTo(page, app, app.getByRole('button', { name: 'Fire trigger', exact: true }))
    await page.keyboard.press('Enter')
    await expect(app).toReport(['Stage changed', `The stage of Deal #${first}`])
    // The result does not move the focus.
    await expect(app.getByRole('button', { name: 'Fire trigger', exact: true })).toBeFocused()
    const details = resultPanel(app).getByRole('button', { name: 'Technical details' })
    await walkTo(page, app, details)
    await page.keyboard.press('Enter')
    await expect(details).toHaveAttribute('aria-expanded', 'true')
    await expect(resultPanel(app).locator('dl')).toBeVisible()
  })

  await test.step('go to the triggers, and fire another one from there', async () => {
    await walkTo(page, app, app.getByRole('tab', { name: 'Fire', exact: true }), 'Shift+Tab')
    await page.keyboard.press('ArrowRight')
    await expect(app.getByRole('tab', { name: 'Triggers' })).toBeFocused()
    await page.keyboard.press('Enter')
    const fireThis = app.getByRole('button', { name: /^Fire .*Payment received/ })
    await expect(fireThis).toBeVisible()
    await walkTo(page, app, fireThis)
    await page.keyboard.press('Enter')
    await expect(trigger).toHaveValue('Payment received')
    await walkTo(page, app, record)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(String(second))
    await page.keyboard.press('Enter')
    await expect(
      app.getByRole('button', { name: 'Fire trigger', exact: true }),
    ).not.toHaveAttribute('aria-disabled')
    await page.keyboard.press('Control+Enter')
    await expect(app).toReport(['Stage changed', `The stage of Deal #${second}`])
  })

  await expect(portal).toHaveFired({ id: first }, 1)
  await expect(portal).toHaveFired({ id: second }, 1)
})

test('Escape closes a list and keeps what was typed', async ({ page, openApp }) => {
  const app = await openApp()
  const record = app.getByRole('combobox', { name: 'Record' })
  await record.focus()
  await page.keyboard.type('terrace')
  await expect(app.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(app.getByRole('listbox')).toHaveCount(0)
  await expect(record).toBeFocused()
  await expect(record).toHaveValue('terrace')
})

/** How often the stages of a record were read. */
async function looks(portal: PortalControl): Promise<number> {
  return (await portal.log()).filter(({ method }) => method === 'crm.stagehistory.list').length
}

test('single keys jump to the fields and the result until they are switched off @night', async ({
  page,
  openApp,
  portal,
}) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await callRest(portal, 'app.option.set', { options: { settings: '{"checkAfter":[1]}' } })
  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const app = await openApp()
  const tab = (name: string) => app.getByRole('tab', { name, exact: true })
  const record = app.getByRole('combobox', { name: 'Record' })
  const list = app.getByRole('region', { name: 'Keyboard shortcuts' })

  await test.step('R checks again, but is a letter where one types', async () => {
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed'])
    await expect(button(app, 'Stop checking')).toHaveCount(0, { timeout: 20_000 })
    const before = await looks(portal)
    const trigger = app.getByRole('combobox', { name: 'Trigger' })
    await trigger.press('End')
    await page.keyboard.press('r')
    await expect(trigger).toHaveValue('Contract signedr')
    await page.keyboard.press('Escape')
    await button(app, 'Fire trigger').focus()
    await page.keyboard.press('Alt+r')
    await page.keyboard.press('r')
    await expect.poll(() => looks(portal)).toBe(before + 1)
    await expect(button(app, 'Fire trigger')).toBeFocused()
  })

  await test.step('/ leads to the field of each screen, ready to be overwritten', async () => {
    await page.keyboard.press('/')
    await expect(record).toBeFocused()
    await page.keyboard.type('D/25')
    await expect(record).toHaveValue('D/25')
    await page.keyboard.press('Escape')
    for (const name of ['Triggers', 'History']) {
      await tab(name).click()
      const search = app.getByRole('tabpanel', { name }).getByRole('searchbox')
      await expect(search).toBeVisible()
      await page.keyboard.press('/')
      await expect(search).toBeFocused()
    }
    await openNewRun(app)
    await expect(app.getByRole('textbox', { name: /Numbers, links/ })).toBeVisible()
    await page.keyboard.press('/')
    await expect(app.getByRole('textbox', { name: /Numbers, links/ })).toBeFocused()
  })

  await test.step('? lists them, Escape goes back to where one was', async () => {
    await tab('Settings').focus()
    await page.keyboard.press('?')
    await expect(list.getByRole('button', { name: 'Close' })).toBeFocused()
    await expect(list).toContainText('Check again, when a result is shown')
    await expectSound(page, 'the list of shortcuts')
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(tab('Settings')).toBeFocused()
  })

  await test.step('switched off they do nothing, from then on and the next time', async () => {
    await tab('Settings').press('Enter')
    await app.getByRole('switch', { name: 'Shortcuts with a single key' }).press('Space')
    await expect.poll(async () => (await portal.state()).userOptions['singleKeys']).toBe('off')
    await page.keyboard.press('?')
    await button(app, 'Keyboard shortcuts').press('Enter')
    await expect(list).toContainText('Single keys are switched off.')
    await expect(list).not.toContainText('Check again')

    const again = await openApp()
    await button(again, 'Keyboard shortcuts').press('/')
    await button(again, 'Keyboard shortcuts').press('Enter')
    await expect(again.getByRole('region', { name: 'Keyboard shortcuts' })).toContainText(
      'Single keys are switched off.',
    )
  })
})

test('the focus follows a bulk run, and the window scrolls to it @night', async ({
  page,
  openApp,
  portal,
}) => {
  const ids = await portal.addRecords({ typeId: 2, count: 40, categoryId: 0, stageId: 'NEW' })
  await portal.settings({ fireMs: 300 })
  const app = await openApp()
  const heading = (name: string | RegExp) => app.getByRole('heading', { level: 2, name })
  await openNewRun(app)
  await expect(heading('1. Choose records')).toBeFocused()
  await chooseTrigger(app, 'contract_signed')
  await app.getByRole('textbox', { name: /Numbers, links/ }).fill(ids.join(' '))
  await showPlan(app)

  await app.getByRole('button', { name: /^Fire for / }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(/^Run of /)).toBeFocused()
  await expect(heading(/^Run of /)).toBeInViewport()

  await walkTo(page, app, button(app, 'Pause'))
  await page.keyboard.press('Enter')
  await expect(button(app, 'Resume')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button(app, 'Pause')).toBeFocused()

  await walkTo(page, app, button(app, 'Stop'))
  await page.keyboard.press('Enter')
  await expect(button(app, 'Keep going')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(app, 'Stop')).toBeFocused()
  await page.keyboard.press('Enter')
  await walkTo(page, app, button(app, 'Stop run'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(heading(/^Run of /)).toBeFocused()

  await walkTo(page, app, button(app, 'All runs'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(heading('Bulk runs')).toBeFocused()
})

test('closing something returns the focus to where it was @night', async ({
  page,
  openApp,
  portal,
}) => {
  const [id = 0] = await portal.addRecords({
    typeId: 2,
    count: 1,
    categoryId: 0,
    stageId: 'NEW',
  })
  const app = await openApp()
  await planRun(app, 'contract_signed', String(id))
  await fireRun(app)
  // A firing that is still being checked cannot be deleted.
  await expectEnded(app)
  await app.getByRole('tab', { name: 'History' }).click()
  const menu = app.getByRole('table', { name: 'History' }).locator('[aria-haspopup]').first()

  await test.step('the question of a menu gives it back to the menu', async () => {
    await menu.focus()
    await page.keyboard.press('Enter')
    await app.getByRole('menuitem', { name: 'Delete' }).press('Enter')
    await expect(button(app, 'Keep')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
  })

  await test.step('cleared filters give it to the heading', async () => {
    await app.getByRole('searchbox').fill('nothing of the kind')
    await button(app, 'Clear filters').focus()
    await page.keyboard.press('Enter')
    await expect(app.getByRole('heading', { name: 'History' })).toBeFocused()
  })

  await test.step('what leads to another section gives it to the tab there', async () => {
    await menu.focus()
    await page.keyboard.press('Enter')
    await app.getByRole('menuitem', { name: 'Fire again' }).press('Enter')
    await expect(app.getByRole('tab', { name: 'Fire', exact: true })).toBeFocused()
    await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
  })
})

test.describe('a gate', () => {
  test.use({ expectedConsole: failedRequests })

  test('can be left with the keyboard', async ({ page, openApp, portal }) => {
    await portal.faults({ method: 'batch', kind: 'body', body: '<html></html>', executed: true })
    const app = await openApp()
    const again = app.getByRole('button', { name: 'Try again' })
    await expect(again).toBeVisible()
    await portal.faults()
    await page.locator('iframe').focus()
    await walkTo(page, app, again)
    await page.keyboard.press('Enter')
    await expect(app.getByRole('button', { name: 'Fire trigger' })).toBeVisible()
  })
})
