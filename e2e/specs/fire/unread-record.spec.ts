import { fillFireForm } from '#e2e/screens/fire.ts'
import {
  bind,
  fireButton,
  openDesigner,
  openMenu,
  openTab,
  pickTrigger,
} from '#e2e/screens/places.ts'
import { expect, resultPanel } from '#e2e/support/expect.ts'
import { failedRequests, test } from '#e2e/support/fixtures.ts'
import { executeMethod, type PortalControl } from '#e2e/support/portal-control.ts'

const contact = { typeId: 3, id: 1 }
const card = `/crm/contact/details/${contact.id}/`

/** Delays the next list, which is the record's own, until after the test. */
function holdRecord(portal: PortalControl) {
  return portal.faults({ method: 'crm.item.list', kind: 'delay', ms: 55_000, times: 1 })
}

test('nothing is fired on a record that is still being read: Fire screen', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', trigger: 'contract_signed' })
  await holdRecord(portal)
  const record = app.getByRole('combobox', { name: 'Record' })
  await record.fill('1')
  for (const keys of ['Enter', 'Control+Enter', 'Meta+Enter']) await record.press(keys)
  await expect(fireButton(app)).toHaveAccessibleDescription('Reading Contact #1 …')
  await fireButton(app).press('Enter')
  await expect(app.getByText('Pick a record and a trigger.')).toBeVisible()
  expect(await portal.executes()).toEqual([])
})

test('the button keeps the focus while the reason why it is disabled goes away', async ({
  openApp,
}) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
  for (const id of ['1041', '1042', '99999', '1042']) {
    await app.getByRole('combobox', { name: 'Record' }).fill(id)
    await fireButton(app).focus()
    await expect(fireButton(app)).toHaveAttribute('aria-disabled', 'true')
    if (id === '99999') await expect(app.getByText('There is no such record').first()).toBeVisible()
    else await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
    await expect(fireButton(app)).toBeFocused()
  }
})

test('nothing is fired on a record that is still being read: card and menu', async ({
  page,
  portal,
  servers,
}) => {
  await bind(portal, servers.appUrl, 'CONTACT')
  await test.step('tab', async () => {
    await holdRecord(portal)
    const app = await openTab(page, portal, card)
    await pickTrigger(app, 'Contract signed')
    const trigger = app.getByRole('combobox', { name: 'Trigger' })
    await trigger.press('Enter')
    await trigger.press('Control+Enter')
    await expect(fireButton(app)).toHaveAccessibleDescription('Reading Contact #1 …')
    await fireButton(app).press('Enter')
  })
  await test.step('menu', async () => {
    await holdRecord(portal)
    const app = await openMenu(page, portal, card)
    const choice = app.getByRole('radio', { name: 'Contract signed' })
    await choice.check()
    await choice.press('Enter')
    await choice.press('Control+Enter')
    await expect(fireButton(app)).toHaveAccessibleDescription('Reading Contact #1 …')
  })
  expect(await portal.executes()).toEqual([])
})

test('Enter in a field accepts what is typed and never fires', async ({
  page,
  openApp,
  portal,
  servers,
}) => {
  await bind(portal, servers.appUrl, 'DEAL')
  await test.step('Fire screen: a code left by Tab and a number', async () => {
    const app = await openApp()
    await fillFireForm(app, { type: 'Deal' })
    const trigger = app.getByRole('combobox', { name: 'Trigger' })
    await trigger.fill('contract_signed')
    await trigger.press('Tab')
    await expect(trigger).toHaveValue('Contract signed')
    const record = app.getByRole('combobox', { name: 'Record' })
    await record.fill('1042')
    await record.press('Enter')
    await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
    await record.press('Enter')
    await trigger.fill('payment RECEIVED')
    await trigger.press('Enter')
    await trigger.press('Tab')
    await expect(trigger).toHaveValue('Payment received')
    await expect(app.getByText('Pick a record and a trigger.')).toBeVisible()
  })
  await test.step('tab in a card', async () => {
    const app = await openTab(page, portal, '/crm/deal/details/1042/')
    await pickTrigger(app, 'Contract signed')
    await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
    await app.getByRole('combobox', { name: 'Trigger' }).press('Enter')
  })
  await test.step('menu of a card', async () => {
    const app = await openMenu(page, portal, '/crm/deal/details/1042/')
    await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
    const choice = app.getByRole('radio', { name: 'Contract signed' })
    await choice.check()
    await choice.press('Enter')
  })
  await test.step('designer, where Ctrl + Enter fires', async () => {
    const app = await openDesigner(page, portal, '/crm/deal/automation/0/')
    await pickTrigger(app, 'Contract signed')
    const record = app.getByRole('combobox', { name: 'Record' })
    await record.fill('1042')
    const button = app.getByRole('button', { name: 'Fire and watch' })
    await expect(button).not.toHaveAttribute('aria-disabled')
    await record.press('Enter')
    expect(await portal.executes()).toEqual([])
    await record.press('Control+Enter')
    await expect(resultPanel(app)).toContainText('Deal #1042')
    await expect(portal).toHaveFired({ id: 1042 }, 1)
  })
})

test.describe('a record whose reading failed', () => {
  test.use({ expectedConsole: failedRequests })

  test('is fired only by "Fire anyway"; a contact’s deals still give the proof', async ({
    openApp,
    portal,
  }) => {
    test.slow()
    const app = await openApp()
    await fillFireForm(app, { type: 'Contact', trigger: 'contract_signed' })
    await portal.faults({
      method: 'crm.item.list',
      kind: 'error',
      http: 400,
      error: 'ERROR_CORE',
      error_description: 'SQL query error!',
      times: 1,
    })
    const record = app.getByRole('combobox', { name: 'Record' })
    await record.fill('1')
    await expect(app.getByText('Contact #1 could not be read').first()).toBeVisible()
    await record.press('Control+Enter')
    await fireButton(app).press('Enter')
    expect(await portal.executes()).toEqual([])

    await app.getByRole('button', { name: 'Fire anyway' }).click()
    await expect(app).toReport([
      'Stage changed',
      'Bitrix24 picked Deal #1042 of 3 open deals of this client.',
    ])
    await expect(portal).toHaveFired(contact, 1)
    const received = (await portal.log()).map(({ method }) => method)
    expect(received.slice(0, received.indexOf(executeMethod))).toContain('batch')
  })
})
