import type { FrameLocator } from '@playwright/test'

import { expect } from '#e2e/support/expect.ts'

type Open = (path?: string) => Promise<FrameLocator>
type Section = 'General' | 'Places' | 'Health'

/** Opens the app, and a part of its settings. */
export async function openSettings(openApp: Open, section: Section = 'General') {
  const app = await openApp()
  await app.getByRole('tab', { name: 'Settings' }).click()
  const switcher = app.getByRole('radiogroup', { name: 'Settings' })
  await expect(switcher).toBeVisible({ timeout: 20_000 })
  if (section !== 'General') await app.getByText(section, { exact: true }).click()
  return app
}
