import { fire } from '#e2e/screens/fire.ts'
import { openTriggers, pasted, rowOf, violationsOf } from '#e2e/screens/triggers.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

test('lists the triggers, finds them and copies their codes', async ({ page, openApp }) => {
  const app = await openTriggers(openApp)
  await expect(app.getByRole('button', { name: /^Fire “/ })).toHaveCount(6)
  await expect(rowOf(app, 'goods_shipped')).toContainText('Goods shipped')

  const search = app.getByRole('searchbox', { name: 'Search by name or code' })
  await search.fill('SIGNED contract')
  await expect(app.getByRole('status').getByText('1 trigger')).toBeVisible()
  await expect(rowOf(app, 'contract_signed')).toBeVisible()
  await search.fill('documents_')
  await expect(rowOf(app, 'documents_checked')).toBeVisible()
  await expect(app.getByRole('button', { name: /^Fire “/ })).toHaveCount(1)
  await search.fill('nothing like it')
  await expect(app.getByText('No trigger matches “nothing like it”.')).toBeVisible()
  await app.getByRole('button', { name: 'Clear search' }).click()
  await expect(app.getByRole('button', { name: /^Fire “/ })).toHaveCount(6)

  await app.getByRole('button', { name: 'Copy code payment_received' }).click()
  await expect(app.getByRole('status').getByText('Code copied')).toBeAttached()
  expect(await pasted(page, app)).toBe('payment_received')
})

test('fills a trigger in on the Fire tab without firing it', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Fire “Goods shipped”' }).click()
  await expect(app.getByRole('tab', { name: 'Fire' })).toHaveAttribute('aria-selected', 'true')
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Goods shipped')
  expect(await portal.executes()).toEqual([])
})

test('counts the firings of each trigger @night', async ({ page, openApp, portal }) => {
  const [id] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const app = await openTriggers(openApp)
  await expect(rowOf(app, 'contract_signed')).toContainText('not yet')
  await app.getByRole('button', { name: 'Fire “Contract signed”' }).click()
  await fire(app, { type: 'Deal', record: String(id) })
  await expect(app).toReport(['Stage changed'])

  await fire(app, { type: 'Deal', record: String(id), trigger: 'feedback_received' })
  await expect(app).toReport(['Accepted, but the stage has not changed'])

  // Too narrow for columns: each row becomes a card with the same content.
  await page.setViewportSize({ width: 600, height: 900 })
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  const moved = rowOf(app, 'contract_signed').getByRole('cell', { name: '1 record moved' })
  await expect(moved).toBeVisible()
  await expect(moved).toContainText(/last \d/)
  await expect(moved).not.toContainText('did not move')
  const stayed = rowOf(app, 'feedback_received').getByRole('cell', {
    name: '1 record did not move',
  })
  await expect(stayed).toBeVisible()
  await expect(stayed).toContainText(/last \d/)
  await expect(rowOf(app, 'goods_shipped')).toContainText('not yet')
})

test('opens the automation rules of a pipeline in the portal @night', async ({ page, openApp }) => {
  const app = await openTriggers(openApp)
  await app.getByRole('link', { name: 'Automation rules: Deal · Partners' }).click()
  const slider = page.getByRole('dialog')
  await expect(slider.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(
    'Automation rules',
  )
  await expect(slider.locator('iframe')).toHaveAttribute('src', /\/crm\/deal\/automation\/3\//)
})

test('shows ready-made code for a record and copies all of it', async ({
  page,
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Use “Goods shipped” from code' }).click()
  const panel = app.getByRole('region', { name: 'Fire “Goods shipped” from your own program' })
  await expect(panel).toContainText('An inbound webhook cannot do it')
  await expect(panel.getByRole('region', { name: 'Code: cURL' })).toContainText('"OWNER_ID":0')
  await panel.getByRole('textbox', { name: 'Record number' }).fill('1042')
  const code = panel.getByRole('region', { name: 'Code: cURL' })
  await expect(code).toContainText(
    '{"CODE":"goods_shipped","OWNER_TYPE_ID":2,"OWNER_ID":1042,"auth":"PUT_ACCESS_TOKEN_HERE"}',
  )
  await expect(code).toContainText(`${portal.url}/rest/crm.automation.trigger.execute`)

  await panel.getByRole('button', { name: /Language/ }).click()
  await app.getByRole('option', { name: 'Python, b24pysdk' }).click()
  const python = panel.getByRole('region', { name: 'Code: Python, b24pysdk' })
  await expect(python).toContainText('code="goods_shipped",')
  await panel.getByRole('button', { name: 'Copy code' }).click()
  await expect(panel.getByRole('button', { name: 'Code copied' })).toBeVisible()
  // A search box has one line: line ends become spaces.
  const whole = ((await python.textContent()) ?? '').trim()
  expect((await pasted(page, app)).trim()).toBe(whole.replaceAll('\n', ' '))
  expect(await portal.executes()).toEqual([])
})

test('a copied link opens the filled form and fires nothing', async ({ page, openApp, portal }) => {
  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0 })
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Use “Contract signed” from code' }).click()
  const copy = app.getByRole('button', { name: 'Copy a link to the filled form' })
  await expect(copy).toHaveCount(0)
  await app.getByRole('textbox', { name: 'Record number' }).fill(String(id))
  await copy.click()
  await expect(app.getByRole('button', { name: 'Link copied' })).toBeVisible()
  const link = await pasted(page, app)
  expect(link).toBe(`${portal.url}/marketplace/app/5/?type=2&id=${id}&trigger=contract_signed`)

  await page.goto(link)
  await expect(app.getByRole('link', { name: 'Open record' })).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue(String(id))
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('Contract signed')
  expect(await portal.executes()).toEqual([])
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
  await expect(app).toReport(['Stage changed'])
  await expect(portal).toHaveFired({ id }, 1)
})

test('fills in only the valid parts of a changed link @night', async ({ openApp, portal }) => {
  // The form held a record of another type before.
  const before = await openApp('/marketplace/app/5/?type=2&id=1042')
  await expect(before.getByRole('link', { name: 'Open record' })).toBeVisible()
  const link = '/marketplace/app/5/?type=1&id=1%27%3B--&trigger=%3Cscript%3E'
  const app = await openApp(link)
  await expect(app.getByRole('button', { name: 'Lead Object type' })).toBeVisible()
  await expect(app.getByRole('combobox', { name: 'Record' })).toHaveValue('')
  await expect(app.getByRole('combobox', { name: 'Trigger' })).toHaveValue('')
  expect(await portal.executes()).toEqual([])
})

for (const width of [1280, 360]) {
  test(`each part of the screen passes the accessibility rules at ${width} px @night`, async ({
    page,
    openApp,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    const app = await openTriggers(openApp)
    expect(await violationsOf(page)).toEqual([])
    for (const opener of [
      'New trigger',
      'Rename “Goods shipped”',
      'Use “Goods shipped” from code',
      'Delete “Goods shipped”',
    ]) {
      await app.getByRole('button', { name: opener, exact: true }).click()
      expect(await violationsOf(page)).toEqual([])
    }
    await app.getByRole('button', { name: 'Delete trigger' }).click()
    await expect(app.getByText('“Goods shipped” is deleted.')).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
    const overflow = await app
      .locator('html')
      .evaluate((root) => root.scrollWidth - root.clientWidth)
    expect(overflow).toBe(0)
  })
}
