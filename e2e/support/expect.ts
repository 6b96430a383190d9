import { expect as plain, type FrameLocator, type Locator } from '@playwright/test'

import type { PortalControl } from './portal-control.ts'

/** Playwright's own matchers, and ours: what the portal really received, and what a person is told. */
export const expect = plain.extend({
  /**
   * The portal's log holds exactly so many firings at this record, refused and cut ones included.
   * Waits for them to arrive; a surplus that comes later is for the test's last look to find.
   */
  async toHaveFired(portal: PortalControl, where: { typeId?: number; id: number }, times: number) {
    const { typeId = 2, id } = where
    let seen: unknown[] = []
    const isMet = async () => {
      const calls = await portal.executes()
      seen = calls.filter(
        ({ params }) =>
          Number(params['OWNER_TYPE_ID']) === typeId && Number(params['OWNER_ID']) === id,
      )
      return seen.length === times
    }
    const pass = await plain
      .poll(isMet, { timeout: 20_000 })
      .toBe(!this.isNot)
      .then(
        () => !this.isNot,
        () => this.isNot,
      )
    return {
      pass,
      message: () =>
        `Firings at record ${typeId}/${id}: expected ${this.isNot ? 'not ' : ''}${times}, the portal's log has ${seen.length}: ${JSON.stringify(seen, null, 2)}`,
    }
  },

  /** The panel that stays says all of this, each sentence literally. */
  async toReport(app: FrameLocator, sentences: readonly string[]) {
    const panel = resultPanel(app)
    try {
      for (const sentence of sentences) {
        // One after the other: the first is the title, and the rest belongs to the same outcome. A
        // portal may take its time, so this waits longer than for a mere redraw.
        // oxlint-disable-next-line no-await-in-loop
        await plain(panel).toContainText(sentence, { timeout: 20_000 })
      }
      return { pass: true, message: () => `The panel says: ${sentences.join(' ')}` }
    } catch (error) {
      return { pass: false, message: () => String(error) }
    }
  },
})

/** Fires what is chosen at another record, as quickly as a person can: the number and Ctrl + Enter. */
export async function fireAt(app: FrameLocator, id: number): Promise<void> {
  const record = app.getByRole('combobox', { name: 'Record' })
  await record.fill(String(id))
  await record.press('Control+Enter')
}

/** The card with the result of the last firing. */
export function resultPanel(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Result' })
}

/** Unfolds "Technical details" of the result and gives its list of facts. */
export async function technicalDetails(app: FrameLocator): Promise<Locator> {
  const panel = resultPanel(app)
  await panel.getByRole('button', { name: 'Technical details', expanded: false }).click()
  return panel.locator('dl')
}

/** One fact of the technical details: its name and its value stand together. */
export function fact(details: Locator, name: string): Locator {
  return details
    .locator('div', { has: details.page().locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd')
}
