import { expect as plain, type FrameLocator, type Locator } from '@playwright/test'

import type { PortalControl } from './portal-control.ts'

/** Playwright's matchers and ours: what the portal received, and what a person reads. */
export const expect = plain.extend({
  /**
   * The portal's log holds exactly this many firings on the record, including refused and cut ones.
   * Waits for them to arrive; only a check at the end of the test finds one that comes later.
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

  /** The result panel contains each of these sentences literally. */
  async toReport(app: FrameLocator, sentences: readonly string[]) {
    const panel = resultPanel(app)
    try {
      for (const sentence of sentences) {
        // One after the other: the first is the title, and the rest belongs to the same outcome.
        // oxlint-disable-next-line no-await-in-loop
        await plain(panel).toContainText(sentence, { timeout: 20_000 })
      }
      return { pass: true, message: () => `The panel says: ${sentences.join(' ')}` }
    } catch (error) {
      return { pass: false, message: () => String(error) }
    }
  },
})

/** Fires the chosen trigger on another record with the keyboard: its ID, and Ctrl + Enter once it was read. */
export async function fireAt(app: FrameLocator, id: number): Promise<void> {
  const record = app.getByRole('combobox', { name: 'Record' })
  await record.fill(String(id))
  const button = app.getByRole('button', { name: 'Fire trigger', exact: true })
  await expect(button).not.toHaveAttribute('aria-disabled')
  await record.press('Control+Enter')
}

/** The card with the result of the last firing. */
export function resultPanel(app: FrameLocator): Locator {
  return app.getByRole('region', { name: 'Result' })
}

/** Opens "Technical details" of the result and returns its list of facts. */
export async function technicalDetails(app: FrameLocator): Promise<Locator> {
  const panel = resultPanel(app)
  await panel.getByRole('button', { name: 'Technical details', expanded: false }).click()
  return panel.locator('dl')
}

/** The value of one fact in the technical details. */
export function fact(details: Locator, name: string): Locator {
  return details
    .locator('div', { has: details.page().locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd')
}
