import type { FrameLocator } from '@playwright/test'

import { fillFireForm } from '#e2e/screens/fire.ts'
import { expect, fireAt } from '#e2e/support/expect.ts'
import { appFrame, test } from '#e2e/support/fixtures.ts'
import { newDeals } from '#e2e/support/portal-control.ts'

const record = (app: FrameLocator) => app.getByRole('combobox', { name: 'Record' })
const trigger = (app: FrameLocator) => app.getByRole('combobox', { name: 'Trigger' })
const objectType = (app: FrameLocator) => app.getByRole('button', { name: /Object type/ })
const fireButton = (app: FrameLocator) =>
  app.getByRole('button', { name: 'Fire trigger', exact: true })

const foreign = (id: number) => `https://old-name.example/crm/deal/details/${id}/`

const moved = (id: number) => ['Stage changed', `The stage of Deal #${id}`]

test('invalid input is reported at its field, kept, and not sent', async ({
  page,
  openApp,
  portal,
}) => {
  const app = await openApp()

  await test.step('an empty form: every field shows an error, the first gets the focus', async () => {
    await fireButton(app).click()
    await expect(app.getByText('Please check 3 fields.')).toBeVisible()
    await expect(app.getByText('Choose an object type.')).toBeVisible()
    await expect(app.getByText('Type the number of the record or paste its link.')).toBeVisible()
    await expect(app.getByText('Choose a trigger from the list.')).toBeVisible()
    await expect(objectType(app)).toBeFocused()
  })

  for (const [typed, error] of [
    ['25.5', 'This is neither a number nor a link of a card.'],
    ['-3', 'This is neither a number nor a link of a card.'],
    ['0', 'This is neither a number nor a link of a card.'],
    ['T3039_7', 'This portal has no such object type'],
  ] as const) {
    await test.step(`the record "${typed}"`, async () => {
      await fillFireForm(app, { type: 'Deal', record: typed })
      await record(app).press('Control+Enter')
      await expect(app.getByText(error)).toBeVisible()
      await expect(record(app)).toHaveValue(typed)
      await expect(record(app)).toBeFocused()
      await expect(record(app)).toHaveAttribute('aria-invalid', 'true')
      await page.keyboard.press('Escape')
      await expect(record(app)).toHaveValue(typed)
    })
  }

  await test.step('a trigger that is not in the list', async () => {
    await fillFireForm(app, { record: '1042' })
    await trigger(app).fill('no such trigger')
    await trigger(app).press('Control+Enter')
    await expect(app.getByText('Please check 1 field.')).toBeVisible()
    await expect(app.getByText('Choose a trigger from the list.')).toBeVisible()
    await expect(trigger(app)).toBeFocused()
    await expect(trigger(app)).toHaveValue('no such trigger')
    await page.keyboard.press('Escape')
    await expect(record(app)).toHaveValue('1042')
    await page.keyboard.press('Tab')
    await expect(trigger(app)).toHaveValue('no such trigger')
    await expect(
      app.getByText('No trigger is called “no such trigger”. Choose one from the list.'),
    ).toBeVisible()
  })

  expect(await portal.executes()).toEqual([])
})

test('a record that does not exist disables the button, which says why', async ({
  openApp,
  portal,
}) => {
  const [last = 0] = await portal.addRecords({ ...newDeals, count: 1 })
  const missing = last + 1
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', record: String(missing), trigger: 'contract_signed' })
  const reason = `There is no such record: Deal #${missing}`
  await expect(app.getByRole('status').getByText(reason)).toBeVisible()
  await expect(fireButton(app)).toHaveAttribute('aria-disabled', 'true')
  await expect(fireButton(app)).toHaveAccessibleDescription(reason)

  await fireButton(app).click({ force: true })
  await record(app).press('Control+Enter')
  await fireButton(app).press('Enter')
  await expect(app.getByText('Pick a record and a trigger.')).toBeVisible()
  await expect(portal).toHaveFired({ id: missing }, 0)

  await portal.addRecords({ ...newDeals, count: 1 })
  await app.getByRole('button', { name: 'Look again' }).click()
  await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
  await expect(app.getByText(reason)).toHaveCount(0)
})

test('a link, short code or bare number is recognised as soon as it is entered', async ({
  openApp,
  portal,
}) => {
  const app = await openApp()
  for (const [pasted, type, id] of [
    ['#1042', 'Choose a type', '#1042'],
    [`${portal.url}/crm/deal/details/1042/?IFRAME=Y`, 'Deal', '1042'],
    [`${portal.url}/crm/type/177/details/21/`, 'Equipment purchase', '21'],
    ['L_5', 'Lead', '5'],
    ['DEAL_1041', 'Deal', '1041'],
    ['SI_81', 'Invoice', '81'],
    ['Tb1_22', 'Equipment purchase', '22'],
    ['CO_1', 'Company', '1'],
    [`${portal.url}/crm/type/7/details/52/`, 'Estimate', '52'],
  ] as const) {
    await test.step(pasted, async () => {
      await record(app).fill(pasted)
      await expect(objectType(app)).toContainText(type)
      await expect(record(app)).toHaveValue(id)
    })
  }
  expect(await portal.executes()).toEqual([])
})

test('a type without automation says why, in the list and at the button @night', async ({
  openApp,
  portal,
}) => {
  await portal.settings({ leadMode: 2 })
  const app = await openApp()
  await objectType(app).click()
  for (const [name, reason] of [
    ['Lead', 'Leads are switched off on this portal.'],
    ['Site visit', 'Automation rules are switched off for this type.'],
  ] as const) {
    const option = app.getByRole('option', { name, exact: true })
    await expect(option).toHaveAttribute('aria-disabled', 'true')
    await expect(option).toContainText(reason)
  }
  await app.getByRole('listbox').press('Escape')

  await fillFireForm(app, {
    record: `${portal.url}/crm/type/1038/details/5/`,
    trigger: 'contract_signed',
  })
  await expect(fireButton(app)).toHaveAttribute('aria-disabled', 'true')
  await expect(fireButton(app)).toHaveAccessibleDescription(
    'Automation rules are switched off for this type. A trigger would do nothing.',
  )
  await fireButton(app).click({ force: true })
  expect(await portal.executes()).toEqual([])
})

test('fires once per press, by mouse or keyboard, held or double-clicked', async ({
  page,
  openApp,
  portal,
}) => {
  test.slow()
  const ids = await portal.addRecords({ ...newDeals, count: 5 })
  const app = await openApp()
  await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })

  /** A held key repeats, both before and after the answer. */
  async function hold(id: number) {
    for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter')
    await expect(app).toReport(moved(id))
    for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
  }
  const presses: [name: string, press: (id: number) => Promise<void>][] = [
    ['a double click', () => fireButton(app).dblclick()],
    [
      'Enter held on the button',
      async (id) => {
        await fireButton(app).focus()
        await hold(id)
      },
    ],
    ['Ctrl + Enter in a field', () => record(app).press('Control+Enter')],
    ['⌘ + Enter in a field', () => trigger(app).press('Meta+Enter')],
    [
      'Ctrl + Enter held',
      async (id) => {
        await page.keyboard.down('Control')
        await hold(id)
        await page.keyboard.up('Control')
      },
    ],
  ]
  for (const [at, [name, press]] of presses.entries()) {
    await test.step(name, async () => {
      const id = ids[at] ?? 0
      await fillFireForm(app, { record: String(id) })
      await expect(fireButton(app)).not.toHaveAttribute('aria-disabled')
      await press(id)
      await expect(app).toReport(moved(id))
    })
  }
  for (const id of ids) await expect(portal).toHaveFired({ id }, 1)
  expect(await portal.executes()).toHaveLength(ids.length)
})

test('a reload keeps what was typed', async ({ page, openApp, portal }) => {
  let app = await openApp()
  await fillFireForm(app, { type: 'Deal', trigger: 'goods_shipped' })
  await record(app).fill('terrace')
  await page.reload()
  app = appFrame(page)
  await expect(objectType(app)).toContainText('Deal')
  await expect(record(app)).toHaveValue('terrace')
  await expect(trigger(app)).toHaveValue('Goods shipped')
  expect(await portal.executes()).toEqual([])
})

test('a contact shows the note, and one of its deals moves @night', async ({ openApp, portal }) => {
  const app = await openApp()
  await fillFireForm(app, { type: 'Contact', trigger: 'contract_signed' })
  await expect(
    app.getByText(/^A contact or company never moves itself. One firing reaches its current deal/),
  ).toBeVisible()
  await fireAt(app, 1)
  await expect(app).toReport(['Stage changed'])
  await expect(portal).toHaveFired({ typeId: 3, id: 1 }, 1)
  const [call] = await portal.executes()
  expect(call?.effects).toMatchObject([{ typeId: 2 }])
})

test('a link of another portal fires only after a yes, which can be remembered', async ({
  openApp,
  portal,
}) => {
  const [one = 0, two = 0] = await portal.addRecords({ ...newDeals, count: 2 })
  const app = await openApp()
  await fillFireForm(app, { record: foreign(one), trigger: 'contract_signed' })
  await expect(
    app.getByRole('status').getByText(/^This link leads to old-name\.example, not to this portal/),
  ).toBeVisible()
  await fireButton(app).click()
  await expect(
    app.getByText('This link leads to old-name.example, not to this portal.'),
  ).toBeVisible()
  expect(await portal.executes()).toEqual([])
  await app.getByRole('button', { name: `Use Deal #${one} of this portal` }).click()
  await expect(record(app)).toHaveValue(String(one))
  await fireButton(app).click()
  await expect(portal).toHaveFired({ id: one }, 1)

  await record(app).fill(foreign(two))
  await app.getByRole('button', { name: 'old-name.example is an old name of this portal' }).click()
  await expect(record(app)).toHaveValue(String(two))
  await record(app).fill(foreign(one))
  await expect(record(app)).toHaveValue(String(one))
  expect(await portal.executes()).toHaveLength(1)
})
