import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

import type { PortalControl } from '#e2e/support/portal-control.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { furnish, speakRussian, type CardLanguage } from './portal.ts'
import { marketWords, type MarketWords } from './words.ts'

/** What a person does in the app before a picture is taken. */
interface MarketScene {
  name: string
  /** Returns what should be at the top of the picture; nothing means the top of the app. */
  act: (app: FrameLocator, words: MarketWords) => Promise<Locator | void>
  /** Server time of one firing, so that a run can be seen in progress. */
  fireMs?: number
}

const sliderWidth = 1060
const deal = 1042

const acts: MarketScene[] = [
  {
    name: '1-stage-changed',
    act: async (app, words) => {
      await fireDeal(app, words)
      await expect(app.getByText(words.moved, { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: '2-accepted-not-changed',
    act: async (app, words) => {
      await chooseTrigger(app, words, 'feedback_received')
      await fireDeal(app, words)
      await expect(app.getByText(words.notMoved, { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: '3-bulk-review',
    act: async (app, words) => {
      await planRun(app, words, 240)
      await app.getByRole('textbox', { name: words.reason }).fill(words.ownReason)
      await confirmSize(app, words)
      return app.getByRole('region', { name: words.plan })
    },
  },
  {
    name: '4-bulk-run',
    fireMs: 60,
    act: async (app, words) => {
      await planRun(app, words, 240)
      await fireRun(app, words)
      const bar = app.getByRole('progressbar').first()
      const progress = async () => Number(await bar.getAttribute('aria-valuenow'))
      await expect.poll(progress, { timeout: 120_000 }).toBeGreaterThanOrEqual(150)
    },
  },
  {
    name: '5-history',
    act: async (app, words) => {
      await planRun(app, words, 31)
      await fireRun(app, words)
      await expect(app.getByText(words.finished).first()).toBeVisible({ timeout: 120_000 })
      await tab(app, 'fire').click()
      await chooseTrigger(app, words, 'feedback_received')
      await fireDeal(app, words)
      await tab(app, 'history').click()
      await expect(app.getByRole('row').nth(5)).toBeVisible()
    },
  },
  {
    name: '6-use-from-code',
    act: async (app, words) => {
      await tab(app, 'triggers').click()
      await app.getByRole('button', { name: words.useFromCode }).first().click()
      await app.getByRole('textbox', { name: words.recordNumber }).fill(String(deal))
      // The portal in the picture has an invented name, like everything in it.
      await app.locator('pre').evaluate((code) => {
        const text = code.textContent ?? ''
        code.textContent = text.replace(/http:\/\/localhost:\d+/, 'https://portal.example.com')
      })
    },
  },
]

/** The pictures of both cards: the app in a slider over a deal, 1280×720, in the card's language. */
const marketScenes: Scene[] = (['en', 'ru'] as const).flatMap((lang) =>
  acts.map(({ name, act, fireMs }) => ({
    file: `market/screenshots/${lang}/${name}`,
    path: `/crm/deal/details/${deal}/`,
    width: 1280,
    height: 720,
    lang,
    prepare: (portal) => {
      furnish(portal)
      if (lang === 'ru') speakRussian(portal)
      portal.change({ fireMs: fireMs ?? 0 })
    },
    act: async (page) => {
      const app = await openSlider(page, lang)
      const top = await act(app, marketWords[lang])
      await settle(app, top ?? app.getByRole('heading').first())
    },
  })),
)

/** Opens the app in its own slider, from the app's tab in the card. */
async function openSlider(page: Page, lang: CardLanguage): Promise<FrameLocator> {
  await page.getByRole('tab', { name: 'Trigger Console' }).click()
  const tabFrame = page.locator('iframe[id^="appframe_"]').contentFrame()
  await expect(tabFrame.getByRole('button', { name: marketWords[lang].fire })).toBeVisible()
  const options = { type: 2, id: deal, trigger: 'contract_signed', bx24_title: 'Trigger Console' }
  await tabFrame.locator('body').evaluate(
    (_body, asked) => {
      const sid = window.name.split('|')[2] ?? ''
      window.parent.postMessage(`openApplication:${JSON.stringify(asked)}::${sid}`, '*')
    },
    { ...options, bx24_width: sliderWidth },
  )
  const app = page.getByRole('dialog').locator('iframe').contentFrame()
  await expect(app.getByRole('tab')).toHaveCount(5)
  await expect(app.getByRole('button', { name: marketWords[lang].fire, exact: true })).toBeVisible()
  return app
}

const order = ['fire', 'triggers', 'bulk', 'history'] as const

function tab(app: FrameLocator, name: (typeof order)[number]) {
  return app.getByRole('tab').nth(order.indexOf(name))
}

async function chooseTrigger(app: FrameLocator, words: MarketWords, code: string): Promise<void> {
  await app.getByRole('combobox', { name: words.trigger, exact: true }).fill(code)
  await app
    .getByRole('option', { name: new RegExp(code) })
    .first()
    .click()
}

async function planRun(app: FrameLocator, words: MarketWords, count: number): Promise<void> {
  await tab(app, 'bulk').click()
  await app.getByRole('button', { name: words.newRun }).first().click()
  await chooseTrigger(app, words, 'contract_signed')
  const numbers = Array.from({ length: count }, (_, index) => deal + 1 + index)
  await app.getByRole('textbox', { name: words.numbers }).fill(numbers.join(', '))
  await app.getByRole('button', { name: words.showPlan }).click()
  await expect(app.getByRole('button', { name: words.fireFor })).toBeVisible()
}

async function confirmSize(app: FrameLocator, words: MarketWords): Promise<void> {
  const typed = app.getByRole('textbox', { name: words.typeToConfirm })
  if (await typed.isVisible()) {
    const label = await app.getByText(words.typeToConfirm).first().textContent()
    await typed.fill(label?.match(/\d+/)?.[0] ?? '')
  }
}

async function fireRun(app: FrameLocator, words: MarketWords): Promise<void> {
  await confirmSize(app, words)
  await app.getByRole('button', { name: words.fireFor }).click()
}

/** Waits for the last check of a single firing and returns the panel with its result. */
async function fireDeal(app: FrameLocator, words: MarketWords): Promise<void> {
  await app.getByRole('button', { name: words.fire, exact: true }).click()
  const stop = app.getByRole('button', { name: words.stopChecking })
  await expect(stop).toBeVisible()
  await expect(stop).toHaveCount(0, { timeout: 60_000 })
}

/** Waits until toasts are gone, removes the focus and scrolls to what matters. */
async function settle(app: FrameLocator, top: Locator): Promise<void> {
  const messages = app.locator('section[data-react-aria-top-layer] button')
  await expect(messages).toHaveCount(0, { timeout: 30_000 })
  await top.evaluate((element) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const distance = element.getBoundingClientRect().top
    window.scrollBy(0, distance - 16)
  })
}

/** One picture: where it is taken, and what a person did before it. */
export interface Scene {
  /** Path below docs/, without the extension. */
  file: string
  path: string
  width: number
  height: number
  /** For a Market picture: every word in it must be in this language. */
  lang?: CardLanguage
  /** Changes the freshly seeded portal. */
  prepare?: (portal: EmulatedPortal) => void
  act: (page: Page, portal: PortalControl) => Promise<void>
}

const wide = { width: 1280, height: 720 }

export const scenes: Scene[] = [
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
