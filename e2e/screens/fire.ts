import { expect, type FrameLocator, type Locator } from '@playwright/test'

import { resultPanel } from '#e2e/support/expect.ts'

/** What a person does on the Fire screen, in their order. */
export interface Order {
  type?: string
  record?: string
  trigger?: string
}

/** Fills the fields that are given; the trigger is found by typing its name or code. */
export async function fillFireForm(app: FrameLocator, order: Order): Promise<void> {
  if (order.type !== undefined) {
    await app.getByRole('button', { name: /Object type/ }).click()
    await app.getByRole('option', { name: order.type, exact: true }).click()
  }
  if (order.record !== undefined) {
    await app.getByRole('combobox', { name: 'Record' }).fill(order.record)
  }
  if (order.trigger !== undefined) {
    await chooseTrigger(app, order.trigger)
  }
}

/**
 * Finds a trigger by its name or code and chooses the first match with the keyboard. The list closes
 * when the growing frame scrolls the page under it; then it is opened again.
 */
export async function chooseTrigger(app: FrameLocator, text: string): Promise<void> {
  const field = app.getByRole('combobox', { name: 'Trigger' })
  const first = app.getByRole('option').first()
  await expect(async () => {
    await field.fill('')
    await field.fill(text)
    await expect(first).toHaveAccessibleName(new RegExp(text), { timeout: 2000 })
    await field.press('ArrowDown')
    await field.press('Enter')
    await expect(field).not.toHaveValue(text, { timeout: 1000 })
    await expect(field).not.toHaveValue('', { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
}

/** Fills the form and fires as soon as the button can be pressed. */
export async function fire(app: FrameLocator, order: Order): Promise<void> {
  await fillFireForm(app, order)
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
}

/** The result panel has this title. */
export async function expectOutcome(app: FrameLocator, title: string): Promise<void> {
  const result = app.getByRole('region', { name: 'Result' })
  await expect(result.getByText(title, { exact: true })).toBeVisible()
}

/** The likeliest cause of a firing that moved nothing. */
export function firstCause(app: FrameLocator): Locator {
  return causes(app).getByRole('listitem').first()
}

export function causes(app: FrameLocator): Locator {
  return resultPanel(app).getByRole('region', { name: 'Possible causes' })
}
