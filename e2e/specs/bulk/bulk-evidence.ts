import { readFile } from 'node:fs/promises'

import type { Download, Frame, Page, FrameLocator } from '@playwright/test'

import { button, readSums } from '#e2e/screens/bulk.ts'
import { expect } from '#e2e/support/expect.ts'
import type { LoggedCall, PortalControl } from '#e2e/support/portal-control.ts'

/** What the portal received for one record, whatever the app was answered. */
export interface Received {
  /** Requests of the app that named the record and passed the limits; a browser's own repeats count once. */
  sends: number
  /** How often the work was done, a browser's own repeats included. */
  executed: number
}

/** By record ID. The app gives each request its own id, which a repeat by the browser carries too. */
export async function receivedByRecord(portal: PortalControl): Promise<Map<number, Received>> {
  const log = await portal.log()
  const outer = new Map(log.map((call) => [call.n, call]))
  // An answered refusal of a request, even of its repeat by the browser, permits the app to send again.
  const refused = new Set(
    log
      .filter(({ error }) => error === 'expired_token' || gates.has(error))
      .map((call) => requestId(call)),
  )
  const requests = new Map<number, Set<string>>()
  const received = new Map<number, Received>()
  for (const call of await portal.executes()) {
    const id = Number(call.params['OWNER_ID'])
    const seen = received.get(id) ?? { sends: 0, executed: 0 }
    if (call.executed) seen.executed += 1
    const ids = requests.get(id) ?? new Set()
    const request = requestId(call.batch === undefined ? call : outer.get(call.batch))
    if (call.executed || !(gates.has(call.error) || refused.has(request))) ids.add(request)
    requests.set(id, ids)
    received.set(id, { ...seen, sends: ids.size })
  }
  return received
}

/** Refusals before any work was done, so that the app may send again. */
const gates = new Set<LoggedCall['error']>([
  'OPERATION_TIME_LIMIT',
  'QUERY_LIMIT_EXCEEDED',
  'ERROR_BATCH_METHOD_NOT_ALLOWED',
])

function requestId(call: LoggedCall | undefined): string {
  const own = call?.params['bx24_request_id']
  return typeof own === 'string' ? own : `call ${call?.n ?? ''}`
}

/** The rows of an exported CSV, by column name. */
export async function readExport(download: Download): Promise<Record<string, string>[]> {
  const text = (await readFile(await download.path(), 'utf8')).replace(/^\uFEFF/, '')
  const [head = [], ...rows] = csvRows(text)
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

function csvRows(text: string): string[][] {
  return text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
}

/** The document of the app, to read its storage. */
function appFrameOf(page: Page, appUrl: string): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(appUrl))
  if (frame === undefined) throw new Error('The app has no frame')
  return frame
}

/** What the journal in the browser holds: the outcome, or else the phase, by record ID. */
export async function readJournal(page: Page, appUrl: string): Promise<Map<number, string>> {
  const rows = await appFrameOf(page, appUrl).evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.find((one) => one.startsWith('trigger-console/'))
    // The function runs in the page, so it cannot use anything outside itself.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('the journal cannot be read')))
      })
    const database = await done(indexedDB.open(name ?? ''))
    const items: {
      item: { record: { id: number }; phase: string; outcome: { kind: string } | null }
    }[] = await done(database.transaction('items').objectStore('items').getAll())
    database.close()
    return items.map(({ item }): [number, string] => [
      item.record.id,
      item.outcome?.kind ?? item.phase,
    ])
  })
  return new Map(rows)
}

/** Moves the start of every run in the journal so many days back. */
export async function ageJournal(page: Page, appUrl: string, days: number): Promise<void> {
  await appFrameOf(page, appUrl).evaluate(async (passed) => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
    const name = names.find((one) => one.startsWith('trigger-console/'))
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name ?? '')
      opening.addEventListener('success', () => {
        const database = opening.result
        const tx = database.transaction('runs', 'readwrite')
        tx.addEventListener('complete', () => {
          database.close()
          resolve()
        })
        tx.addEventListener('abort', () => reject(new Error('the journal cannot be written')))
        tx.objectStore('runs')
          .openCursor()
          .addEventListener('success', (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result // the request above
            if (cursor === null) return
            const run = cursor.value as { createdAt: Date } // what the journal keeps of a run
            run.createdAt = new Date(run.createdAt.getTime() - passed * 86_400_000)
            cursor.update(run)
            cursor.continue()
          })
      })
    })
  }, days)
}

/** Resumes the run whenever it has paused by itself, until `isDone`. */
export async function keepGoing(app: FrameLocator, isDone: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    const resume = button(app, 'Resume')
    if (await resume.isVisible()) await resume.click()
    expect(await isDone()).toBe(true)
  }).toPass({ timeout: 150_000, intervals: [300] })
}

/** Whether the page of a run says that it has finished. */
export function hasFinished(app: FrameLocator): () => Promise<boolean> {
  return async () => (await app.getByText(/^Finished/).count()) > 0
}

/** Checks that the screen, the journal, the export and the portal's log agree on the sums. */
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
  expect(
    inJournal(/^(?:moved|moved-on|came-back|same-time|unrelated-move|not-moved|not-verified)$/),
  ).toBe(sums.accepted)

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
