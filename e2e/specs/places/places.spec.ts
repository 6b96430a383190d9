import type { FrameLocator, Page } from '@playwright/test'

import {
  bind,
  clientWithDeal,
  fireButton,
  moved,
  openDesigner,
  openMenu,
  openRowMenu,
  openTab,
  pickTrigger,
  recentRows,
  slider,
} from '#e2e/screens/places.ts'
import { expect } from '#e2e/support/expect.ts'
import { failedRequests, nightIf, test } from '#e2e/support/fixtures.ts'
import { type PortalControl, callRest } from '#e2e/support/portal-control.ts'

test.beforeEach(() => test.slow())

for (const [type, stem, typeId, base, pipeline, trigger] of [
  ['Lead', 'LEAD', 1, '/crm/lead', 0, 'Documents checked'],
  ['Deal', 'DEAL', 2, '/crm/deal', 0, 'Contract signed'],
  ['Estimate', 'QUOTE', 7, '/crm/type/7', 0, 'Contract signed'],
  ['Invoice', 'SMART_INVOICE', 31, '/crm/type/31', 5, 'Payment received'],
  ['Equipment purchase', 'DYNAMIC_177', 177, '/crm/type/177', 7, 'Documents checked'],
] as const) {
  test(`${type}: each of its places opens and fires on its record${nightIf(type !== 'Deal')}`, async ({
    page,
    portal,
    servers,
  }) => {
    await bind(portal, servers.appUrl, stem)
    const ids = await portal.addRecords({ typeId, count: 4, categoryId: pipeline })
    const [inTab = 0, inMenu = 0, inList = 0, inDesigner = 0] = ids

    const tab = await openTab(page, portal, `${base}/details/${inTab}/`)
    await pickTrigger(tab, trigger)
    await fireButton(tab).click()
    await expect(tab).toReport(moved)
    await expect(page.locator('#reload-count')).toHaveAttribute('data-reload-count', '1')

    const menu = await openMenu(page, portal, `${base}/details/${inMenu}/`)
    await menu.getByRole('radio', { name: trigger }).check()
    await fireButton(menu).click()
    await expect(menu).toReport(moved)
    await menu.getByRole('button', { name: 'Close' }).first().click()
    await expect(page.getByRole('dialog')).toHaveCount(0)

    const row = new RegExp(`^Actions for .* ${inList}$`)
    const list = await openRowMenu(page, portal, `${base}/list/`, row)
    const fired = list.getByRole('radio', { name: trigger })
    await expect(fired).toHaveAccessibleDescription(/last fired \d/)
    await fired.check()
    await fireButton(list).click()
    await expect(list).toReport(moved)
    await expect(page.locator('#reload-count')).toHaveAttribute('data-reload-count', '1')

    for (const id of [inTab, inMenu, inList]) await expect(portal).toHaveFired({ typeId, id }, 1)
    if (stem === 'QUOTE') return
    const designer = await openDesigner(page, portal, `${base}/automation/${pipeline}/`)
    await designer.getByRole('combobox', { name: 'Record' }).fill(String(inDesigner))
    await pickTrigger(designer, trigger)
    await designer.getByRole('button', { name: 'Fire and watch' }).click()
    await expect(designer).toReport(moved)
    await expect(portal).toHaveFired({ typeId, id: inDesigner }, 1)
  })
}

for (const [type, stem, typeId, base] of [
  ['Contact', 'CONTACT', 3, '/crm/contact'],
  ['Company', 'COMPANY', 4, '/crm/company'],
] as const) {
  test(`${type}: its places say that a deal will move, and fire once${nightIf(type === 'Company')}`, async ({
    page,
    portal,
    servers,
  }) => {
    await bind(portal, servers.appUrl, stem)
    const id = await clientWithDeal(portal, typeId)
    const card = `${base}/details/${id}/`

    const tab = await openTab(page, portal, card)
    await expect(tab.getByText(/One firing reaches its current deal/)).toBeVisible()
    await pickTrigger(tab, 'Client requested changes')
    await fireButton(tab).click()
    await expect(portal).toHaveFired({ typeId, id }, 1)

    const menu = await openMenu(page, portal, card)
    await expect(menu.getByText(`${type} #${id}`)).toBeVisible()
    await menu.getByRole('radio', { name: 'Contract signed' }).check()
    await fireButton(menu).click()
    await expect(portal).toHaveFired({ typeId, id }, 2)

    const row = `Actions for ${(await portal.record(typeId, id))?.title}`
    const list = await openRowMenu(page, portal, `${base}/list/`, row)
    await expect(list.getByText(`${type} #${id}`)).toBeVisible()
    await list.getByRole('radio', { name: 'Payment received' }).check()
    await fireButton(list).click()
    await expect(portal).toHaveFired({ typeId, id }, 3)
  })
}

test.describe('in a deal’s card', () => {
  test.beforeEach(({ portal, servers }) => bind(portal, servers.appUrl, 'DEAL'))

  test('a firing that moves nothing refreshes nothing @night', async ({ page, portal }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await pickTrigger(app, 'Feedback received')
    await fireButton(app).click()
    await expect(app).toReport(['Accepted, but the stage has not changed'])
    await expect(page.locator('#reload-count')).toHaveAttribute('data-reload-count', '0')
    await app.getByRole('button', { name: 'Refresh card' }).click()
    await expect(page.locator('#reload-count')).toHaveAttribute('data-reload-count', '1')
  })

  test('lists what was fired there @night', async ({ page, portal }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const card = `/crm/deal/details/${id}/`
    const first = await openTab(page, portal, card)
    await pickTrigger(first, 'Contract signed')
    await fireButton(first).click()
    await expect(recentRows(first).last()).toContainText('Prepayment invoice')
    const rows = recentRows(await openTab(page, portal, card))
    await expect(rows).toHaveCount(2)
    await expect(rows.last()).toContainText('Contract signed')
    await expect(rows.last()).toContainText('Prepayment invoice')
  })

  test('sends nothing without a trigger', async ({ page, portal }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await fireButton(app).click()
    await expect(app.getByText('Choose a trigger from the list.')).toBeVisible()
    expect(await portal.executes()).toEqual([])
  })

  test('the console opens in a slider with the record and the trigger, and fires nothing @night', async ({
    page,
    portal,
  }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await pickTrigger(app, 'Contract signed')
    await app.getByRole('button', { name: 'Open console' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toHaveCSS('--slider-width', '900px')
    const opened = slider(page)
    await expect(opened.getByRole('tab', { name: 'Triggers' })).toBeVisible()
    await expect(opened.getByRole('combobox', { name: 'Record' })).toHaveValue(String(id))
    await expect(opened.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
    expect(await portal.executes()).toEqual([])
  })

  test('asks to save a new record first @night', async ({ page, portal, servers }) => {
    await bind(portal, servers.appUrl, 'QUOTE')
    await portal.settings({ frame: { recordId: 0 } })
    const [deal] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const [estimate] = await portal.addRecords({ typeId: 7, count: 1, categoryId: 0 })
    for (const open of [
      () => openTab(page, portal, `/crm/deal/details/${deal}/`),
      () => openMenu(page, portal, `/crm/deal/details/${deal}/`),
      () => openMenu(page, portal, `/crm/type/7/details/${estimate}/`),
    ]) {
      const app = await open()
      await expect(app.getByRole('heading', { name: 'Save the record first' })).toBeVisible()
    }
    expect(await portal.executes()).toEqual([])
  })

  test('shows the whole app in an unknown place', async ({ page, portal }) => {
    await portal.settings({ frame: { placement: 'CRM_DEAL_ACTIVITY_TIMELINE_MENU' } })
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await expect(app.getByRole('tab', { name: 'Triggers' })).toBeVisible()
  })

  for (const [place, open] of [
    ['the card’s tab', (page, portal, id) => openTab(page, portal, `/crm/deal/details/${id}/`)],
    ['the card’s menu', (page, portal, id) => openMenu(page, portal, `/crm/deal/details/${id}/`)],
    [
      'the list’s menu',
      (page, portal, id) => openRowMenu(page, portal, '/crm/deal/list/', new RegExp(` ${id}$`)),
    ],
    ['the designer', (page, portal) => openDesigner(page, portal, '/crm/deal/automation/0/')],
  ] satisfies [
    string,
    (page: Page, portal: PortalControl, id: number) => Promise<FrameLocator>,
  ][]) {
    test(`shows a user who is no administrator no form: ${place}${nightIf(place !== 'the card’s tab')}`, async ({
      page,
      portal,
    }) => {
      const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
      await portal.settings({ user: 'employee' })
      const app = await open(page, portal, id)
      await expect(
        app.getByRole('heading', { name: 'Only a Bitrix24 administrator can fire triggers' }),
      ).toBeVisible()
      await expect(app.getByRole('combobox')).toHaveCount(0)
      await expect(app.getByRole('radio')).toHaveCount(0)
      await expect(app.getByRole('button', { name: /^Fire/ })).toHaveCount(0)
      expect(await portal.executes()).toEqual([])
    })
  }

  test('leads to the console when there are no triggers @night', async ({ page, portal }) => {
    for (const { code } of (await portal.state()).triggers) {
      await callRest(portal, 'crm.automation.trigger.delete', { CODE: code })
    }
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await expect(app.getByRole('heading', { name: 'No triggers yet' })).toBeVisible()
    await app.getByRole('button', { name: 'Open console' }).click()
    await expect(slider(page).getByRole('tab', { name: 'Triggers' })).toBeVisible()
  })
})

test.describe('over the automation rules', () => {
  test.beforeEach(({ portal, servers }) => bind(portal, servers.appUrl, 'DEAL'))

  test('fires on the sample record again after a rule has changed @night', async ({
    page,
    portal,
  }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    // More than one page of results, all newer and in another pipeline.
    await portal.addRecords({ typeId: 2, count: 60, categoryId: 3 })
    const app = await openDesigner(page, portal, '/crm/deal/automation/0/')
    await expect(app.getByRole('heading', { name: 'Fire and watch: Deal · Sales' })).toBeVisible()
    await app.getByRole('combobox', { name: 'Record' }).press('ArrowDown')
    await app.getByRole('option').first().click()
    await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue(`Deal ${id}`)
    await expect(app.getByText('This pipeline has no record yet')).toHaveCount(0)
    await pickTrigger(app, 'Feedback received')
    await app.getByRole('button', { name: 'Fire and watch' }).click()
    await expect(app).toReport(['Accepted, but the stage has not changed'])
    await page.keyboard.press('Escape')

    await portal.addRule({
      typeId: 2,
      categoryId: 0,
      stageId: 'EXECUTING',
      code: 'feedback_received',
    })
    // The last trigger is still chosen.
    const again = await openDesigner(page, portal, '/crm/deal/automation/0/')
    await again.getByRole('button', { name: 'Fire and watch' }).click()
    await expect(again).toReport(moved)
  })

  test('says that a record is in another pipeline @night', async ({ page, portal }) => {
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 3 })
    const app = await openDesigner(page, portal, '/crm/deal/automation/0/')
    await app.getByRole('combobox', { name: 'Record' }).fill(String(id))
    await expect(app.getByText('This record is in another pipeline')).toBeVisible()
  })
})

test.describe('when the record cannot be used', () => {
  test.use({ expectedConsole: failedRequests })

  test('says that it was deleted and sends nothing', async ({ page, portal, servers }) => {
    await bind(portal, servers.appUrl, 'DEAL')
    await portal.settings({ frame: { recordId: 999_999 } })
    const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/deal/details/${id}/`)
    await expect(app.getByText('There is no such record: Deal #999999').first()).toBeVisible()
    await pickTrigger(app, 'Contract signed')
    await fireButton(app).click({ force: true })
    expect(await portal.executes()).toEqual([])
  })

  test('says that leads are switched off @night', async ({ page, portal, servers }) => {
    await portal.settings({ leadMode: 2 })
    await bind(portal, servers.appUrl, 'LEAD')
    const [id] = await portal.addRecords({ typeId: 1, count: 1, categoryId: 0 })
    const app = await openTab(page, portal, `/crm/lead/details/${id}/`)
    await expect(app.getByText(/Leads are switched off/).first()).toBeVisible()
    expect(await portal.executes()).toEqual([])
  })
})
