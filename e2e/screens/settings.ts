import type { FrameLocator } from '@playwright/test'

import { expect } from '#e2e/support/expect.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'

type Open = (path?: string) => Promise<FrameLocator>
type Section = 'General' | 'Places' | 'Health'

/** Opens the app and a section of its settings. */
export async function openSettings(openApp: Open, section: Section = 'General') {
  const app = await openApp()
  await app.getByRole('tab', { name: 'Settings' }).click()
  const switcher = app.getByRole('radiogroup', { name: 'Settings' })
  await expect(switcher).toBeVisible({ timeout: 20_000 })
  if (section !== 'General') await app.getByText(section, { exact: true }).click()
  return app
}

/** The installer's main button. */
export const finish = (app: FrameLocator) =>
  app.getByRole('button', { name: 'Finish installation' })

/** Waits until the finished installer has been replaced by the app. */
export async function expectApp(app: FrameLocator, portal: PortalControl) {
  await expect(app.getByRole('tab', { name: 'Fire' })).toBeVisible({ timeout: 20_000 })
  expect((await portal.state()).installed).toBe(true)
}

/** Nothing can be ticked or finished, and the controls say why. */
export async function expectNoChange(app: FrameLocator) {
  for (const name of ['Invoice', 'Deal: Card menu']) {
    const tick = app.getByRole('checkbox', { name, exact: true })
    await expect(tick).toBeDisabled()
    await expect(tick).toHaveAccessibleDescription('The places are being changed. Wait a moment.')
  }
  await expect(finish(app)).toHaveAttribute('aria-busy', 'true')
  await expect(finish(app)).toHaveAttribute('aria-disabled', 'true')
}
