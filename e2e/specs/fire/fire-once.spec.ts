import type { FrameLocator } from '@playwright/test'

import { fireRun, planRun, readSums } from '#e2e/screens/bulk.ts'
import { fillFireForm, fire } from '#e2e/screens/fire.ts'
import { hasFinished, keepGoing, receivedByRecord } from '#e2e/specs/bulk/bulk-evidence.ts'
import { expect, fact, fireAt, technicalDetails } from '#e2e/support/expect.ts'
import { fastLimits, speedUp } from '#e2e/support/fast-clock.ts'
import { expiredToken } from '#e2e/support/faults.ts'
import { failedRequests, nightIf, test } from '#e2e/support/fixtures.ts'
import { executeMethod, type PortalControl, newDeals } from '#e2e/support/portal-control.ts'
import { noCertificate } from '#e2e/support/servers.ts'

const guarded = 'Guarded: the browser cannot repeat it'
const ordinary = 'Ordinary: if the connection breaks, the browser itself may repeat it'

const cut = { method: executeMethod, kind: 'drop-after' } as const
const noTrial = {
  method: 'server.time',
  kind: 'error',
  http: 404,
  error: 'ERROR_METHOD_NOT_FOUND',
  error_description: 'Method not found!',
} as const

test.use({ transport: 'http2', expectedConsole: failedRequests })
test.skip(noCertificate !== null, noCertificate ?? '')

async function expectSent(app: FrameLocator, transport: string, times: number): Promise<void> {
  const details = await technicalDetails(app)
  await expect(fact(details, 'Way of sending')).toHaveText(transport)
  await expect(fact(details, 'Times sent')).toHaveText(String(times))
}

/** Fires on each record; every answer is cut after execution, on a connection used before. */
async function fireIntoCuts(app: FrameLocator, ids: readonly number[], transport: string) {
  await fillFireForm(app, { type: 'Deal', trigger: 'contract_signed' })
  for (const id of ids) {
    await fireAt(app, id)
    await expect(app).toReport([
      'Answer lost, but the deal moved',
      `The signal for Deal #${id} was sent, but nobody can tell whether Bitrix24 acted on it.`,
      'The connection broke before an answer came.',
      'Since then the record has moved, so Bitrix24 very likely acted on it.',
      'It was not sent again.',
    ])
    await expectSent(app, transport, 1)
  }
}

/** How often the portal executed the trigger, per record. */
async function executions(portal: PortalControl, ids: readonly number[]): Promise<number[]> {
  const received = await receivedByRecord(portal)
  return ids.map((id) => received.get(id)?.executed ?? 0)
}

async function trials(portal: PortalControl): Promise<number> {
  return (await portal.log()).filter(({ method }) => method === 'server.time').length
}

test.describe('over HTTP/2 the browser cannot repeat a firing', () => {
  test('answers cut after execution: each is executed exactly once', async ({
    openApp,
    portal,
  }) => {
    test.slow()
    const ids = await portal.addRecords({ ...newDeals, count: 4 })
    const app = await openApp()
    await portal.faults(cut)
    await fireIntoCuts(app, ids, guarded)
    expect(await executions(portal, ids)).toEqual(ids.map(() => 1))
    // A lost answer puts the transport in doubt, so each firing was preceded by one trial.
    expect(await trials(portal)).toBe(ids.length)
  })

  test('a firing moves its record and shows its transport', async ({ openApp, portal }) => {
    const [id = 0, next = 0] = await portal.addRecords({ ...newDeals, count: 2 })
    const app = await openApp()
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
    await expectSent(app, guarded, 1)
    await expect(portal).toHaveFired({ id }, 1)
    const [call] = await portal.executes()
    expect((await portal.record(2, id))?.stageId).toBe(call?.effects[0]?.to)

    await fireAt(app, next)
    await expect(app).toReport(['Stage changed', `The stage of Deal #${next}`])
    await expectSent(app, guarded, 1)
    // One trial showed that the transport works; it was not repeated.
    expect(await trials(portal)).toBe(1)
  })

  test('a refused token is renewed and the trigger sent once more', async ({ openApp, portal }) => {
    const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
    const app = await openApp()
    await portal.faults({ method: executeMethod, times: 1, ...expiredToken })
    await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
    await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
    await expectSent(app, guarded, 2)
    expect((await portal.executes()).map(({ executed }) => executed)).toEqual([false, true])
  })

  for (const status of [302, 307]) {
    test(`a redirect (${status}) is not followed and proves nothing${nightIf(status === 307)}`, async ({
      openApp,
      portal,
    }) => {
      const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
      const app = await openApp()
      await portal.faults({
        method: executeMethod,
        times: 1,
        kind: 'status',
        status,
        body: '',
        contentType: 'text/html',
        executed: false,
        // If the app followed it, the portal would receive a second request.
        location: `${portal.url}/rest/${executeMethod}`,
      })
      await fire(app, { type: 'Deal', record: String(id), trigger: 'contract_signed' })
      await expect(app).toReport([
        'Result unknown: the portal sent a redirect',
        `The signal for Deal #${id} was sent`,
        'If the portal has moved, open it at its new address.',
      ])
      await expectSent(app, guarded, 1)
      expect((await portal.executes()).map(({ http }) => http)).toEqual([status])
    })
  }

  test('a run with cut answers: each record is executed at most once @night', async ({
    openApp,
    page,
    portal,
  }) => {
    test.slow()
    const ids = await portal.addRecords({ ...newDeals, count: 20 })
    // Unknown results are checked again after a minute.
    await portal.settings({ limits: fastLimits })
    await speedUp(page)
    const app = await openApp()
    await planRun(app, 'contract_signed', ids.join(' '))
    await portal.faults(
      { ...cut, inBatch: true, skip: 3, times: 1 },
      { ...cut, inBatch: true, skip: 4, times: 1 },
    )
    await fireRun(app)
    await keepGoing(app, hasFinished(app))
    const sums = await readSums(app)
    expect(sums.unknown).toBeGreaterThan(0)
    expect(sums.accepted + sums.unknown).toBe(ids.length)
    const done = await executions(portal, ids)
    expect(Math.max(...done)).toBe(1)
    // Rows after a cut are not executed; all others were.
    expect(done.filter((times) => times === 1).length).toBeGreaterThanOrEqual(sums.accepted + 1)
    // Before the first request, and after each of the two cuts.
    expect(await trials(portal)).toBeLessThanOrEqual(3)
  })
})

test.describe('if the trial fails, firings use the ordinary transport and say so', () => {
  test('the portal refuses it: the browser repeats a cut request @night', async ({
    openApp,
    portal,
  }) => {
    const ids = await portal.addRecords({ ...newDeals, count: 3 })
    const app = await openApp()
    await portal.faults(noTrial, cut)
    await fireIntoCuts(app, ids, ordinary)
    expect(await trials(portal)).toBe(1)
    // This is what the guarded transport prevents. If it never happened here, the tests above would
    // prove nothing.
    expect(Math.max(...(await executions(portal, ids)))).toBeGreaterThan(1)
  })

  test.describe('over HTTP/1.1', () => {
    test.use({ transport: 'https' })

    test('the browser refuses it and sends nothing', async ({ openApp, portal }) => {
      const ids = await portal.addRecords({ ...newDeals, count: 3 })
      const app = await openApp()
      await portal.faults(cut)
      await fireIntoCuts(app, ids, ordinary)
      expect(await trials(portal)).toBe(0)
      expect(Math.max(...(await executions(portal, ids)))).toBeGreaterThan(1)

      await portal.faults()
      const [id = 0] = await portal.addRecords({ ...newDeals, count: 1 })
      await fireAt(app, id)
      await expect(app).toReport(['Stage changed', `The stage of Deal #${id}`])
      await expectSent(app, ordinary, 1)
      await expect(portal).toHaveFired({ id }, 1)
    })
  })
})
