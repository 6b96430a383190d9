import type { Page } from '@playwright/test'

import { axeFindings, sidewaysExcess } from './axe.ts'
import { expect } from './expect.ts'
import { test } from './fixtures.ts'

/** In no look does axe find anything, and at no width does the app stick out of its frame. */
export async function expectSound(
  page: Page,
  state: string,
  where: 'page' | 'open list' = 'page',
): Promise<void> {
  await test.step(state, async () => {
    for (const width of [996, 1280, 360]) {
      // One document has one width at a time.
      // oxlint-disable-next-line no-await-in-loop
      const excess = await sidewaysExcess(page, width)
      expect.soft(excess, `${state}: sticks out at ${width} px`).toBeLessThanOrEqual(0)
    }
    expect.soft(await axeFindings(page, where), state).toEqual([])
  })
}
