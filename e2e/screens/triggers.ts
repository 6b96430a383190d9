import { readFile } from 'node:fs/promises'

import type { FrameLocator, Page } from '@playwright/test'
import type * as Axe from 'axe-core'

import { expect } from '#e2e/support/expect.ts'
import type { LoggedCall, PortalControl } from '#e2e/support/portal-control.ts'

export const triggerMethods = {
  list: 'crm.automation.trigger.list',
  add: 'crm.automation.trigger.add',
  remove: 'crm.automation.trigger.delete',
} as const

/** The tab on which triggers are managed. */
export async function openTriggers(openApp: () => Promise<FrameLocator>): Promise<FrameLocator> {
  const app = await openApp()
  await app.getByRole('tab', { name: /^Triggers/ }).click()
  await expect(app.getByRole('button', { name: 'New trigger' })).toBeVisible()
  return app
}

/** The row of a trigger, found by its code. */
export function rowOf(app: FrameLocator, code: string) {
  return app
    .getByRole('table', { name: 'Triggers' })
    .getByRole('row')
    .filter({ has: app.getByText(code, { exact: true }) })
}

/** Opens the form for a new trigger and fills it in; without `code` the suggested one stays. */
export async function fillRegisterForm(
  app: FrameLocator,
  { name, code }: { name: string; code?: string },
) {
  const form = app.getByRole('form', { name: 'Register a trigger' })
  if (!(await form.isVisible())) await app.getByRole('button', { name: 'New trigger' }).click()
  await form.getByRole('textbox', { name: 'Name' }).fill(name)
  if (code !== undefined) await form.getByRole('textbox', { name: 'Code' }).fill(code)
  return form
}

/** What is on the clipboard, read by pasting it. */
export async function pasted(page: Page, app: FrameLocator): Promise<string> {
  const search = app.getByRole('searchbox')
  await search.fill('')
  await search.press('Control+v')
  const text = await search.inputValue()
  await search.fill('')
  await page.keyboard.press('Escape')
  return text
}

/** The calls of one method that the portal received. */
export async function callsOf(portal: PortalControl, method: string) {
  return (await portal.log()).filter((call) => call.method.toLowerCase() === method)
}

/** What a call asked for, without what the SDK adds to every request. */
export function paramsOf({ params }: LoggedCall): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('bx24_')))
}

/** Calls a REST method outside the browser, as another administrator's app would. */
export async function askPortal(portal: PortalControl, method: string, params: object) {
  return post(`${portal.url}/rest/${method}`, { ...params, auth: await portal.issueToken() })
}

/** What axe-core finds in the frame of the app: rules and elements. */
export async function violationsOf(page: Page): Promise<string[]> {
  const frame = page.frames().find((candidate) => candidate.name().includes('|'))
  if (frame === undefined) throw new Error('the app has no frame')
  await frame.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'))
  return frame.evaluate(async () => {
    // Colours fade; in between, their contrast is neither the old nor the new one.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    const { axe } = globalThis as unknown as { axe: typeof Axe } // added above
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)
  })
}

async function post(url: string, body: object): Promise<Record<string, unknown>> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Record<string, unknown> // control calls and REST answer objects
}
