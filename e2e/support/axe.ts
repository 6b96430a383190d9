import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Frame, Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

import { expect } from './expect.ts'
import { test } from './fixtures.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Look {
  width: number
  theme: 'light' | 'dark'
}

/** The widths of a narrow portal page and of a phone, and both themes. */
const looks: Look[] = [
  { width: 996, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 996, theme: 'dark' },
  { width: 360, theme: 'light' },
]

/** `npm test` checks each state in one look, always the same; `npm run night` in every look. */
function looksOf(state: string): Look[] {
  if (process.env['ALL_LOOKS'] !== undefined) return looks
  const first = Array.from(state).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
  return looks.slice(first % looks.length).slice(0, 1)
}

/** The document of the app, whatever page shows it. */
async function appDocument(page: Page): Promise<Frame> {
  const element = await page.locator('iframe[id^="appframe_"]').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The page shows no frame of the app')
  return frame
}

/**
 * What axe finds in the frame of the app, one line each. An open
 * list is checked alone, because the page behind it cannot be reached while it is open.
 */
export async function axeFindings(
  page: Page,
  state: string,
  where: 'page' | 'open list' = 'page',
): Promise<string[]> {
  const frame = await appDocument(page)
  const findings: string[] = []
  for (const { width, theme } of looksOf(state)) {
    // One document has one width and theme at a time.
    // oxlint-disable no-await-in-loop
    await setFrameWidth(page, width)
    await wearTheme(frame, theme)
    const violations = await runAxe(frame, where)
    // oxlint-enable no-await-in-loop
    findings.push(...violations.map((violation) => `${theme}, ${width} px: ${violation}`))
  }
  await setFrameWidth(page, null)
  await wearTheme(frame, 'light')
  return findings
}

/** By how many pixels the app is wider than its frame, which would make it scroll sideways. */
export async function sidewaysExcess(page: Page, width: number): Promise<number> {
  await setFrameWidth(page, width)
  const frame = await appDocument(page)
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}

/** Sets the width of the frame in pixels; null: the width the portal page gives it. */
async function setFrameWidth(page: Page, width: number | null): Promise<void> {
  await page.evaluate((pixels) => {
    document.querySelector('style[data-frame-width]')?.remove()
    if (pixels === null) return
    const style = document.createElement('style')
    style.dataset['frameWidth'] = ''
    style.textContent = `iframe[id^=appframe_] { inline-size: ${pixels}px !important; max-inline-size: none !important }`
    document.head.append(style)
  }, width)
  if (width === null) return
  const frame = await appDocument(page)
  await frame.waitForFunction((pixels) => innerWidth === pixels, width)
}

async function wearTheme(frame: Frame, theme: 'light' | 'dark'): Promise<void> {
  await frame.evaluate((name) => {
    document.documentElement.dataset['theme'] = name
  }, theme)
  // Colours fade; in between, their contrast is neither the old nor the new one.
  await frame.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  )
}

async function runAxe(frame: Frame, where: 'page' | 'open list'): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source)
  const context = where === 'page' ? ':root' : '[role=listbox]'
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(where === 'open list' && { rules: listRules }),
  }
  const { violations } = await frame.evaluate(
    ([root, asked]) => {
      const { axe } = window as unknown as { axe: Axe } // put there by the line above
      return axe.run(root, asked)
    },
    [context, options] as const,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id} (${help}): ${any[0]?.message ?? ''} ${html.slice(0, 200)}`),
  )
}

/** An option is named by its title; the text under it is its description, not part of the name. */
const listRules = { 'label-content-name-mismatch': { enabled: false } }

interface Axe {
  run: (context: string, options: RunOptions) => Promise<AxeResults>
}

/** An open list follows its field a moment after the frame has changed its width. */
async function expectToFit(page: Page, width: number, state: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => sidewaysExcess(page, width), { message: `${state}: overflows at ${width} px` })
    .toBeLessThanOrEqual(0)
}

/** Checks that axe finds nothing, and that the app never overflows its frame. */
export async function expectSound(
  page: Page,
  state: string,
  where: 'page' | 'open list' = 'page',
): Promise<void> {
  await test.step(state, async () => {
    for (const width of [996, 1280, 360]) {
      // One document has one width at a time.
      // oxlint-disable-next-line no-await-in-loop
      await expectToFit(page, width, state)
    }
    expect.soft(await axeFindings(page, state, where), state).toEqual([])
  })
}
