import type { FrameLocator, Page } from '@playwright/test'

import { button, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import type { PortalControl } from '#e2e/support/portal-control.ts'

import { readExport, readJournal, receivedByRecord } from './bulk-evidence.ts'

/** Resumes whenever the run paused by itself, until `isDone`. */
export async function keepGoing(app: FrameLocator, isDone: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    const resume = button(app, 'Resume')
    if (await resume.isVisible()) await resume.click()
    expect(await isDone()).toBe(true)
  }).toPass({ timeout: 150_000, intervals: [300] })
}

/** Whether the page of a run says that it has come to its end. */
export function hasFinished(app: FrameLocator): () => Promise<boolean> {
  return async () => (await app.getByText(/^Finished/).count()) > 0
}

/** The same sums on the screen, in the journal, in the export and by the portal's log. */
export async function expectAgreement(
  app: FrameLocator,
  page: Page,
  portal: PortalControl,
  appUrl: string,
  ids: readonly number[],
) {
  const sums = await readSums(app)
  expect([sums.waiting, sums.sending]).toEqual([0, 0])
  expect(sums.accepted + sums.refused + sums.unknown + sums.notSent).toBe(ids.length)

  const journal = await readJournal(page, appUrl)
  expect([...journal.keys()].toSorted((a, b) => a - b)).toEqual(ids)
  const inJournal = (kinds: RegExp) =>
    [...journal.values()].filter((kind) => kinds.test(kind)).length
  expect(inJournal(/^unknown$/)).toBe(sums.unknown)
  expect(inJournal(/^refused$/)).toBe(sums.refused)
  expect(inJournal(/^(?:not-sent|not-found)$/)).toBe(sums.notSent)
  expect(inJournal(/^(?:moved|moved-on|came-back|not-moved|not-verified)$/)).toBe(sums.accepted)

  const download = page.waitForEvent('download')
  await button(app, 'Export CSV').click()
  const rows = await readExport(await download)
  const answers = new Map(rows.map((row) => [Number(row['Number']), row['Answer']]))
  const exported = (answer: string) => rows.filter((row) => row['Answer'] === answer).length
  expect(rows.length).toBe(ids.length)
  expect([
    exported('accepted'),
    exported('refused'),
    exported('unknown'),
    exported('not sent'),
  ]).toEqual([sums.accepted, sums.refused, sums.unknown, sums.notSent])

  const received = await receivedByRecord(portal)
  for (const id of ids) {
    const { sends, executed } = received.get(id) ?? { sends: 0, executed: 0 }
    const answer = answers.get(id)
    expect(sends, `requests of the app for ${id}, told as ${answer}`).toBeLessThanOrEqual(1)
    if (answer === 'accepted') expect(executed, `${id} accepted`).toBeGreaterThanOrEqual(1)
    if (answer === 'refused' || answer === 'not sent') expect(executed, `${id} ${answer}`).toBe(0)
  }
  return sums
}
