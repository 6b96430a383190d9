import { expect, type FrameLocator } from '@playwright/test'

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
 * Finds a trigger by its name or code and takes the first that fits, with the keyboard: a list that is
 * scrolled closes, and clicking may scroll while the frame still grows.
 */
export async function chooseTrigger(app: FrameLocator, text: string): Promise<void> {
  const field = app.getByRole('combobox', { name: 'Trigger' })
  await field.fill(text)
  await expect(app.getByRole('option').first()).toHaveAccessibleName(new RegExp(text))
  await field.press('ArrowDown')
  await field.press('Enter')
}

/** Fills the form and fires. */
export async function fire(app: FrameLocator, order: Order): Promise<void> {
  await fillFireForm(app, order)
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
}

/** The panel that stays says this, and so does a passing message. */
export async function expectOutcome(app: FrameLocator, title: string): Promise<void> {
  const result = app.getByRole('region', { name: 'Result' })
  await expect(result.getByText(title, { exact: true })).toBeVisible()
}
