import type { FrameLocator, Locator } from '@playwright/test'

import { resultPanel } from '#e2e/support/expect.ts'

import { fillFireForm, type Order } from './fire.ts'

/** Fires as soon as the button can be pressed. */
export async function fireWhenReady(app: FrameLocator, order: Order): Promise<void> {
  await fillFireForm(app, order)
  await app.getByRole('button', { name: 'Fire trigger', exact: true }).click()
}

/** The likeliest cause of a firing that moved nothing, with its mark. */
export function firstCause(app: FrameLocator): Locator {
  return causes(app).getByRole('listitem').first()
}

export function causes(app: FrameLocator): Locator {
  return resultPanel(app).getByRole('region', { name: 'Possible causes' })
}

/** Moves a record as a person of the portal does, by dragging its card. */
export async function moveByHand(
  portalUrl: string,
  typeId: number,
  id: number,
  stageId: string,
): Promise<void> {
  const answer = await fetch(`${portalUrl}/__portal/move`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ typeId, id, stageId }),
  })
  if (!answer.ok) throw new Error(`The record was not moved: ${answer.status}`)
}
