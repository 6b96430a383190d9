import { expectOutcome, fire } from '#e2e/screens/fire.ts'
import {
  askPortal,
  callsOf,
  fillRegisterForm,
  openTriggers,
  paramsOf,
  rowOf,
  triggerMethods,
} from '#e2e/screens/triggers.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'

test('an empty portal shows the three steps until the first trigger exists', async ({
  openApp,
  portal,
}) => {
  for (const { code } of (await portal.state()).triggers) {
    await askPortal(portal, triggerMethods.remove, { CODE: code })
  }
  const app = await openTriggers(openApp)
  await expect(app.getByText('No triggers yet')).toBeVisible()
  await expect(app.getByRole('listitem').first()).toContainText('Register a trigger')

  const form = await fillRegisterForm(app, { name: 'Договор подписан' })
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('dogovor_podpisan')
  await form.getByRole('button', { name: 'Register trigger' }).click()

  await expect(app.getByRole('status').getByText(/“Договор подписан” is registered/)).toBeVisible()
  await expect(rowOf(app, 'dogovor_podpisan')).toContainText('Договор подписан')
  await expect(app.getByText('No triggers yet')).toHaveCount(0)
  const calls = await callsOf(portal, triggerMethods.add)
  expect(calls.map(paramsOf)).toEqual([{ CODE: 'dogovor_podpisan', NAME: 'Договор подписан' }])
  expect((await portal.state()).triggers).toEqual([
    { code: 'dogovor_podpisan', name: 'Договор подписан' },
  ])
  await expect(app.getByRole('button', { name: 'New trigger' })).toBeFocused()
})

test('reports what Bitrix24 would refuse at its field and sends nothing', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  const form = await fillRegisterForm(app, { name: '', code: '' })
  const name = form.getByRole('textbox', { name: 'Name' })
  const code = form.getByRole('textbox', { name: 'Code' })
  const submit = form.getByRole('button', { name: 'Register trigger' })

  await submit.click()
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/Type a name/)
  await expect(code).toHaveAccessibleDescription(/Type a code/)
  for (const [typed, complaint] of [
    ['a b', /Only Latin letters/],
    ['код', /Only Latin letters/],
    ['0', /a lone 0/],
    ['x'.repeat(51), /50 characters/],
    ['goods_shipped', /registered already/],
  ] as const) {
    await fillRegisterForm(app, { name: 'Any', code: typed })
    await submit.click()
    await expect(code).toHaveAccessibleDescription(complaint)
    await expect(code).toHaveValue(typed)
    await expect(code).toBeFocused()
  }
  await fillRegisterForm(app, { name: '0', code: 'fine' })
  await submit.click()
  await expect(name).toHaveAccessibleDescription(/a lone 0/)
  expect(await callsOf(portal, triggerMethods.add)).toEqual([])

  await name.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'New trigger' })).toBeFocused()
})

test('does not rename a trigger that someone else has registered in the meantime @night', async ({
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  const form = await fillRegisterForm(app, { name: 'Call came', code: 'call_came' })
  await askPortal(portal, triggerMethods.add, { CODE: 'call_came', NAME: 'Theirs' })
  await form.getByRole('button', { name: 'Register trigger' }).click()
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveAccessibleDescription(
    /registered already/,
  )
  await expect(rowOf(app, 'call_came')).toContainText('Theirs')
  expect(await callsOf(portal, triggerMethods.add)).toHaveLength(1)
})

test('warns of codes that differ only in letter case @night', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  const form = await fillRegisterForm(app, { name: 'Other', code: 'Goods_Shipped' })
  await expect(form.getByRole('status')).toContainText('“goods_shipped”, which differs only in')
  await form.getByRole('button', { name: 'Register trigger' }).click()
  await expect(form.getByRole('alert')).toContainText('renamed that trigger')
  await expect(rowOf(app, 'goods_shipped')).toContainText('Other')
  expect((await portal.state()).triggers).toHaveLength(6)
})

test('renames a trigger by registering its code again', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Rename “Goods shipped”' }).click()
  const form = app.getByRole('form', { name: 'Rename goods_shipped' })
  const name = form.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/when its code is registered again/)
  await name.fill('  Parcel "sent" ')
  await name.press('Enter')
  await expect(app.getByRole('status').getByText('Renamed to “Parcel "sent"”.')).toBeVisible()
  await expect(rowOf(app, 'goods_shipped')).toContainText('Parcel "sent"')
  expect((await callsOf(portal, triggerMethods.add)).map(paramsOf)).toEqual([
    { CODE: 'goods_shipped', NAME: 'Parcel "sent"' },
  ])
  await expect(app.getByRole('button', { name: 'Rename “Parcel "sent"”' })).toBeFocused()

  await app.getByRole('button', { name: 'Rename “Payment received”' }).click()
  await app.getByRole('button', { name: 'Save name' }).click()
  expect(await callsOf(portal, triggerMethods.add)).toHaveLength(1)
})

test('asks before deleting and can be cancelled', async ({ openApp, portal }) => {
  const app = await openTriggers(openApp)
  const opener = app.getByRole('button', { name: 'Delete “Contract signed”' })
  await opener.click()
  const question = app.getByRole('group', { name: 'Delete “Contract signed”?' })
  await expect(question.getByRole('button', { name: 'Keep' })).toBeFocused()
  await expect(question).toContainText('On the stages where it is placed it stays')
  // This browser has not seen it move a record.
  await question.getByRole('button', { name: 'Look for it in the automation rules' }).click()
  await expect(
    question.getByRole('link', { name: 'Automation rules: Deal · Partners' }),
  ).toBeVisible()
  await question.getByRole('button', { name: 'Keep' }).press('Escape')
  await expect(question).toHaveCount(0)
  await expect(opener).toBeFocused()
  expect(await callsOf(portal, triggerMethods.remove)).toEqual([])
  expect(await callsOf(portal, 'app.option.set')).toEqual([])
})

test('the rules of a deleted trigger stay and work again once it is registered again', async ({
  openApp,
  portal,
}) => {
  const rules = (await portal.state()).rules.filter(({ code }) => code === 'contract_signed')
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Delete “Contract signed”' }).click()
  await app.getByRole('button', { name: 'Delete trigger' }).click()

  await expect(app.getByRole('status').getByText('“Contract signed” is deleted.')).toBeVisible()
  await expect(app.getByRole('table').getByText('contract_signed')).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'New trigger' })).toBeFocused()
  const left = app.getByRole('list', { name: 'Still to be removed from the stages' })
  await expect(left).toContainText('contract_signed')
  const state = await portal.state()
  expect(state.triggers.map(({ code }) => code)).not.toContain('contract_signed')
  expect(state.rules.filter(({ code }) => code === 'contract_signed')).toEqual(rules)

  const form = await fillRegisterForm(app, { name: 'Contract signed', code: 'contract_signed' })
  await expect(form.getByRole('status')).toContainText('This code was used before.')
  await form.getByRole('button', { name: 'Register trigger' }).click()
  await expect(rowOf(app, 'contract_signed')).toBeVisible()
  await expect(left).toHaveCount(0)

  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  await askPortal(portal, 'crm.automation.trigger.execute', {
    CODE: 'contract_signed',
    OWNER_TYPE_ID: 2,
    OWNER_ID: id,
  })
  expect((await portal.record(2, id))?.stageId).toBe('PREPAYMENT_INVOICE')
})

test('says where a trigger has worked before and after it is deleted @night', async ({
  openApp,
  portal,
}) => {
  const [id = 0] = await portal.addRecords({ typeId: 2, count: 1, categoryId: 0, stageId: 'NEW' })
  const app = await openApp()
  await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
  await expectOutcome(app, 'Stage changed')
  await app.getByRole('tab', { name: 'Triggers' }).click()

  await app.getByRole('button', { name: 'Delete “Contract signed”' }).click()
  const seen = app.getByRole('navigation', { name: 'Seen at work in:' })
  await expect(seen.getByRole('link')).toHaveAccessibleName('Automation rules: Deal · Sales')
  await app.getByRole('button', { name: 'Delete trigger' }).click()
  const left = app.getByRole('list', { name: 'Still to be removed from the stages' })
  await expect(left.getByRole('link', { name: 'Automation rules: Deal · Sales' })).toBeVisible()
})

test('every administrator sees the reminder until it is ticked off @night', async ({
  page,
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  await app.getByRole('button', { name: 'Delete “Goods shipped”' }).click()
  await app.getByRole('button', { name: 'Delete trigger' }).click()
  const left = app.getByRole('list', { name: 'Still to be removed from the stages' })
  await expect(left).toContainText('goods_shipped')

  await page.reload()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await left.getByRole('button', { name: 'Look for it in the automation rules' }).click()
  await expect(left.getByRole('link', { name: 'Automation rules: Deal · Sales' })).toBeVisible()
  await left.getByRole('button', { name: '“Goods shipped” is removed from the stages' }).click()
  await expect(left).toHaveCount(0)
  // It disappears before the portal has stored it.
  await expect
    .poll(async () => JSON.stringify((await portal.state()).appOptions))
    .not.toContain('goods_shipped')

  await page.reload()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await expect(rowOf(app, 'contract_signed')).toBeVisible()
  await expect(left).toHaveCount(0)
})

test('keeps what was typed on other tabs and after a reload, until it is cancelled @night', async ({
  page,
  openApp,
  portal,
}) => {
  const app = await openTriggers(openApp)
  const form = await fillRegisterForm(app, { name: 'Звонок', code: 'my.own' })
  await app.getByRole('tab', { name: 'Fire' }).click()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('my.own')

  await page.reload()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Звонок')
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('my.own')
  await form.getByRole('textbox', { name: 'Name' }).fill('Другое')
  await expect(form.getByRole('textbox', { name: 'Code' })).toHaveValue('my.own')

  await form.getByRole('button', { name: 'Cancel' }).click()
  await page.reload()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await expect(app.getByRole('button', { name: 'New trigger' })).toBeVisible()
  await expect(form).toHaveCount(0)
  expect(await callsOf(portal, triggerMethods.add)).toEqual([])
})
