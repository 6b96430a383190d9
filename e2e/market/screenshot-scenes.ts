import { expect, type Page } from '@playwright/test'

import { expectOutcome, fire } from '#e2e/screens/fire.ts'
import { appFrame, appPath } from '#e2e/support/fixtures.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import type { CardLanguage } from './portal.ts'
import { marketScenes } from './scenes.ts'

/** One picture: where it is taken, and what a person did before. */
export interface Scene {
  /** Below docs/, without its ending. */
  file: string
  path: string
  width: number
  height: number
  /** For a picture of the Market: every word on it is of this language. */
  lang?: CardLanguage
  /** Changes the freshly seeded portal. */
  prepare?: (portal: EmulatedPortal) => void
  act: (page: Page, portal: PortalControl) => Promise<void>
}

const wide = { width: 1280, height: 720 }

export const scenes: Scene[] = [
  {
    file: 'screenshots/stage-changed',
    path: appPath,
    ...wide,
    act: async (page) => {
      const app = appFrame(page)
      await fire(app, { type: 'Deal', record: '1042', trigger: 'contract_signed' })
      await expectOutcome(app, 'Stage changed')
    },
  },
  {
    file: 'screenshots/not-changed',
    path: appPath,
    ...wide,
    act: async (page) => {
      const app = appFrame(page)
      await fire(app, { type: 'Deal', record: '1042', trigger: 'feedback_received' })
      await expectOutcome(app, 'Accepted, but the stage has not changed')
    },
  },
  {
    file: 'screenshots/triggers',
    path: appPath,
    ...wide,
    act: async (page) => {
      const app = appFrame(page)
      await app.getByRole('tab', { name: 'Triggers' }).click()
      await expect(app.getByRole('row', { name: /contract_signed/ })).toBeVisible()
    },
  },
  {
    file: 'screenshots/board',
    path: '/crm/deal/kanban/category/0/',
    ...wide,
    act: async (page) => {
      await expect(page.locator('[data-card="2:1042"]')).toBeVisible()
    },
  },
  ...marketScenes,
]
