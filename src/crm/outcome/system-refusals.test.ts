import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import type { PortalErrorKind } from '#portal/model/portal-error.ts'
import { startRun } from '#runs/engine/driver.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { pageClock } from '#runs/model/clock.ts'
import type { Run, RunPlan } from '#runs/model/run.ts'
import { dealType } from '#testing/portal.ts'
import { startEmulatedPortal } from '#testing/sdk/emulated-portal.ts'

import { answerOf, outcomeText } from './outcome-words.ts'

type SystemError = [
  code: string,
  text: string,
  oldStatus: number,
  kind: PortalErrorKind,
  title: string,
]

/** What the REST front refuses before any method runs. Newer portals send all of them with 401. */
const systemErrors: SystemError[] = [
  [
    'INVALID_CREDENTIALS',
    'Invalid request credentials',
    403,
    'credentials-rejected',
    'Your account lacks the permissions for this',
  ],
  [
    'insufficient_scope',
    'The request requires higher privileges than provided by the access token',
    403,
    'missing-scope',
    'The app lacks a permission',
  ],
  [
    'user_access_error',
    'The user does not have access to the application.',
    403,
    'user-without-app',
    'You may not use this app',
  ],
  [
    'APPLICATION_NOT_FOUND',
    'Application not found',
    403,
    'user-without-app',
    'You may not use this app',
  ],
  [
    'authorization_error',
    'Unable to authorize user',
    403,
    'credentials-rejected',
    'Your account lacks the permissions for this',
  ],
  [
    'CONNECTION_ERROR',
    'Error connecting to authorization server',
    403,
    'sign-in-unreachable',
    'Bitrix24 could not reach its sign-in server',
  ],
  [
    'allowed_only_intranet_user',
    'Action is allowed for intranet users only',
    403,
    'extranet-user',
    'Guests cannot use this app',
  ],
  [
    'WRONG_AUTH_TYPE',
    'Current authorization type is denied for this method',
    403,
    'no-app-context',
    'The app has no rights of its own here',
  ],
  [
    'ACCESS_DENIED',
    'REST API is available only on commercial plans.',
    403,
    'plan-without-rest',
    'Your Bitrix24 plan has no REST API',
  ],
  [
    'OVERLOAD_LIMIT',
    'REST API is blocked due to overload',
    503,
    'portal-blocked',
    'Bitrix24 has blocked its REST API',
  ],
  [
    'PORTAL_DELETED',
    'Portal was deleted',
    500,
    'portal-closed',
    'This portal is closed at the moment',
  ],
  [
    'INVALID_REQUEST',
    'Https required.',
    400,
    'https-required',
    'The portal asks for a secure connection',
  ],
  [
    'ERROR_MANIFEST_IS_NOT_AVAILABLE',
    'Manifest is not available',
    404,
    'manifest-unreadable',
    'Bitrix24 could not read the manifest of this app',
  ],
]

const method = 'crm.automation.trigger.execute'
/** Where the refusal appears, and how many records of a run it strikes in one request. */
const places = {
  single: { method },
  'batch, whole': { method: 'batch', holding: method },
  'batch, row': { method, inBatch: true },
} as const

let portal: Awaited<ReturnType<typeof startEmulatedPortal>>
beforeAll(async () => {
  portal = await startEmulatedPortal()
})
afterAll(() => portal.close())

async function runRefused(plan: Pick<RunPlan, 'kind'>, count: number, fault: object) {
  await portal.control('reset', { seed: 'demo' })
  const added = await portal.control('records', {
    typeId: 2,
    count,
    categoryId: 0,
    stageId: 'NEW',
  })
  const { ids } = added as { ids: number[] } // as the control call answers
  await portal.control('faults', { rules: [fault] })
  const run = startRun(
    {
      ...plan,
      trigger: { code: 'contract_signed', name: 'Contract signed' },
      items: ids.map((id) => ({ record: { typeId: 2, id } })),
      by: { id: 1, name: 'Ana' },
      options: { readPaths: false, checkAfter: [0] },
    },
    {
      portal: await portal.connect(),
      journal: memoryJournal(),
      clock: pageClock,
      typeOf: () => dealType,
      limits: () => ({ perSecond: 1000, operatingSeconds: null }),
    },
  )
  await run.whenIdle()
  return run.snapshot()
}

/** Every request of the run that named a record, whatever came of it. */
async function sendsOf(id: number): Promise<number> {
  const calls = (await portal.log()).filter(({ batch }) => batch === undefined)
  return calls.filter(
    ({ method: name, params }) =>
      (name === method && Number(params['OWNER_ID']) === id) ||
      (name === 'batch' && JSON.stringify(params['cmd']).includes(`OWNER_ID=${id}"`)),
  ).length
}

async function expectRefused(run: Run, kind: PortalErrorKind, title: string) {
  const words = await loadWords('en')
  const refused = run.items.filter((item) => answerOf(item) === 'refused')
  expect(refused.length).toBeGreaterThan(0)
  for (const item of refused) {
    expect(item.outcome).toMatchObject({ kind: 'refused', error: kind })
    const text = item.outcome && outcomeText(item.outcome, 'Deal #1', words).join(' ')
    expect(text).toContain('Nothing happened to Deal #1.')
    expect(text).toContain(title)
    // One record after the other, so that a failure names its record.
    // oxlint-disable-next-line no-await-in-loop
    expect(await sendsOf(item.record.id)).toBe(1)
  }
  expect(run.items.filter((item) => answerOf(item) === 'unknown')).toEqual([])
}

describe.each(systemErrors)('%s', (code, text, oldStatus, kind, title) => {
  const refusal = { kind: 'error', error: code, error_description: text }

  test.each([401, oldStatus])('with status %i: refused, and sent once', async (http) => {
    const single = await runRefused({ kind: 'single' }, 1, { ...places.single, ...refusal, http })
    await expectRefused(single, kind, title)
    const bulk = await runRefused({ kind: 'bulk' }, 14, {
      ...places['batch, whole'],
      ...refusal,
      http,
    })
    await expectRefused(bulk, kind, title)
    expect(bulk.pause).toEqual({ kind: 'refusals', error: kind })
  })

  test('in a row of a batch: refused, and sent once', async () => {
    const bulk = await runRefused({ kind: 'bulk' }, 14, { ...places['batch, row'], ...refusal })
    await expectRefused(bulk, kind, title)
    expect(bulk.pause).toEqual({ kind: 'refusals', error: kind })
  })
})
