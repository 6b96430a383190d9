import type { Locator } from '@playwright/test'

import { chooseTrigger } from '#e2e/screens/fire.ts'
import { expect } from '#e2e/support/expect.ts'
import { test } from '#e2e/support/fixtures.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'

// The portal is seeded with 20,000 deals first.
test.describe.configure({ timeout: 60_000 })

async function searches(portal: PortalControl): Promise<unknown[]> {
  const calls = await portal.log()
  return calls
    .filter(({ method }) => method === 'crm.item.list')
    .map(({ params }) => params['filter'])
}

/** Types a text without pauses between the keys, even on a slow machine. */
async function typeWithoutPauses(input: Locator, text: string): Promise<void> {
  await input.evaluate((element, whole) => {
    const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    for (let length = 1; length <= whole.length; length++) {
      property?.set?.call(element, whole.slice(0, length))
      element.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
  }, text)
}

test('finds one of 20,000 deals by part of its title, by keyboard only', async ({
  openApp,
  portal,
}) => {
  await portal.reset('large')
  const app = await openApp()
  const record = app.getByRole('combobox', { name: 'Record' })

  await test.step('a type is required first', async () => {
    await record.fill('pharmacy')
    await expect(app.getByText('Choose an object type first')).toBeVisible()
    expect(await searches(portal)).toEqual([])
    await record.fill('')
    await record.press('Escape')
  })

  await app.getByRole('button', { name: /Object type/ }).click()
  await app.getByRole('option', { name: 'Deal', exact: true }).click()
  await record.focus()
  await typeWithoutPauses(record, 'kestrel pharm phone')
  const options = app.getByRole('option')
  await expect(options.first()).toContainText('Kestrel Hill Pharmacy: phone booths')
  await expect(options.first()).toContainText('Sales')

  await test.step('one request for one pause in typing', async () => {
    expect(await searches(portal)).toHaveLength(1)
  })
  await test.step('the number of results is announced', async () => {
    await expect(app.getByText(/options? available/).first()).toBeAttached()
  })
  await test.step('Escape closes the list and keeps the text', async () => {
    await record.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(record).toHaveValue('kestrel pharm phone')
  })
  await test.step('arrow keys and Enter choose a record', async () => {
    await record.press('ArrowDown')
    await expect(options.first()).toBeVisible()
    await record.press('ArrowDown')
    await record.press('Enter')
    await expect(record).toHaveValue(/Kestrel Hill Pharmacy: phone booths/)
    await expect(app.getByText(/^Deal #\d+$/)).toBeVisible()
  })
  expect(await portal.executes()).toEqual([])
})

test('finds a contact by parts of the name, and suggests it after firing @night', async ({
  openApp,
}) => {
  const app = await openApp()
  const record = app.getByRole('combobox', { name: 'Record' })
  await app.getByRole('button', { name: /Object type/ }).click()
  await app.getByRole('option', { name: 'Contact', exact: true }).click()
  await record.fill('tane yuk')
  await expect(app.getByRole('option')).toHaveCount(1)
  await app.getByRole('option', { name: /Yuki Tanemura/ }).click()
  await expect(app.getByRole('region', { name: 'Open deals of this client' })).toBeVisible()
  await chooseTrigger(app, 'feedback')
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
  await expect(app).toReport(['Accepted, but the stage has not changed', 'Contact #9'])

  await app.getByRole('button', { name: 'Clear record' }).click()
  await record.press('ArrowDown')
  await expect(app.getByRole('option').first()).toContainText('Yuki Tanemura')
})
